import type { Database } from '@guanjia/runtime/openDatabase';
import { findProjectFacts } from '@guanjia/runtime/projectFactsTable';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import { projectFacts } from './tables.ts';

/** Project facts on PostgreSQL; appending to the log keeps them. */
export function createProjectFactsStore({ db }: Database): ProjectFactsStore {
  return { findByIds: (projectIds) => findProjectFacts(db, { projectFacts }, projectIds) };
}
