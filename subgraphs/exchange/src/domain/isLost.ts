import type { Leg } from './handoff.ts';
import { isCarried } from './legChannel.ts';

/** Longer than any attempt can take (a recipient has 10 s for its answer). */
export const transitLimitMs = 20_000;

/** Whether a leg that a worker carries has been in transit for so long that its worker must be gone. */
export function isLost(
  { status, channel, changedAt }: Pick<Leg, 'status' | 'channel' | 'changedAt'>,
  now: Date,
): boolean {
  const hasWorker = channel === null || isCarried(channel);
  return status === 'IN_TRANSIT' && hasWorker && now.getTime() - changedAt.getTime() > transitLimitMs;
}
