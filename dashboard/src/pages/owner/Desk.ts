import type { OwnerAcceptanceQuery } from '../../generated/pages/owner/ownerAcceptance.ts';
import type { OwnerApprovalsQuery } from '../../generated/pages/owner/ownerApprovals.ts';
import type { OwnerServiceQuery } from '../../generated/pages/owner/ownerService.ts';
import type { OwnerUtilitiesQuery } from '../../generated/pages/owner/ownerUtilities.ts';

type ProjectIn<Answer extends { readonly project: unknown }> = NonNullable<Answer['project']>;

export type ApprovalsDesk = ProjectIn<OwnerApprovalsQuery>;
export type UtilitiesDesk = ProjectIn<OwnerUtilitiesQuery>;
export type AcceptanceDesk = ProjectIn<OwnerAcceptanceQuery>;
export type ServiceDesk = ProjectIn<OwnerServiceQuery>;

/** What the departments say of one project; null: not read yet, or the department does not answer. */
export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly approvals: ApprovalsDesk | null;
  readonly utilities: UtilitiesDesk | null;
  readonly acceptance: AcceptanceDesk | null;
  readonly service: ServiceDesk | null;
}
