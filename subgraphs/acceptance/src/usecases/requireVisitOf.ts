import { DomainError } from '@guanjia/kernel/DomainError';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { JointVisit } from '../domain/jointVisit.ts';

/** The visit, when it is one of this joint acceptance. @throws JOINT_VISIT_NOT_FOUND */
export function requireVisitOf(
  { id }: Pick<JointAcceptance, 'id'>,
  visit: JointVisit | null,
  visitId: string,
): JointVisit {
  if (visit?.acceptanceId === id) return visit;
  throw new DomainError('JOINT_VISIT_NOT_FOUND', { field: 'visitId', value: visitId });
}
