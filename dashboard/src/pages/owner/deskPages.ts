import type {
  OwnerAcceptanceQuery,
  OwnerAcceptanceQueryVariables,
} from '../../generated/pages/owner/ownerAcceptance.ts';
import type { OwnerApprovalsQuery, OwnerApprovalsQueryVariables } from '../../generated/pages/owner/ownerApprovals.ts';
import type { OwnerUtilitiesQuery, OwnerUtilitiesQueryVariables } from '../../generated/pages/owner/ownerUtilities.ts';

const variablesOf = (id: string): { readonly id: string } => ({ id });

/** How all pages of what the departments say of a project are read. Of two lists in one query, the one that has ended gives nothing more. */
export const approvalPages = {
  variablesOf,
  nextOf({ project }: OwnerApprovalsQuery, { id }: OwnerApprovalsQueryVariables): OwnerApprovalsQueryVariables | null {
    const page = project?.applications?.pageInfo;
    return page?.hasNextPage === true ? { id, after: page.endCursor } : null;
  },
};

export const utilityPages = {
  variablesOf,
  nextOf(
    { project }: OwnerUtilitiesQuery,
    { id, afterSurvey = null, afterApplication = null }: OwnerUtilitiesQueryVariables,
  ): OwnerUtilitiesQueryVariables | null {
    const surveys = project?.jointSurveys?.pageInfo;
    const applications = project?.utilityApplications?.pageInfo;
    if (surveys?.hasNextPage !== true && applications?.hasNextPage !== true) return null;
    return {
      id,
      afterSurvey: surveys?.endCursor ?? afterSurvey,
      afterApplication: applications?.endCursor ?? afterApplication,
    };
  },
};

export const acceptancePages = {
  variablesOf,
  nextOf(
    { project }: OwnerAcceptanceQuery,
    { id, afterAcceptance = null, afterPreCheck = null }: OwnerAcceptanceQueryVariables,
  ): OwnerAcceptanceQueryVariables | null {
    const acceptances = project?.acceptances?.pageInfo;
    const preChecks = project?.acceptancePreChecks?.pageInfo;
    if (acceptances?.hasNextPage !== true && preChecks?.hasNextPage !== true) return null;
    return {
      id,
      afterAcceptance: acceptances?.endCursor ?? afterAcceptance,
      afterPreCheck: preChecks?.endCursor ?? afterPreCheck,
    };
  },
};

/** All in one page. */
export const onePage = { variablesOf, nextOf: (): null => null };
