import type { Flow } from '@guanjia/runtime/openFlow';
import type { Queue } from '@guanjia/runtime/openQueue';
import type { WaitingLeg } from '../domain/handoffStore.ts';
import type { LegQueue } from '../domain/legQueue.ts';
import type { LegJob } from './handoffLegs.ts';
import type { SummaryJob } from './handoffSummaries.ts';

export interface LegQueueNeeds {
  readonly queue: Pick<Queue<LegJob>, 'addMany' | 'forget' | 'counts'>;
  readonly flow: Pick<Flow<SummaryJob, LegJob>, 'add'>;
}

/** The queue of legs on BullMQ. The legs of one handoff are the children of its summary's job. */
export function createLegQueue({ queue, flow }: LegQueueNeeds): LegQueue {
  return {
    async enqueue(legs) {
      const families = [...Map.groupBy(legs, ({ handoffId }) => handoffId)];
      const single = families.filter(([, members]) => members.length === 1).flatMap(([, members]) => members);
      await queue.addMany(single.map(jobOf));
      for (const [handoffId, members] of families) {
        const [{ traceparent = null } = {}] = members;
        if (members.length > 1) await flow.add({ parent: { handoffId }, traceparent, children: members.map(jobOf) });
      }
    },
    refill: (legs) => queue.addMany(legs.map(jobOf)),
    async requeue(legs) {
      // a job that is kept, or waits for a time that a wrong clock has set, would block its leg's id
      await queue.forget(legs.map((leg) => jobOf(leg).data));
      await queue.addMany(legs.map(jobOf));
    },
    counts: () => queue.counts().catch(() => null), // whoever looks is told that it is away
  };
}

function jobOf({ legId, recipient, priority, traceparent }: WaitingLeg) {
  return { data: { legId, recipient }, priority, traceparent };
}
