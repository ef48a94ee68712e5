import { DomainError } from '@guanjia/kernel/DomainError';
import type { Problem } from './problem.ts';

/** The owner is answered by the steward's level alone (S1 双向反馈). @throws PROBLEM_ABOVE while a level above has the problem. */
export function requireAtSteward({ place }: Pick<Problem, 'place'>): void {
  if (place.level === 'STEWARD') return;
  throw new DomainError('PROBLEM_ABOVE', { field: 'problemId', value: place.level, accepted: 'STEWARD' });
}
