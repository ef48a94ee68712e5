import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import { maySee } from './maySee.ts';

/** Hides what the person may not see as if it were not there. @throws ACCEPTANCE_NOT_FOUND */
export function requireSeen(principal: Principal, acceptance: JointAcceptance): void {
  if (maySee(principal, acceptance)) return;
  throw new DomainError('ACCEPTANCE_NOT_FOUND', { value: acceptance.id });
}
