import { setTimeout as delay } from 'node:timers/promises';
import type { HandoffRequest } from '@guanjia/kernel/messages';
import type { Backend } from '../system/startSystem.ts';
import { createRandom } from './createRandom.ts';
import type { Fault, FaultContext, Strike } from './fault.ts';
import { judge } from './judge.ts';
import type { SubscriberFigures } from './judgeSubscribers.ts';
import type { Records } from './openRecords.ts';
import { createLoadProjects, startLoad } from './startLoad.ts';
import type { FeedWatch } from './watchFeed.ts';
import { type SubscriberWatch, watchSubscribers } from './watchSubscribers.ts';

/** One line of the table. */
export interface RowResult {
  readonly backend: Backend;
  readonly name: string;
  readonly title: string;
  readonly kills: number;
  readonly legs: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly disordered: number;
  /** From the moment the cause had gone until all that was sent before was signed for; null when that never came. */
  readonly recoverySeconds: number | null;
  /** What the row's subscribers have got; null for a row without any. */
  readonly streams: SubscriberFigures | null;
  readonly isClean: boolean;
  readonly notes: readonly string[];
}

/** Where a fault strikes: a running system and those who watch it. */
export interface Arena extends Omit<FaultContext, 'random' | 'committed' | 'projects'> {
  readonly seed: number;
  /** When causes went away that are not this row's own, of all rows of this run so far (`performance.now()`). */
  readonly causesGoneAt: number[];
  readonly watches: readonly FeedWatch[];
  readonly handoffsPerSecond: number;
}

const loadBeforeMs = { short: 700, long: 3_000 } as const;
const loadAfterMs = { short: 500, long: 3_000 } as const;
const settleWithinMs = 90_000;
const longestRecoverySeconds = 60;
const lookEveryMs = 250;
const steady = 'steady-';

/**
 * One fault under a running load of its own, and with subscribers where it asks for them: strikes, waits until all is settled,
 * and judges. `onStruck` is called when the harm is done and the load has ended, and only the recovery is waited for (in the short
 * mode only that of the legs: the streams have recovered).
 */
export async function runFault(fault: Fault, arena: Arena, onStruck: () => void): Promise<RowResult> {
  const projects = createLoadProjects();
  const subscribers = await watchSubscribers(fault, arena, projects);
  try {
    return await strikeUnderLoad(fault, { ...arena, projects, subscriberWatch: subscribers }, onStruck);
  } finally {
    await subscribers?.stop();
  }
}

interface RowArena extends Arena, Pick<FaultContext, 'projects'> {
  readonly subscriberWatch: SubscriberWatch | null;
}

