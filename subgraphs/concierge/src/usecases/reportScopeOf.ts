import type { Principal } from '@guanjia/kernel/principal';
import { reachOf } from '@guanjia/kernel/rowScope';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { ReportScope } from '../domain/reportStore.ts';

/** Whose reports somebody may see, or count: the offices those of their regions, who owes them one's own and one's unit's. */
export async function reportScopeOf(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
  resource: 'serviceReport' | 'reportCounts' = 'serviceReport',
): Promise<ReportScope> {
  const { all, regions, subject } = reachOf(principal, conciergeReaders[resource]);
  if (all) return { kind: 'ALL' };
  const person = subject === null ? null : await people.findPersonBySubject(subject);
  return { kind: 'SOME', regions, personId: person?.id ?? null, unitId: person?.unitId ?? null };
}
