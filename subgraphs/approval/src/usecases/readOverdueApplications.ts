import { requireRegion } from '@guanjia/kernel/regions';
import { type AgencyOverdue, overdueByAgency } from '../domain/onTimeDecisions.ts';
import type { Needs } from './needs.ts';

/** What is under way now and late, by agency and item, in a region and all within it. @throws REGION_UNKNOWN */
export async function readOverdueApplications(
  { decisions, now }: Pick<Needs, 'decisions' | 'now'>,
  { region }: { readonly region: string },
): Promise<AgencyOverdue[]> {
  return overdueByAgency(await decisions.overdueAt({ regionCode: requireRegion(region, 'region'), at: now() }));
}
