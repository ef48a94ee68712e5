import { DomainError } from '@guanjia/kernel/DomainError';
import { and, asc, desc, eq, gt, inArray, lt, or } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { EventSource, SourceHistoryEntry, SourceStep } from '../domain/eventSource.ts';
import { quotaWindow } from '../domain/eventSourceQuota.ts';
import type { EventSourceStore, SourceHistoryQuery, SourceUsage } from '../domain/eventSourceStore.ts';
import { sourceAudit } from '../domain/registerAudit.ts';
import { appendAudits } from './appendAudits.ts';
import { eventSourceHistory, eventSources, eventSourceUsage } from './eventSourceTables.ts';

/** The register of event sources on PostgreSQL. */
export function createEventSourceStore(database: Database): EventSourceStore {
  const { db } = database;
  return {
    find: (after, limit) =>
      db
        .select()
        .from(eventSources)
        .where(after === null ? undefined : gt(eventSources.id, after))
        .orderBy(asc(eventSources.id))
        .limit(limit),
    async findByKeyHash(hash) {
      const [source] = await db
        .select()
        .from(eventSources)
        .where(or(eq(eventSources.keyHash, hash), eq(eventSources.formerKeyHash, hash)));
      return source ?? null;
    },
    add: (source, step) =>
      database.transaction(async (tx) => {
        const added = await tx
          .insert(eventSources)
          .values(source)
          .onConflictDoNothing({ target: eventSources.uri })
          .returning({ id: eventSources.id });
        if (added.length === 0) throw new DomainError('EVENT_SOURCE_URI_TAKEN', { field: 'uri', value: source.uri });
        await note(tx, { before: null, after: source }, step);
      }),
    change: (id, step, decide) =>
      database.transaction(async (tx) => {
        const [before] = await tx.select().from(eventSources).where(eq(eventSources.id, id)).for('update');
        if (before === undefined) throw new DomainError('EVENT_SOURCE_NOT_FOUND', { field: 'id', value: id });
        const after = decide(before);
        await tx.update(eventSources).set(after).where(eq(eventSources.id, id));
        await note(tx, { before, after }, step);
        return after;
      }),
    findHistories: (ids, query) => findHistories(database, ids, query),
    usageOf: (ids, at) => usageOf(database, ids, at),
  };
}

async function note(
  tx: Transaction,
  { before, after }: { readonly before: EventSource | null; readonly after: EventSource },
  step: SourceStep,
): Promise<void> {
  const { change, at, actor } = step;
  const said = { change, at, bySubject: actor.subject, byName: actor.name };
  await tx.insert(eventSourceHistory).values({ ...said, source: after.id });
  await appendAudits(tx, [sourceAudit(before, after, step)]);
}

/** The histories of several sources by one statement, each cut off at the limit by itself. */
async function findHistories(
  { db }: Database,
  ids: readonly string[],
  { before, limit }: SourceHistoryQuery,
): Promise<SourceHistoryEntry[][]> {
  const entries = db
    .select()
    .from(eventSourceHistory)
    .where(
      and(
        eq(eventSourceHistory.source, eventSources.id),
        before === null ? undefined : lt(eventSourceHistory.position, before),
      ),
    )
    .orderBy(desc(eventSourceHistory.position))
    .limit(limit)
    .as('entries');
  const rows = await db
    .select({ entry: entries._.selectedFields })
    .from(eventSources)
    .crossJoinLateral(entries)
    .where(inArray(eventSources.id, [...ids]))
    .orderBy(desc(entries.position));
  const bySource = Map.groupBy(
    rows.map(({ entry }) => entry),
    ({ source }) => source,
  );
  return ids.map((id) => bySource.get(id) ?? []);
}

/** There are a few windows of each source at the most, so all of them are read. */
async function usageOf({ db }: Database, ids: readonly string[], at: Date): Promise<SourceUsage[]> {
  const rows = await db
    .select()
    .from(eventSourceUsage)
    .where(inArray(eventSourceUsage.source, [...ids]));
  const usedIn = (source: string, kind: 'EVENTS' | 'BYTES') =>
    rows.find((row) => isSameUsage(row, { source, kind, window: quotaWindow(kind, at) }))?.used ?? 0;
  return ids.map((id) => {
    const minutes = rows.filter(({ source, kind }) => source === id && kind === 'EVENTS').map(({ window }) => window);
    return {
      eventsThisMinute: usedIn(id, 'EVENTS'),
      bytesToday: usedIn(id, 'BYTES'),
      lastEventAt: minutes.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null,
    };
  });
}

type UsageKey = Pick<typeof eventSourceUsage.$inferSelect, 'source' | 'kind' | 'window'>;

function isSameUsage(a: UsageKey, b: UsageKey): boolean {
  return a.source === b.source && a.kind === b.kind && a.window.getTime() === b.window.getTime();
}
