import { sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';

/**
 * Holds the project until the transaction ends: an application and the handover of its file come one after the other, and the later
 * one decides on what the first has left.
 */
export async function lockProject(tx: Transaction, projectId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`acceptance.project:${projectId}`}, 0))`);
}
