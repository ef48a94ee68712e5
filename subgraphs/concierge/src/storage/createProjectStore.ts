import type { Reader } from '@guanjia/runtime/openDatabase';
import { findProjectFacts } from '@guanjia/runtime/projectFactsTable';
import type { ProjectStore } from '../domain/projectStore.ts';
import { projectFacts } from './tables.ts';

/** What approval has announced of projects, in PostgreSQL. */
export function createProjectStore(db: Reader): ProjectStore {
  return { findFacts: (projectIds) => findProjectFacts(db, { projectFacts }, projectIds) };
}
