import type { Log } from '@guanjia/runtime/createLog';
import { openQueue } from '@guanjia/runtime/openQueue';
import { openWorker } from '@guanjia/runtime/openWorker';
import type { QueueConnection } from '@guanjia/runtime/queueConnection';
import { sweepOverdue } from '../usecases/sweepOverdue.ts';
import type { UtilityNeeds } from '../usecases/utilityNeeds.ts';
import { overdueSweeps } from './overdueSweeps.ts';

/** Sweeps now and then every so many minutes, however many workers run; gives how it stops. */
export async function startOverdueSweep({
  needs,
  connection,
  everyMinutes,
  log,
}: {
  readonly needs: UtilityNeeds;
  readonly connection: QueueConnection;
  readonly everyMinutes: number;
  readonly log: Log;
}): Promise<{ stop(): Promise<void> }> {
  const sweep = async () => {
    const overdue = await sweepOverdue(needs);
    if (overdue > 0) log.info({ overdue }, 'matters found overdue');
  };
  const worker = await openWorker(overdueSweeps, sweep, connection, { log, concurrency: 1 });
  const queue = await openQueue(overdueSweeps, connection, { log });
  await queue.repeat('utilities-overdue', everyMinutes * 60_000, {});
  return {
    async stop() {
      await queue.close();
      await worker.close();
    },
  };
}
