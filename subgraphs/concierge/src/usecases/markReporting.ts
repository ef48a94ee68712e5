import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import { endReportingUnit, markReportingUnit } from '../domain/markReportingUnit.ts';
import type { ReportingUnit, ReportingUnitKind } from '../domain/reportingUnit.ts';
import { monthOf, requireMonth } from '../domain/reportMonth.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireUnit } from './requireUnit.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>;

/** Marks a functional zone or street as one that owes evidence (S4). @throws UNIT_NOT_FOUND, FORBIDDEN, REPORTING_UNIT_MARKED */
export async function markReporting(
  needs: Needs,
  principal: Principal,
  {
    unitId,
    kind,
    fromMonth,
  }: { readonly unitId: string; readonly kind: ReportingUnitKind; readonly fromMonth?: string | null | undefined },
): Promise<ReportingUnit> {
  const unit = await requireUnit(needs.store, unitId);
  requireRegionRight(principal, unit.regionCode);
  const from = requireMonth(fromMonth ?? monthOf(calendarDateOf(needs.now())), 'fromMonth');
  const [latest = null] = await needs.store.reports.findReportingUnits([unit.id]);
  const asked = { unit, kind, fromMonth: from };
  const { marking, ...changes } = markReportingUnit(occasionFor(needs, principal), asked, latest);
  await needs.store.commit(changes);
  return marking;
}

/** Ends a unit's duty. @throws UNIT_NOT_FOUND, FORBIDDEN, REPORTING_UNIT_NOT_MARKED */
export async function endReporting(
  needs: Needs,
  principal: Principal,
  { unitId, untilMonth }: { readonly unitId: string; readonly untilMonth: string },
): Promise<ReportingUnit> {
  const unit = await requireUnit(needs.store, unitId);
  requireRegionRight(principal, unit.regionCode);
  const until = requireMonth(untilMonth, 'untilMonth');
  const [latest = null] = await needs.store.reports.findReportingUnits([unit.id]);
  const { marking, ...changes } = endReportingUnit(latest, unit.id, until);
  await needs.store.commit(changes);
  return marking;
}
