import { asc, inArray } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { projects } from './tables.ts';

/** A lock that lets rows refer to the project, so that two new applications do not wait for each other. */
export function lockProjects(tx: Transaction, ids: readonly string[]): Promise<(typeof projects.$inferSelect)[]> {
  return tx
    .select()
    .from(projects)
    .where(inArray(projects.id, [...ids]))
    .orderBy(asc(projects.id))
    .for('no key update');
}
