import type { AgencyCode } from '@guanjia/kernel/agencies';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointVisit } from '../domain/jointVisit.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { maySee } from './maySee.ts';

/** A department that is invited to two visits on one day. */
export interface VisitClash {
  readonly agency: AgencyCode;
  readonly visit: JointVisit;
}

/**
 * For each visit, the other visits called for the same day and region to which one of its departments is invited, as far as the
 * person may see them: an owner learns nothing of another's. One read for all.
 */
export async function readClashes(
  { visits }: Pick<AcceptanceNeeds, 'visits'>,
  principal: Principal,
  of: readonly JointVisit[],
): Promise<(readonly VisitClash[])[]> {
  const waiting = of.filter(({ status }) => status === 'CALLED');
  const days = [...new Set(waiting.map(({ startsAt }) => calendarDateOf(startsAt)))];
  const regions = [...new Set(waiting.map(({ regionCode }) => regionCode))];
  const seen = (await visits.calledOn(days, regions)).filter((visit) => maySee(principal, visit));
  const called = Map.groupBy(seen, ({ startsAt }) => calendarDateOf(startsAt));
  return of.map((visit) => (visit.status === 'CALLED' ? clashesOf(visit, called) : []));
}

function clashesOf(visit: JointVisit, called: ReadonlyMap<string, readonly JointVisit[]>): readonly VisitClash[] {
  const others = called.get(calendarDateOf(visit.startsAt)) ?? [];
  return others
    .filter(({ id, regionCode }) => id !== visit.id && regionCode === visit.regionCode)
    .flatMap((other) =>
      visit.agencies.filter((agency) => other.agencies.includes(agency)).map((agency) => ({ agency, visit: other })),
    );
}
