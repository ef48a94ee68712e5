import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { startLoop } from '@guanjia/runtime/startLoop';
import type { ExchangeStatus } from './usecases/readStatus.ts';

const everyMs = 5_000;
const jobStates = ['waiting', 'active', 'delayed', 'failed'] as const;

/** Keeps the figures that the service room watches in the process's metrics, a few seconds old at most. */
export function watchStatus(
  read: () => Promise<ExchangeStatus>,
  { metrics, log }: { readonly metrics: Metrics; readonly log: Log },
): { stop(): Promise<void> } {
  const jobs = metrics.gauge('exchange_queue_jobs', 'Jobs of the queue of legs.', ['state']);
  const legs = metrics.gauge('exchange_legs', 'Legs that are not settled.', ['status']);
  const oldest = metrics.gauge('exchange_oldest_leg_seconds', 'Age of the oldest leg that a worker should move on.');
  const overdue = metrics.gauge('exchange_overdue_handoffs', 'Handoffs whose day has passed without all signatures.');
  const unnumbered = metrics.gauge('exchange_unnumbered', 'Events and ledger entries that wait for their number.');
  const head = metrics.gauge('exchange_head', 'Number of the last event of the log.');
  const isReached = metrics.gauge('exchange_queue_reached', '1 while the server of the queue answers.');
  return startLoop({
    name: 'watch the exchange',
    idleMs: everyMs,
    log,
    step: async () => {
      const status = await read();
      isReached.set(status.queue === null ? 0 : 1);
      for (const state of jobStates) jobs.set({ state }, status.queue?.[state] ?? 0);
      legs.set({ status: 'PENDING' }, status.pending);
      legs.set({ status: 'IN_TRANSIT' }, status.inTransit);
      legs.set({ status: 'DELIVERED' }, status.delivered);
      legs.set({ status: 'DEAD' }, status.dead);
      oldest.set(status.oldestSeconds ?? 0);
      overdue.set(status.overdue);
      unnumbered.set(status.unnumbered);
      head.set(status.head);
      return false;
    },
  });
}
