import { isId } from '@guanjia/kernel/newId';
import { asc, inArray } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { HistoryStore } from '../domain/historyStore.ts';
import { loadAcceptances } from './loadAcceptances.ts';
import { jointAcceptances } from './tables.ts';

/** Histories of projects in PostgreSQL. */
export function createHistoryStore({ db }: Database): HistoryStore {
  return {
    async ofProjects(projectIds) {
      const rows = await db
        .select()
        .from(jointAcceptances)
        .where(inArray(jointAcceptances.projectId, projectIds.filter(isId)))
        .orderBy(asc(jointAcceptances.serial));
      const byProject = Map.groupBy(await loadAcceptances(db, rows), ({ projectId }) => projectId);
      return projectIds.map((id) => byProject.get(id) ?? []);
    },
  };
}
