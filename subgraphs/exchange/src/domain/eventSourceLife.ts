import { DomainError } from '@guanjia/kernel/DomainError';
import type { EventSource } from './eventSource.ts';

const minuteMs = 60_000;
const longestGraceMinutes = 10_080;

/**
 * The source with a new key. The key before stays good for the minutes of grace, 0 to 10,080 (a week); one older still is
 * good no more.
 * @throws BAD_INPUT
 */
export function withNewKey(source: EventSource, keyHash: string, graceMinutes: number, at: Date): EventSource {
  if (!Number.isInteger(graceMinutes) || graceMinutes < 0 || graceMinutes > longestGraceMinutes) {
    const accepted = `0 to ${longestGraceMinutes} minutes`;
    throw new DomainError('BAD_INPUT', { field: 'graceMinutes', value: graceMinutes, accepted });
  }
  const former = { formerKeyHash: source.keyHash, formerKeyUntil: new Date(at.getTime() + graceMinutes * minuteMs) };
  const noFormer = { formerKeyHash: null, formerKeyUntil: null };
  return { ...source, keyHash, ...(graceMinutes === 0 ? noFormer : former) };
}

/** The source, from now on refused. @throws TRANSITION_NOT_ALLOWED when it is suspended already */
export function suspended(source: EventSource, at: Date): EventSource {
  if (source.suspendedAt === null) return { ...source, suspendedAt: at };
  throw notAllowed('SUSPENDED', 'suspend', 'resume');
}

/** The source, taken from again. @throws TRANSITION_NOT_ALLOWED when it is not suspended */
export function resumed(source: EventSource): EventSource {
  if (source.suspendedAt !== null) return { ...source, suspendedAt: null };
  throw notAllowed('ACTIVE', 'resume', 'suspend');
}

function notAllowed(current: string, attempted: string, allowed: string): DomainError {
  return new DomainError('TRANSITION_NOT_ALLOWED', { machine: 'eventSource', current, attempted, allowed: [allowed] });
}
