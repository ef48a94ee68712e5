import { DomainError } from '@guanjia/kernel/DomainError';
import { asc, inArray } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { ApplicationChange } from '../domain/applicationChange.ts';
import { delegations } from './delegationTables.ts';

/**
 * Within the transaction of a decision on the bus: its delegation must still stand, and is not taken back before the
 * transaction ends. @throws DELEGATION_REVOKED
 */
export async function requireDelegations(tx: Transaction, changes: readonly ApplicationChange[]): Promise<void> {
  const ids = [...new Set(changes.flatMap(({ steps }) => steps.flatMap(({ onBus }) => onBus?.delegationId ?? [])))];
  if (ids.length === 0) return;
  const rows = await tx
    .select({ status: delegations.status, documentNo: delegations.documentNo })
    .from(delegations)
    .where(inArray(delegations.id, ids))
    .orderBy(asc(delegations.id))
    .for('share');
  const revoked = rows.find(({ status }) => status !== 'IN_FORCE');
  if (revoked === undefined) return;
  throw new DomainError('DELEGATION_REVOKED', { field: 'applicationId', value: revoked.documentNo });
}
