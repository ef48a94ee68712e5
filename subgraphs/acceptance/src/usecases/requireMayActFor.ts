import { DomainError } from '@guanjia/kernel/DomainError';
import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { ProjectParty } from './projectParty.ts';

/**
 * Its owner acts for a project, and so do a steward (帮办代办) or a window clerk who works in its region.
 * @throws FORBIDDEN
 */
export function requireMayActFor(principal: Principal, project: ProjectParty): void {
  const owns = isOwnerOf(principal, project.ownerCreditCode);
  const helps = hasRole(principal, 'STEWARD', 'WINDOW_CLERK') && worksInRegion(principal, project.regionCode);
  if (owns || helps) return;
  throw new DomainError('FORBIDDEN', {
    accepted: 'the owner of the project, or a steward or window clerk of its region',
  });
}
