import type { Queue } from '@guanjia/runtime/openQueue';
import type { LegQueue } from '../domain/legQueue.ts';
import type { LegJob } from './handoffLegs.ts';

const atOnce = 50;

/** The queue of legs on BullMQ. */
export function createLegQueue(queue: Pick<Queue<LegJob>, 'add' | 'counts' | 'stateOf' | 'remove'>): LegQueue {
  const enqueue = (legIds: readonly string[]) => inGroups(legIds, (legId) => queue.add({ legId }));
  return {
    enqueue,
    async requeue(legIds) {
      const { failed, active } = await queue.counts();
      if (failed + active > 0) await inGroups(legIds, (legId) => forgetUsedUp(queue, legId));
      await enqueue(legIds);
    },
  };
}

/**
 * A failed job that is kept would block its leg's id for ever, and one whose worker was killed for a minute. BullMQ does
 * not remove a job that a living worker holds the lock of.
 */
async function forgetUsedUp(queue: Pick<Queue<LegJob>, 'stateOf' | 'remove'>, legId: string): Promise<void> {
  const state = await queue.stateOf({ legId });
  if (state === 'failed' || state === 'active') await queue.remove({ legId });
}

async function inGroups(legIds: readonly string[], work: (legId: string) => Promise<void>): Promise<void> {
  for (let start = 0; start < legIds.length; start += atOnce) {
    await Promise.all(legIds.slice(start, start + atOnce).map(work));
  }
}
