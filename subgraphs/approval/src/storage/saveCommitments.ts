import { eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { ApplicationChange } from '../domain/applicationChange.ts';
import { notificationRow, toleranceRow } from './commitmentRows.ts';
import { notificationCommitments, toleranceCommitments } from './commitmentTables.ts';

/** Writes the commitments that changes made or moved on; the application's version has been compared before. */
export async function saveCommitments(tx: Transaction, changes: readonly ApplicationChange[]): Promise<void> {
  for (const change of changes) {
    await saveTolerance(tx, change);
    await saveNotification(tx, change);
  }
}

async function saveTolerance(tx: Transaction, { before, after }: ApplicationChange): Promise<void> {
  const commitment = after.toleranceCommitment;
  const earlier = before?.toleranceCommitment ?? null;
  if (commitment === null || commitment === earlier) return;
  const { id, ...row } = toleranceRow(after.id, commitment);
  if (earlier === null) await tx.insert(toleranceCommitments).values({ id, ...row });
  else await tx.update(toleranceCommitments).set(row).where(eq(toleranceCommitments.id, id));
}

async function saveNotification(tx: Transaction, { before, after }: ApplicationChange): Promise<void> {
  const commitment = after.notificationCommitment;
  const earlier = before?.notificationCommitment ?? null;
  if (commitment === null || commitment === earlier) return;
  const { id, ...row } = notificationRow(after.id, commitment);
  if (earlier === null) await tx.insert(notificationCommitments).values({ id, ...row });
  else await tx.update(notificationCommitments).set(row).where(eq(notificationCommitments.id, id));
}
