import { isId } from '@guanjia/kernel/newId';
import type { Database } from '@guanjia/runtime/openDatabase';
import { findProjectFacts } from '@guanjia/runtime/projectFactsTable';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import { shared } from './tables.ts';

/** Project facts as the feed has brought them. */
export function createProjectFactsStore(database: Database): ProjectFactsStore {
  return {
    async findByIds(projectIds) {
      const known = projectIds.filter(isId);
      const found = known.length === 0 ? [] : await findProjectFacts(database.db, shared, known);
      const byId = new Map(found.flatMap((facts) => (facts ? [[facts.projectId, facts]] : [])));
      return projectIds.map((id) => byId.get(id) ?? null);
    },
  };
}
