import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { asc, inArray, sql } from '@guanjia/runtime/drizzle';
import { inSpan, linkActiveSpan } from '@guanjia/runtime/inSpan';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import { traceparentToPassOn } from '@guanjia/runtime/traceOnEffect';
import type { Handoff } from '../domain/handoff.ts';
import type { HandoffChange } from '../domain/handoffChange.ts';
import type { Changed, HandoffStore, LegDecision } from '../domain/handoffStore.ts';
import { gather } from './gather.ts';
import { handoffs, legs } from './handoffTables.ts';
import { readLegs } from './readLegs.ts';
import { uuidArray } from './rowsFromJson.ts';
import { saveChanges } from './saveChanges.ts';
import { toHandoff } from './toHandoff.ts';

interface Asked {
  readonly legId: string;
  readonly decide: LegDecision;
  /** The trace in which it was asked for; those that are written together may be of several. */
  readonly traceparent: string | undefined;
}

type Outcome = { readonly changed: Changed; readonly traceparent: string | null } | { readonly fault: unknown };

/**
 * Changes of legs on PostgreSQL. Those that are asked for while others are being written are written together, in one
 * transaction: with many legs under way that is what makes them fast. One that is refused, or that cannot be written, does
 * not touch the others.
 */
export function createChanges(
  database: Database,
  { now }: { readonly now?: (() => Date) | undefined },
): HandoffStore['change'] {
  const write = (asked: readonly Asked[]): Promise<Outcome[]> =>
    database.transaction((tx) => changeAll(tx, asked, now));
  const change = gather(write, { atOnce: 1, largest: 100 });
  return async (legId, decide) => {
    if (!isId(legId)) throw notFound(legId);
    return inSpan('change leg', { attributes: { 'guanjia.leg': legId } }, async (span) => {
      const outcome = await change({ legId, decide, traceparent: traceparentToPassOn() });
      if ('fault' in outcome) throw outcome.fault;
      const { changed, traceparent } = outcome;
      span?.setAttribute('guanjia.leg.status', statusOf(changed, legId));
      // what a person does days later is a trace of its own, with a link to where the handoff began
      if (span !== null) linkActiveSpan(traceparent);
      return changed;
    });
  };
}

function statusOf({ handoff, changed }: Changed, legId: string): string {
  const status = handoff.legs.find(({ id }) => id === legId)?.status ?? 'none';
  return changed ? status : `${status} (left as it is)`;
}

async function changeAll(tx: Transaction, asked: readonly Asked[], now?: () => Date): Promise<Outcome[]> {
  const { found, at, traces } = await lockHandoffs(tx, [...new Set(asked.map(({ legId }) => legId))]);
  const instant = now?.() ?? at;
  const present = new Map(found.map((handoff) => [handoff.id, handoff]));
  const parentOf = new Map(found.flatMap(({ id, legs: own }) => own.map((leg) => [leg.id, id] as const)));
  const changes: HandoffChange[] = [];
  const outcomes = asked.map(({ legId, decide, traceparent: askedIn }): Outcome => {
    const handoff = present.get(parentOf.get(legId) ?? '');
    if (handoff === undefined) return { fault: notFound(legId) };
    const decided = attempt(decide, handoff, instant);
    if ('fault' in decided) return decided;
    const { change } = decided;
    const traceparent = traces.get(handoff.id) ?? null;
    if (change === null) return { changed: { handoff, changed: false }, traceparent };
    changes.push({ ...change, traceparent: askedIn });
    present.set(change.handoff.id, change.handoff);
    return { changed: { handoff: change.handoff, changed: true }, traceparent };
  });
  await saveChanges(tx, found, changes);
  return outcomes;
}

function attempt(
  decide: LegDecision,
  handoff: Handoff,
  now: Date,
): { change: HandoffChange | null } | { fault: unknown } {
  try {
    return { change: decide(handoff, now) };
  } catch (fault) {
    return { fault };
  }
}

interface Locked {
  readonly found: Handoff[];
  readonly at: Date;
  /** In which trace each handoff was asked for, where that was kept. */
  readonly traces: ReadonlyMap<string, string | null>;
}

/** The parent's row is the lock for all its legs, so that the last one settled knows that it is the last. */
async function lockHandoffs(tx: Transaction, legIds: readonly string[]): Promise<Locked> {
  const parents = tx
    .select({ id: legs.handoffId })
    .from(legs)
    .where(sql`${legs.id} = any(${uuidArray(legIds)}::uuid[])`);
  const rows = await tx
    .select({ handoff: handoffs, at: sql<string>`clock_timestamp()` })
    .from(handoffs)
    .where(inArray(handoffs.id, parents))
    .orderBy(asc(handoffs.id))
    .for('update');
  const legsOf = await readLegs(
    tx,
    rows.map(({ handoff }) => handoff.id),
  );
  const times = rows.map(({ at }) => new Date(at).getTime());
  return {
    found: rows.map(({ handoff }) => toHandoff(handoff, legsOf.get(handoff.id) ?? [])),
    at: new Date(Math.max(0, ...times)),
    traces: new Map(rows.map(({ handoff }) => [handoff.id, handoff.traceparent])),
  };
}

function notFound(legId: string): DomainError {
  return new DomainError('HANDOFF_NOT_FOUND', { field: 'legId', value: legId });
}
