import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, desc, eq, gte, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { Delegation } from '../domain/delegation.ts';
import type { DelegationFilter, DelegationStore } from '../domain/delegationStore.ts';
import { delegationOf, delegationRow } from './delegationRow.ts';
import { delegationSeals, delegations } from './delegationTables.ts';
import { outbox } from './tables.ts';

/** Delegations on PostgreSQL. */
export function createDelegationStore(database: Database): DelegationStore {
  const { db } = database;
  return {
    async findByIds(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .select()
        .from(delegations)
        .where(inArray(delegations.id, [...ids]));
      const byId = new Map(rows.map((row) => [row.id, delegationOf(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async grantedTo(subject) {
      const rows = await db.select().from(delegations).where(eq(delegations.delegateSubject, subject));
      return rows.map(delegationOf);
    },
    async page({ filter, limit, after }) {
      const older = after === null ? undefined : lt(delegations.id, after);
      const rows = await db
        .select()
        .from(delegations)
        .where(and(...conditionsOf(filter), older))
        .orderBy(desc(delegations.id))
        .limit(limit);
      return rows.map(delegationOf);
    },
    async add(delegation, message) {
      await database.transaction(async (tx) => {
        await requireFreeSeal(tx, delegation);
        await tx.insert(delegations).values(delegationRow(delegation));
        await appendOutbox(tx, { outbox }, [message]);
      });
    },
    update: (before, after, message) =>
      database.transaction(async (tx) => {
        const { id, ...changed } = delegationRow(after);
        const unchanged = and(eq(delegations.id, id), eq(delegations.version, before.version));
        const updated = await tx.update(delegations).set(changed).where(unchanged).returning({ id: delegations.id });
        if (updated.length === 0) throw new DomainError('STALE_VERSION', { field: 'version', value: before.version });
        await appendOutbox(tx, { outbox }, [message]);
      }),
  };
}

function conditionsOf({ agency, delegate, liveOn }: DelegationFilter) {
  return [
    agency === null ? undefined : eq(delegations.agency, agency),
    delegate === null ? undefined : eq(delegations.delegateSubject, delegate),
    ...(liveOn === null
      ? []
      : [eq(delegations.status, 'IN_FORCE'), lte(delegations.validFrom, liveOn), gte(delegations.validUntil, liveOn)]),
  ];
}

/** Locks the seal until the transaction ends: another who wants it waits, and then sees this delegation. */
async function requireFreeSeal(tx: Transaction, { sealNo, agency, validFrom, validUntil }: Delegation): Promise<void> {
  const [seal] = await tx
    .insert(delegationSeals)
    .values({ sealNo, agency })
    .onConflictDoUpdate({ target: delegationSeals.sealNo, set: { agency: sql`${delegationSeals.agency}` } })
    .returning({ agency: delegationSeals.agency });
  if (seal?.agency !== agency) {
    throw new DomainError('SEAL_NUMBER_TAKEN', { field: 'sealNo', value: sealNo, accepted: 'a seal of the agency' });
  }
  const [other] = await tx
    .select({ from: delegations.validFrom, until: delegations.validUntil })
    .from(delegations)
    .where(
      and(
        eq(delegations.sealNo, sealNo),
        eq(delegations.status, 'IN_FORCE'),
        lte(delegations.validFrom, validUntil),
        gte(delegations.validUntil, validFrom),
      ),
    )
    .limit(1);
  if (other === undefined) return;
  const accepted = `days outside ${other.from} to ${other.until}, or another seal`;
  throw new DomainError('SEAL_NUMBER_TAKEN', { field: 'sealNo', value: sealNo, accepted });
}
