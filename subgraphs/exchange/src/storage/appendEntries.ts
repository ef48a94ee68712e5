import { eq, inArray, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import type { Appended } from '../domain/eventLog.ts';
import type { Handoff } from '../domain/handoff.ts';
import type { LogEntry } from '../domain/logEntry.ts';
import { type KnownMessages, newEntries } from '../domain/newEntries.ts';
import { eventLog, handoffs, legs, logHead, projectFacts, projectHeads } from './tables.ts';

/** The channel on which a trigger announces that the log has grown. */
export const logChannel = 'exchange_log';

interface Numbered extends LogEntry {
  readonly seq: number;
  readonly gseq: number;
}

/**
 * Appends what is new, numbered, with the handoffs and facts that come with it. Locks are always taken in one order,
 * projects by id and the head of the log last, so that writers wait for each other but never in a circle.
 * @throws CONFLICTING_MESSAGE
 */
export async function appendEntries(tx: Transaction, entries: readonly LogEntry[]): Promise<Appended> {
  if (entries.length === 0) return { legIds: [] };
  const heads = await lockHeads(tx, entries);
  return appendNumbered(tx, number(entries, heads, await advanceHead(tx, entries.length)));
}

/** The same for messages that may have been taken in before: those are left out. */
export async function appendNew(tx: Transaction, entries: readonly LogEntry[]): Promise<Appended> {
  if (entries.length === 0) return { legIds: [] };
  const heads = await lockHeads(tx, entries);
  const fresh = newEntries(entries, await readKnown(tx, entries));
  if (fresh.length < entries.length) await setHeads(tx, heads, fresh);
  if (fresh.length === 0) return { legIds: [] };
  return appendNumbered(tx, number(fresh, heads, await advanceHead(tx, fresh.length)));
}

/** Moves the heads of the projects on by their entries and locks them until commit; answers where they stood before. */
async function lockHeads(tx: Transaction, entries: readonly LogEntry[]): Promise<ReadonlyMap<string, number>> {
  const counts = countByProject(entries);
  const rows = await tx
    .insert(projectHeads)
    .values([...counts].map(([projectId, seq]) => ({ projectId, seq })))
    .onConflictDoUpdate({ target: projectHeads.projectId, set: { seq: sql`${projectHeads.seq} + excluded.seq` } })
    .returning();
  return new Map(rows.map(({ projectId, seq }) => [projectId, seq - (counts.get(projectId) ?? 0)]));
}

/** Takes the heads back to where they belong when some of the entries turn out to be repetitions. */
async function setHeads(
  tx: Transaction,
  heads: ReadonlyMap<string, number>,
  fresh: readonly LogEntry[],
): Promise<void> {
  const counts = countByProject(fresh);
  const rows = [...heads].map(([projectId, seq]) => ({ projectId, seq: seq + (counts.get(projectId) ?? 0) }));
  await tx
    .insert(projectHeads)
    .values(rows)
    .onConflictDoUpdate({ target: projectHeads.projectId, set: { seq: sql`excluded.seq` } });
}

/** How many entries each project has, in the order of project ids. */
function countByProject(entries: readonly LogEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const projectId of entries.map(({ event }) => event.projectId).toSorted()) {
    counts.set(projectId, (counts.get(projectId) ?? 0) + 1);
  }
  return counts;
}

async function appendNumbered(tx: Transaction, numbered: readonly Numbered[]): Promise<Appended> {
  await tx.insert(eventLog).values(numbered.map(toEventRow));
  for (const { event, gseq } of numbered) await saveProjectFacts(tx, { projectFacts }, { ...event, gseq });
  return { legIds: await saveHandoffs(tx, numbered) };
}

async function readKnown(tx: Transaction, entries: readonly LogEntry[]): Promise<KnownMessages> {
  const eventIds = entries.filter(({ handoff }) => handoff === null).map(({ key }) => key);
  const asked = entries.flatMap(({ handoff }) => (handoff === null ? [] : [handoff]));
  const events = await readDigests(tx, eventLog, eventIds);
  const begun = await readDigests(
    tx,
    handoffs,
    asked.map(({ id }) => id),
  );
  const unknown = asked.filter(({ id }) => !begun.has(id));
  return { digests: new Map([...events, ...begun]), legIds: await readLegIds(tx, unknown) };
}

async function readDigests(
  tx: Transaction,
  table: typeof eventLog | typeof handoffs,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: table.id, digest: table.digest })
    .from(table)
    .where(inArray(table.id, [...ids]));
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

async function readLegIds(tx: Transaction, asked: readonly Handoff[]): Promise<Set<string>> {
  const ids = asked.flatMap((handoff) => handoff.legs.map(({ id }) => id));
  if (ids.length === 0) return new Set();
  const rows = await tx.select({ id: legs.id }).from(legs).where(inArray(legs.id, ids));
  return new Set(rows.map(({ id }) => id));
}

/** Takes the next numbers of the whole log; held until commit. Answers the last one before them. */
async function advanceHead(tx: Transaction, count: number): Promise<number> {
  const [head] = await tx
    .update(logHead)
    .set({ gseq: sql`${logHead.gseq} + ${count}` })
    .where(eq(logHead.id, 1))
    .returning();
  if (head === undefined) throw new Error('exchange.log_head has no row');
  return head.gseq - count;
}

function number(entries: readonly LogEntry[], heads: ReadonlyMap<string, number>, lastGseq: number): Numbered[] {
  const seqs = new Map(heads);
  return entries.map((entry, place) => {
    const seq = (seqs.get(entry.event.projectId) ?? 0) + 1;
    seqs.set(entry.event.projectId, seq);
    return { ...entry, seq, gseq: lastGseq + place + 1 };
  });
}

function toEventRow({ event, source, digest, seq, gseq }: Numbered): typeof eventLog.$inferInsert {
  return {
    gseq,
    seq,
    source,
    digest,
    id: event.id,
    projectId: event.projectId,
    type: event.type,
    time: new Date(event.time),
    entityType: event.entity.typename,
    entityId: event.entity.id,
    visibility: event.visibility,
    actorSubject: event.actor.subject,
    actorName: event.actor.name,
    summaryEn: event.summary.en,
    summaryZh: event.summary.zh,
    data: event.data,
  };
}

async function saveHandoffs(tx: Transaction, numbered: readonly Numbered[]): Promise<string[]> {
  const begun = numbered.flatMap(({ handoff, gseq, digest }) => (handoff === null ? [] : [{ handoff, gseq, digest }]));
  if (begun.length === 0) return [];
  await tx
    .insert(handoffs)
    .values(begun.map(({ handoff: { legs: _, ...columns }, ...rest }) => ({ ...columns, ...rest })));
  const rows = begun.flatMap(({ handoff }) => handoff.legs.map((leg, place) => ({ ...leg, place })));
  await tx.insert(legs).values(rows);
  return rows.map(({ id }) => id);
}
