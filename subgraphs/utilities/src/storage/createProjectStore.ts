import { isId } from '@guanjia/kernel/newId';
import type { Database } from '@guanjia/runtime/openDatabase';
import { findProjectFacts } from '@guanjia/runtime/projectFactsTable';
import type { ProjectStore } from '../domain/projectStore.ts';
import { projectFacts } from './tables.ts';

/** Facts of projects as the feed brought them. */
export function createProjectStore({ db }: Pick<Database, 'db'>): ProjectStore {
  return {
    async findByIds(projectIds) {
      const asked = projectIds.filter(isId);
      const found = await findProjectFacts(db, { projectFacts }, asked);
      const byId = new Map(asked.map((id, index) => [id, found[index] ?? null]));
      return projectIds.map((id) => byId.get(id) ?? null);
    },
  };
}
