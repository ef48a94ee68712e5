import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import { loadAcceptances } from './loadAcceptances.ts';
import { jointAcceptances } from './tables.ts';

/**
 * Holds the row until the transaction ends: a second change waits, and then decides on what the first has left.
 * @throws ACCEPTANCE_NOT_FOUND
 */
export async function lockAcceptance(tx: Transaction, id: string): Promise<JointAcceptance> {
  const rows = isId(id)
    ? await tx.select().from(jointAcceptances).where(eq(jointAcceptances.id, id)).for('update')
    : [];
  const [acceptance] = await loadAcceptances(tx, rows);
  if (acceptance) return acceptance;
  throw new DomainError('ACCEPTANCE_NOT_FOUND', { value: id });
}
