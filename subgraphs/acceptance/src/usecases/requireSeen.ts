import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import { maySeeStatus } from './maySee.ts';

/** For a verb: hides what lies in a project not to be seen as if it were not there; the verb's own right is judged besides. @throws ACCEPTANCE_NOT_FOUND */
export function requireSeen(principal: Principal, acceptance: JointAcceptance): void {
  if (maySeeStatus(principal, acceptance)) return;
  throw new DomainError('ACCEPTANCE_NOT_FOUND', { value: acceptance.id });
}
