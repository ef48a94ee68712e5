import { DomainError } from '@guanjia/kernel/DomainError';

/**
 * The state that a step leads to in a table of transitions.
 * @throws TRANSITION_NOT_ALLOWED, with what would be allowed, for a step that is not listed.
 */
export function requireStep<Status extends string>(
  machine: string,
  steps: Readonly<Partial<Record<string, Status>>>,
  current: Status,
  attempted: string,
): Status {
  const next = Object.hasOwn(steps, attempted) ? steps[attempted] : undefined;
  if (next !== undefined) return next;
  throw new DomainError('TRANSITION_NOT_ALLOWED', { machine, current, attempted, allowed: Object.keys(steps) });
}
