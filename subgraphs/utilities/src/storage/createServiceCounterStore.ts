import { DomainError } from '@guanjia/kernel/DomainError';
import { regionPrefix } from '@guanjia/kernel/regions';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, eq, gt, inArray, isNull, like } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { CounterAccount, ServiceCounter, ServiceCounterStore } from '../domain/serviceCounter.ts';
import { counterAccounts, serviceCounters } from './counterTables.ts';
import { actorSchema, counterSchema } from './rowSchemas.ts';
import { outbox } from './tables.ts';

const isOpen = isNull(serviceCounters.closedAt);
const isLive = isNull(counterAccounts.closedAt);

/** Counters and their accounts in PostgreSQL. */
export function createServiceCounterStore({ db, transaction }: Database): ServiceCounterStore {
  return {
    async find({ region, provider, after, limit }) {
      const rows = await db
        .select()
        .from(serviceCounters)
        .where(
          and(
            isOpen,
            region === null ? undefined : like(serviceCounters.regionCode, `${regionPrefix(region)}%`),
            provider === null ? undefined : eq(serviceCounters.provider, provider),
            after === null ? undefined : gt(serviceCounters.code, after),
          ),
        )
        .orderBy(asc(serviceCounters.code))
        .limit(limit);
      return rows.map(toCounter);
    },
    async findByCode(code) {
      const [row] = await db.select().from(serviceCounters).where(eq(serviceCounters.code, code));
      return row ? toCounter(row) : null;
    },
    async findServing(regionCode) {
      const around = [regionCode, `${regionCode.slice(0, 4)}00`, `${regionCode.slice(0, 2)}0000`];
      const rows = await db
        .select()
        .from(serviceCounters)
        .where(and(isOpen, inArray(serviceCounters.regionCode, around)))
        .orderBy(asc(serviceCounters.code));
      return rows.map(toCounter);
    },
    async findAccounts(codes) {
      const rows = await db
        .select()
        .from(counterAccounts)
        .where(and(isLive, inArray(counterAccounts.counterCode, [...codes])))
        .orderBy(asc(counterAccounts.id));
      const byCode = Map.groupBy(rows.map(toAccount), (account) => account.counterCode);
      return codes.map((code) => byCode.get(code) ?? []);
    },
    register: (counter, message) =>
      transaction(async (tx) => {
        const written = await tx.insert(serviceCounters).values(counter).onConflictDoNothing().returning();
        if (written.length === 0) throw new DomainError('COUNTER_CODE_TAKEN', { field: 'code', value: counter.code });
        await appendOutbox(tx, { outbox }, [message]);
      }),
    close: (code, { at, by }, message) =>
      transaction(async (tx) => {
        const closing = { closedAt: at, closedBy: by };
        const closed = await tx
          .update(serviceCounters)
          .set(closing)
          .where(and(isOpen, eq(serviceCounters.code, code)))
          .returning({ code: serviceCounters.code });
        await appendOutbox(tx, { outbox }, closed.length === 0 ? [] : [message]);
        await tx
          .update(counterAccounts)
          .set(closing)
          .where(and(isLive, eq(counterAccounts.counterCode, code)));
      }),
    openAccount: (account, message) =>
      transaction(async (tx) => {
        const written = await tx.insert(counterAccounts).values(account).onConflictDoNothing().returning();
        if (written.length === 0) {
          throw new DomainError('COUNTER_ACCOUNT_TAKEN', { field: 'subject', value: account.subject });
        }
        await appendOutbox(tx, { outbox }, [message]);
      }),
    closeAccount: ({ code, subject, at, by }, message) =>
      transaction(async (tx) => {
        const isMeant = and(isLive, eq(counterAccounts.counterCode, code), eq(counterAccounts.subject, subject));
        const closed = await tx.update(counterAccounts).set({ closedAt: at, closedBy: by }).where(isMeant).returning();
        await appendOutbox(tx, { outbox }, closed.length === 0 ? [] : [message]);
        return closed.length > 0;
      }),
  };
}

function toCounter({ closedBy: _, kind, ...row }: typeof serviceCounters.$inferSelect): ServiceCounter {
  return { ...row, kind: counterSchema.shape.kind.parse(kind), registeredBy: actorSchema.parse(row.registeredBy) };
}

function toAccount({ closedAt: _, closedBy: __, ...row }: typeof counterAccounts.$inferSelect): CounterAccount {
  return { ...row, openedBy: actorSchema.parse(row.openedBy) };
}
