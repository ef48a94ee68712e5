import { setTimeout as delay } from 'node:timers/promises';
import type { SupervisedProcess } from '../system/superviseProcess.ts';
import type { FaultContext } from './fault.ts';

const electWithinMs = 15_000;

/** The process that holds the lease to number the log; should nobody, one is waited for. @throws when nobody is elected in 15 s */
export async function findSequencer({ system, records }: FaultContext): Promise<SupervisedProcess> {
  const giveUpAt = performance.now() + electWithinMs;
  while (performance.now() < giveUpAt) {
    const pid = await records.sequencerPid();
    const found = [...system.mains, ...system.workers].find((process) => pid !== null && process.pid() === pid);
    if (found !== undefined) return found;
    await delay(50);
  }
  throw new Error(`no process of the exchange was elected to number the log within ${electWithinMs} ms`);
}
