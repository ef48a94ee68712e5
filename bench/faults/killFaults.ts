import { setTimeout as delay } from 'node:timers/promises';
import { backends } from '../system/startSystem.ts';
import type { SupervisedProcess } from '../system/superviseProcess.ts';
import type { Fault, FaultContext } from './fault.ts';
import { findSequencer } from './findSequencer.ts';

interface KillPlan {
  readonly name: string;
  readonly title: string;
  readonly round: number;
  /** How many kills. */
  readonly short: number;
  readonly long: number;
  /** The longest wait before a kill in the long mode, in milliseconds. */
  readonly withinMs: number;
  /** Who may be killed next. */
  readonly among: (context: FaultContext) => readonly SupervisedProcess[] | Promise<readonly SupervisedProcess[]>;
}

const plans: readonly KillPlan[] = [
  {
    name: 'kill-relay',
    title: 'kill -9 relay (the sender)',
    round: 5,
    short: 4,
    long: 130,
    withinMs: 2_000,
    among: ({ system }) => [system.sender],
  },
  {
    name: 'kill-recipient',
    title: 'kill -9 recipient',
    round: 5,
    short: 4,
    long: 130,
    withinMs: 1_500,
    among: ({ system }) => [system.recipientHost],
  },
  {
    name: 'kill-sequencer',
    title: 'kill -9 sequencer (the elected one)',
    round: 8,
    short: 2,
    long: 50,
    withinMs: 3_000,
    among: async (context) => [await findSequencer(context)],
  },
  {
    name: 'kill-exchange',
    title: 'kill -9 exchange main',
    round: 8,
    short: 3,
    long: 90,
    withinMs: 2_500,
    among: ({ system }) => system.mains,
  },
  {
    name: 'kill-worker',
    title: 'kill -9 worker',
    round: 3,
    short: 3,
    long: 90,
    withinMs: 2_500,
    among: ({ system }) => system.workers,
  },
  {
    name: 'kill-any',
    title: 'kill -9 any of them, at random',
    round: 6,
    short: 6,
    long: 110,
    withinMs: 1_000,
    among: ({ system: { mains, workers, sender, recipientHost } }) => [...mains, ...workers, sender, recipientHost],
  },
];

/** Processes killed without goodbye at random moments, also while they start. */
export const killFaults: readonly Fault[] = plans.map((plan) => ({
  name: plan.name,
  title: plan.title,
  round: plan.round,
  backends,
  strike: (context) => killAtRandom(plan, context),
}));

const shortestWaitMs = 100;
const shortModeWithinMs = 1_200;

async function killAtRandom({ short, long, withinMs, among }: KillPlan, context: FaultContext) {
  const { random, length } = context;
  const kills = length === 'short' ? short : long;
  const longestMs = length === 'short' ? shortModeWithinMs : withinMs;
  for (let done = 0; done < kills; done += 1) {
    await delay(random.between(shortestWaitMs, longestMs));
    const target = random.pick(await among(context));
    await target.kill();
  }
  return { kills };
}
