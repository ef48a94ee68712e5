import type { Leg } from './handoff.ts';

/** Longer than any attempt can take (a recipient has 10 s for its answer). */
export const transitLimitMs = 20_000;

/** Whether a leg has been in transit for so long that its worker must be gone. */
export function isLost({ status, changedAt }: Pick<Leg, 'status' | 'changedAt'>, now: Date): boolean {
  return status === 'IN_TRANSIT' && now.getTime() - changedAt.getTime() > transitLimitMs;
}
