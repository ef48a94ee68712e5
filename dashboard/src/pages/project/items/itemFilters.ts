import type { ProjectApplicationsQuery } from '../../../generated/pages/project/projectApplications.ts';

export type Applied = NonNullable<NonNullable<ProjectApplicationsQuery['project']>['applications']>['nodes'][number];

export const itemFilters = ['all', 'underWay', 'waiting', 'ended'] as const;
export type ItemFilter = (typeof itemFilters)[number];

/** Whose turn it is: the department's, the owner's, or nobody's any more. */
export function turnOf(status: Applied['status']): Exclude<ItemFilter, 'all'> {
  switch (status) {
    case 'SUBMITTED':
    case 'ACCEPTED':
    case 'UNDER_REVIEW':
    case 'SPECIAL_PROCEDURE':
      return 'underWay';
    case 'DRAFT':
    case 'CORRECTION_REQUESTED':
      return 'waiting';
    case 'APPROVED':
    case 'NOT_ACCEPTED':
    case 'REJECTED':
    case 'REVOKED':
    case 'TERMINATED':
    case 'WITHDRAWN':
      return 'ended';
  }
}

/** Whether a filter lets an application through. */
export function isWanted(status: Applied['status'], filter: ItemFilter): boolean {
  return filter === 'all' || turnOf(status) === filter;
}
