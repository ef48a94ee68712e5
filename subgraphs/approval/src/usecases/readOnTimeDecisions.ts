import { requireRegion } from '@guanjia/kernel/regions';
import { type AgencyDecisions, onTimeDecisions } from '../domain/onTimeDecisions.ts';
import { daysOfMonth, requireMonth } from '../domain/planMonth.ts';
import type { Needs } from './needs.ts';

/** How soon each agency has decided in a month, in a region and all within it. @throws REGION_UNKNOWN, BAD_INPUT */
export async function readOnTimeDecisions(
  { decisions, calendar }: Pick<Needs, 'decisions' | 'calendar'>,
  { region, month }: { readonly region: string; readonly month: string },
): Promise<AgencyDecisions[]> {
  const regionCode = requireRegion(region, 'region');
  const decided = await decisions.decidedIn({ regionCode, ...daysOfMonth(requireMonth(month, 'month')) });
  return onTimeDecisions(decided, calendar);
}
