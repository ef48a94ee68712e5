import { DomainError } from '@guanjia/kernel/DomainError';

/** A life cycle: from each status, what may be done and where it leads. Nothing else is allowed. */
export interface Machine<Status extends string, Action extends string> {
  readonly name: string;
  readonly transitions: Readonly<Record<Status, Readonly<Partial<Record<Action, Status>>>>>;
}

/** The status after a step. @throws TRANSITION_NOT_ALLOWED with the current status, the step and what would be allowed. */
export function takeStep<Status extends string, Action extends string>(
  machine: Machine<Status, Action>,
  current: Status,
  attempted: NoInfer<Action>,
): Status {
  const steps = machine.transitions[current];
  const next = steps[attempted];
  if (next !== undefined) return next;
  throw new DomainError('TRANSITION_NOT_ALLOWED', {
    machine: machine.name,
    current,
    attempted,
    allowed: Object.keys(steps),
  });
}
