import { DomainError } from '@guanjia/kernel/DomainError';

/** A step that a closed machine does not list. */
export interface RefusedTransition {
  readonly machine: string;
  readonly current: string;
  readonly attempted: string;
  readonly allowed: readonly string[];
}

/** @throws TRANSITION_NOT_ALLOWED always: it says where the machine stands and what would be allowed. */
export function refuseTransition(refused: RefusedTransition): never {
  throw new DomainError('TRANSITION_NOT_ALLOWED', { ...refused });
}
