import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { reachOf } from '@guanjia/kernel/rowScope';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { InboxEntry, InboxPlace } from '../domain/matterTaskStore.ts';
import { checkMonths, type ThroughputRow } from '../domain/throughput.ts';
import { jointWholeReaders, officialRoles } from './projectRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** Rows that one answer holds at the most. */
const mostRows = 1000;

/** Whose matters a person looks after: its provider's, or those of the regions it works in. @throws FORBIDDEN */
function scopeOf(
  principal: Principal,
  region: string | null,
): { provider: string | null; regions: readonly string[] | null } {
  const { all, provider, regions } = reachOf(principal, jointWholeReaders);
  if (provider !== null) return { provider, regions: region === null ? null : [region] };
  if (all) return { provider: null, regions: region === null ? null : [region] };
  if (regions.length === 0 || (region !== null && !worksInRegion({ regions }, region))) {
    throw new DomainError('FORBIDDEN', { accepted: ['PROVIDER', ...officialRoles], region });
  }
  return { provider: null, regions: region === null ? regions : [region] };
}

/** The matters under way that are past their last day: a provider's own, or those of the person's regions. @throws FORBIDDEN */
export function readOverdueMatters(
  { tasks, now }: Pick<UtilityNeeds, 'tasks' | 'now'>,
  principal: Principal,
  {
    region,
    after,
    limit,
  }: { readonly region: string | null; readonly after: InboxPlace | null; readonly limit: number },
): Promise<readonly InboxEntry[]> {
  const dueBefore = calendarDateOf(now());
  const query = { ...scopeOf(principal, region), finished: false, statuses: [], light: null, dueBefore, after, limit };
  return tasks.inbox(query);
}

/** What a provider has done, month by month. @throws FORBIDDEN, PROVIDER_NOT_FOUND, BAD_INPUT, OVER_LONG_PERIOD */
export async function readThroughput(
  { throughput, catalogue }: Pick<UtilityNeeds, 'throughput' | 'catalogue'>,
  principal: Principal,
  query: {
    readonly provider: string;
    readonly from: string;
    readonly to: string;
    readonly region: string | null;
    readonly byRegion: boolean;
  },
): Promise<readonly ThroughputRow[]> {
  const { provider, from, to, region, byRegion } = query;
  const scope = scopeOf(principal, region);
  if (scope.provider !== null && scope.provider !== provider) {
    throw new DomainError('FORBIDDEN', { accepted: `a person of ${provider}` });
  }
  if (catalogue.provider(provider) === null) {
    const accepted = catalogue.providers.map(({ id }) => id);
    throw new DomainError('PROVIDER_NOT_FOUND', { field: 'provider', value: provider, accepted });
  }
  checkMonths(from, to);
  const rows = await throughput.read({ provider, from, to, byRegion, regions: scope.regions, limit: mostRows + 1 });
  if (rows.length > mostRows) throw new DomainError('OVER_LONG_PERIOD', { field: 'to', accepted: `${mostRows} rows` });
  return rows;
}
