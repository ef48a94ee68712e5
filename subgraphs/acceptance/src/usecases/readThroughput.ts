import type { AgencyCode } from '@guanjia/kernel/agencies';
import { requireAgencyWork } from '@guanjia/kernel/agencyWork';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import { type Throughput, throughputOf } from '../domain/throughput.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';

const mostMonths = 24;
const shape = /^20\d\d-(0[1-9]|1[0-2])$/;

/** Of which work the figures are asked; months as YYYY-MM, both included. */
interface ThroughputQuestion {
  readonly agency: AgencyCode;
  readonly fromMonth: string;
  readonly toMonth: string;
  /** Only of projects in this region or within it; null: wherever the person works. */
  readonly region: string | null;
}

/** What an agency has done in each month, in the regions where the person works. @throws FORBIDDEN, BAD_INPUT, REGION_UNKNOWN */
export async function readThroughput(
  { acceptances, calendar }: Pick<AcceptanceNeeds, 'acceptances' | 'calendar'>,
  principal: Principal,
  { agency, fromMonth, toMonth, region }: ThroughputQuestion,
): Promise<readonly Throughput[]> {
  const regions = requireAgencyWork(principal, agency);
  const months = monthsBetween(fromMonth, toMonth);
  const regionCode = region === null ? null : requireRegion(region, 'region');
  const before = `${monthAfter(toMonth)}-01`;
  const rounds = await acceptances.endedRounds({ agency, regions, regionCode, from: `${fromMonth}-01`, before });
  return throughputOf(months, rounds, calendar);
}

function monthsBetween(fromMonth: string, toMonth: string): readonly string[] {
  requireMonth('fromMonth', fromMonth);
  requireMonth('toMonth', toMonth);
  const months: string[] = [];
  for (let month = fromMonth; month <= toMonth && months.length <= mostMonths; month = monthAfter(month))
    months.push(month);
  if (months.length > 0 && months.length <= mostMonths) return months;
  const accepted = `fromMonth or later, at most ${mostMonths} months in all`;
  throw new DomainError('BAD_INPUT', { field: 'toMonth', value: toMonth, accepted });
}

function requireMonth(field: string, value: string): void {
  if (!shape.test(value)) throw new DomainError('BAD_INPUT', { field, value, accepted: 'a month as YYYY-MM' });
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
