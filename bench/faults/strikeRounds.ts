import { setTimeout as delay } from 'node:timers/promises';
import type { Fault, Length } from './fault.ts';
import { type Arena, type RowResult, runFault } from './runFault.ts';

export interface RoundWatch {
  readonly onStriking: (titles: readonly string[]) => void;
  readonly onResult: (result: RowResult) => void;
  /** No further round begins once it is aborted. */
  readonly stopping: AbortSignal;
}

const handoffsPerSecond = { short: 20, long: 30 } as const;
const leastPerSecond = 4;
/** Each handoff is several events, and each event as many updates as its project has subscribers: so much of both at a time. */
const subscribersTimesHandoffs = 900;
const mostWithSubscribers = 3;
/** For so long the short mode waits for a round to settle before the next one strikes. */
const patienceMs = 5_000;

/** Lets all faults strike, one round after the other; resolves when every row is settled and told. */
export async function strikeRounds(
  faults: readonly Fault[],
  arena: Omit<Arena, 'handoffsPerSecond'>,
  watch: RoundWatch,
): Promise<void> {
  const { length } = arena;
  const recovering: Promise<void>[] = [];
  for (const round of roundsOf(faults, length)) {
    if (watch.stopping.aborted) return;
    watch.onStriking(round.map(({ title }) => title));
    const rate = Math.max(leastPerSecond, Math.round(handoffsPerSecond[length] / round.length));
    const slowRate = Math.min(mostWithSubscribers, Math.ceil(subscribersTimesHandoffs / arena.subscribers));
    const rateOf = ({ streams }: Fault): number => (streams === undefined ? rate : slowRate);
    const rows = round.map((fault) => begin(fault, { ...arena, handoffsPerSecond: rateOf(fault) }, watch));
    recovering.push(...rows.map(({ ended }) => ended));
    const allEnded = Promise.all(rows.map(({ ended }) => ended));
    await Promise.all(rows.map(({ struck }) => struck));
    await (length === 'short' ? Promise.race([allEnded, delay(patienceMs)]) : allEnded);
  }
  await Promise.all(recovering);
}

interface Row {
  /** The harm is done, and only the recovery is waited for. */
  readonly struck: Promise<void>;
  /** Settled and told; never rejects. */
  readonly ended: Promise<void>;
}

function begin(fault: Fault, arena: Arena, { onResult }: RoundWatch): Row {
  const { promise: struck, resolve: onStruck } = Promise.withResolvers<void>();
  const ended = runFault(fault, arena, onStruck)
    .catch((cause: unknown) => brokenRow(fault, arena, cause))
    .then((result) => {
      onStruck();
      onResult(result);
    });
  return { struck, ended };
}

function brokenRow({ name, title }: Fault, { system: { backend } }: Arena, cause: unknown): RowResult {
  const notes = [`the harness broke: ${cause instanceof Error ? cause.message : String(cause)}`];
  const nothing = { kills: 0, legs: 0, lost: 0, duplicated: 0, disordered: 0, recoverySeconds: null, streams: null };
  return { backend, name, title, ...nothing, isClean: false, notes };
}

/**
 * In the short mode the faults of a round strike together, and the next round does not wait long for the last one to settle;
 * in the long mode each strikes alone, when all is settled.
 */
function roundsOf(faults: readonly Fault[], length: Length): Fault[][] {
  if (length === 'long') return faults.map((fault) => [fault]);
  const rounds = [...Map.groupBy(faults, ({ round }) => round)];
  return rounds.toSorted(([a], [b]) => a - b).map(([, round]) => round);
}
