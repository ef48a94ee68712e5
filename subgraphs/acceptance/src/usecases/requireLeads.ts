import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { LeadingBody } from '../domain/jointAcceptance.ts';
import type { ProjectParty } from './projectParty.ts';

/**
 * The leader's officials are the window clerks and the service room of the project's region: they act in the name of the
 * functional zone or district that leads (J3). @throws FORBIDDEN
 */
export function requireLeads(
  principal: Principal,
  { regionCode, leader }: Pick<ProjectParty, 'regionCode'> & { readonly leader: LeadingBody },
): void {
  if (hasRole(principal, 'WINDOW_CLERK', 'SERVICE_ROOM') && worksInRegion(principal, regionCode)) return;
  throw new DomainError('FORBIDDEN', { accepted: `an official of ${leader.name}, in region ${regionCode}` });
}
