import { setTimeout as delay } from 'node:timers/promises';
import { backends } from '../system/startSystem.ts';
import type { SupervisedProcess } from '../system/superviseProcess.ts';
import type { Fault, FaultContext, Strike } from './fault.ts';
import { findSequencer } from './findSequencer.ts';
import { lockMs } from './lockMs.ts';

const tenMinutesMs = 600_000;
const wrongForMs = { short: 3_000, long: 20_000 } as const;

/** Processes whose time stands still or is wrong, and a database that falls and gets up. */
export const processFaults: readonly Fault[] = [
  {
    name: 'stop-worker',
    title: 'SIGSTOP a worker past its job locks, SIGCONT',
    backends,
    round: 11,
    strike: (context) => freeze(context, context.random.pick(context.system.workers)),
  },
  {
    name: 'stop-sequencer',
    title: 'SIGSTOP the sequencer past its lease, SIGCONT',
    backends,
    round: 11,
    strike: async (context) => freeze(context, await findSequencer(context)),
  },
  {
    name: 'clock-worker',
    title: 'clock of a worker +10 min, −10 min',
    backends,
    round: 1,
    strike: (context) => shiftClock(context, context.random.pick(context.system.workers)),
  },
  {
    name: 'clock-sequencer',
    title: 'clock of the sequencer +10 min, −10 min',
    backends,
    round: 14,
    strike: async (context) => shiftClock(context, await findSequencer(context)),
  },
  {
    name: 'postgres-restart',
    title: 'PostgreSQL restarted at once (immediate)',
    backends,
    round: 13,
    async strike({ system, random, length }) {
      const times = length === 'short' ? 1 : 10;
      for (let done = 0; done < times; done += 1) {
        await delay(random.between(300, 1_500));
        await system.postgres.restartImmediately();
      }
      return { kills: times };
    },
  },
];

/** Longer than BullMQ's lock and than the lease: others have taken over when it wakes up. */
async function freeze({ length }: FaultContext, process: SupervisedProcess): Promise<Strike> {
  process.signal('SIGSTOP');
  await delay(lockMs[length] + 2_000);
  process.signal('SIGCONT');
  return {};
}

async function shiftClock({ setClock, length }: FaultContext, process: SupervisedProcess): Promise<Strike> {
  for (const offsetMs of [tenMinutesMs, -tenMinutesMs]) {
    setClock(process, offsetMs);
    await delay(wrongForMs[length]);
  }
  setClock(process, 0);
  return {};
}