async function strikeUnderLoad(fault: Fault, arena: RowArena, onStruck: () => void): Promise<RowResult> {
  const { system, records, length, seed, watches, projects, subscriberWatch } = arena;
  const random = createRandom(seed, `${system.backend} ${fault.name}`);
  const committed: HandoffRequest[] = [];
  const knownDisorders = new Set(watches.flatMap((watch) => watch.disorders()));
  const endsBefore = unaskedEnds(arena);
  const load = startLoad({
    senderUrl: system.senderUrl,
    row: fault.name,
    handoffsPerSecond: arena.handoffsPerSecond,
    projects,
    always: fault.recipient ?? null,
    among: system.recipients.map(({ id }) => id).filter((id) => id.startsWith(steady)),
    random: createRandom(seed, `${system.backend} ${fault.name} load`),
    onCommitted: (handoff) => committed.push(handoff),
  });
  await delay(loadBeforeMs[length]);
  const strike = await strikeSafely(fault, { ...arena, random, committed });
  const goneAt = performance.now();
  arena.causesGoneAt.push(goneAt);
  await subscriberWatch?.gone();
  const giveUpAt = goneAt + settleWithinMs;
  const endLoad = async (): Promise<SubscriberFigures | null> => {
    await delay(loadAfterMs[length]);
    await load.stop();
    // in the short mode others strike next, and it is this fault that the row is about: its streams are not to meet theirs
    const early = length === 'short' ? ((await subscriberWatch?.settle()) ?? null) : null;
    onStruck();
    return early;
  };
  const [recoveredAt, early] = await Promise.all([recovery({ records, row: fault.name, giveUpAt }), endLoad()]);
  const recoverySeconds = recoveredAt === null ? null : (recoveredAt - goneAt) / 1_000;
  const lastCause = Math.max(...arena.causesGoneAt.filter((at) => recoveredAt === null || at <= recoveredAt));
  const sinceLastCause = recoveredAt === null ? Number.POSITIVE_INFINITY : (recoveredAt - lastCause) / 1_000;
  const settled = await settle({ records, watches, row: fault.name, giveUpAt });
  const streams = early ?? (await subscriberWatch?.settle()) ?? null;

  const keys = new Map(system.recipients.map(({ id, key }) => [id, key]));
  const verdict = judge(await records.read(fault.name), (recipient) => keys.get(recipient));
  const disorders = watches.flatMap((watch) => watch.disorders()).filter((disorder) => !knownDisorders.has(disorder));
  const ended = unaskedEnds(arena) - endsBefore;
  const complaints = [
    ...(strike.complaints ?? []),
    ...(streams?.complaints ?? []),
    ...settled,
    ...verdict.examples,
    ...disorders.slice(0, 2),
  ];
  const disordered = verdict.disordered + disorders.length;
  return {
    backend: system.backend,
    name: fault.name,
    title: fault.title,
    kills: strike.kills ?? 0,
    legs: verdict.legs,
    lost: verdict.lost,
    duplicated: verdict.duplicated,
    disordered,
    recoverySeconds,
    streams,
    isClean: complaints.length === 0 && verdict.legs > 0 && sinceLastCause <= longestRecoverySeconds,
    notes: [
      ...complaints,
      ...(strike.notes ?? []),
      ...(streams?.notes ?? []),
      ...(recoverySeconds !== null && recoverySeconds > longestRecoverySeconds
        ? [`${sinceLastCause.toFixed(1)} s after the last of the faults that struck meanwhile`]
        : []),
      ...(ended === 0 ? [] : [`${ended} processes ended by themselves`]),
    ],
  };
}

async function strikeSafely(fault: Fault, context: FaultContext): Promise<Strike> {
  try {
    return await fault.strike(context);
  } catch (cause) {
    return { complaints: [`not done: ${cause instanceof Error ? cause.message : String(cause)}`] };
  }
}

interface Waiting {
  readonly records: Records;
  readonly row: string;
  readonly giveUpAt: number;
}

/** When every leg sent up to now was signed for; null past the deadline. */
async function recovery({ records, row, giveUpAt }: Waiting): Promise<number | null> {
  const sentBefore = await records.lastSent();
  while ((await records.countOpen(row, sentBefore)) > 0) {
    if (performance.now() > giveUpAt) return null;
    await delay(lookEveryMs);
  }
  return performance.now();
}

/** Waits for the legs sent since, for the last numbers and for the readers; what has not come by the deadline, in words. */
async function settle({
  records,
  watches,
  row,
  giveUpAt,
}: Waiting & { readonly watches: readonly FeedWatch[] }): Promise<string[]> {
  for (;;) {
    const open = await records.countOpen(row, Number.MAX_SAFE_INTEGER);
    const { waiting, gseq } = await records.numbered(row);
    const behind = watches.filter((watch) => watch.last() < gseq);
    if (open === 0 && waiting === 0 && behind.length === 0) return [];
    if (performance.now() > giveUpAt) {
      return [`not settled: ${open} legs open, ${waiting} events without a number, ${behind.length} readers behind`];
    }
    await delay(lookEveryMs);
  }
}

function unaskedEnds({ system, gateways }: Arena): number {
  const { mains, workers, sender, recipientHost } = system;
  const processes = [...mains, ...workers, sender, recipientHost, ...(gateways?.processes ?? [])];
  return processes.reduce((sum, process) => sum + process.unaskedEnds(), 0);
}
