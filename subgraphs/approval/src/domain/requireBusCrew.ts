import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { Project } from './project.ts';

/** The crew of a bus accepts every item of its region: 班长, 代办员 and 审批员 (S3). @throws FORBIDDEN */
export function requireBusCrew(principal: Principal, { regionCode }: Pick<Project, 'regionCode'>): void {
  if (hasRole(principal, 'STEWARD', 'WINDOW_CLERK', 'APPROVER') && worksInRegion(principal, regionCode)) return;
  throw new DomainError('FORBIDDEN', {
    accepted: ['STEWARD of the region', 'WINDOW_CLERK of the region', 'APPROVER of the region'],
  });
}
