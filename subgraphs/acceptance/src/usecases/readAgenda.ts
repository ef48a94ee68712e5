import type { AgencyCode } from '@guanjia/kernel/agencies';
import { requireAgencyWork } from '@guanjia/kernel/agencyWork';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { DueItem } from '../domain/acceptanceStore.ts';
import type { JointVisit } from '../domain/jointVisit.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { requireProject } from './requireProject.ts';

const daysBack = 30;
const dayMs = 86_400_000;
const most = 500;

/** Joint visits and last days, the earliest first. */
export interface Agenda {
  readonly visits: readonly JointVisit[];
  readonly due: readonly DueItem[];
}

/**
 * What is on for an agency in the regions where the person works, or for one project: from 30 days ago on, at most 500 of each.
 * @throws BAD_INPUT unless one of the two is named, FORBIDDEN, PROJECT_NOT_FOUND
 */
export async function readAgenda(
  { acceptances, visits, projects, now }: Pick<AcceptanceNeeds, 'acceptances' | 'visits' | 'projects' | 'now'>,
  principal: Principal,
  { agency, projectId }: { readonly agency: AgencyCode | null; readonly projectId: string | null },
): Promise<Agenda> {
  const of = whose(principal, agency, projectId);
  if ('projectId' in of) {
    const [facts] = await projects.findByIds([of.projectId]);
    requireProject(principal, of.projectId, facts);
  }
  const from = new Date(now().getTime() - daysBack * dayMs);
  const due = await acceptances.dueFrom({ of, from: calendarDateOf(from), limit: most });
  return { visits: await visits.wanted({ of, from, limit: most }), due };
}

function whose(
  principal: Principal,
  agency: AgencyCode | null,
  projectId: string | null,
): { readonly projectId: string } | { readonly agency: AgencyCode; readonly regions: readonly string[] } {
  if (agency !== null && projectId === null) {
    return { agency, regions: requireAgencyWork(principal, agency) };
  }
  if (agency === null && projectId !== null) return { projectId };
  throw new DomainError('BAD_INPUT', { field: 'agency', value: agency, accepted: 'either agency or projectId' });
}
