import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { JointPreReview } from './preReview.ts';
import type { Project } from './project.ts';

/** A joint pre-review is held by the service room or a steward of the region (首接帮代办机构, S2). @throws FORBIDDEN */
export function requirePreReviewRight(principal: Principal, { regionCode }: Pick<Project, 'regionCode'>): void {
  if (hasRole(principal, 'SERVICE_ROOM', 'STEWARD') && worksInRegion(principal, regionCode)) return;
  throw new DomainError('FORBIDDEN', { accepted: ['SERVICE_ROOM of the region', 'STEWARD of the region'] });
}

/** An opinion is given by an approver of an invited agency, of the region. Returns the agency. @throws FORBIDDEN, AGENCY_NOT_INVITED */
export function requireOpinionRight(
  principal: Principal,
  {
    review,
    project,
  }: { readonly review: Pick<JointPreReview, 'agencies'>; readonly project: Pick<Project, 'regionCode'> },
): AgencyCode {
  const { agency } = principal;
  if (!hasRole(principal, 'APPROVER') || agency === null || !worksInRegion(principal, project.regionCode)) {
    throw new DomainError('FORBIDDEN', { accepted: ['APPROVER of an invited agency in the region'] });
  }
  if (review.agencies.includes(agency)) return agency;
  throw new DomainError('AGENCY_NOT_INVITED', { field: 'agency', value: agency, accepted: review.agencies });
}
