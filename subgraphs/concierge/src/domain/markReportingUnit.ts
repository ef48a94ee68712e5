import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { ReportingUnit, ReportingUnitKind } from './reportingUnit.ts';
import { monthBefore, type ReportMonth } from './reportMonth.ts';
import type { Unit } from './unit.ts';

type Kept = Partial<Changes> & { readonly marking: ReportingUnit };

/** Marks a unit as one that owes evidence. @throws REPORTING_UNIT_MARKED when it does already in that month */
export function markReportingUnit(
  { actor, at, nextId }: Occasion,
  {
    unit,
    kind,
    fromMonth,
  }: { readonly unit: Pick<Unit, 'id'>; readonly kind: ReportingUnitKind; readonly fromMonth: ReportMonth },
  latest: ReportingUnit | null,
): Kept {
  const isTaken = latest !== null && (latest.untilMonth === null || latest.untilMonth >= fromMonth);
  if (isTaken) {
    const accepted = latest.untilMonth === null ? 'a unit that is not marked' : `a month after ${latest.untilMonth}`;
    throw new DomainError('REPORTING_UNIT_MARKED', { field: 'fromMonth', value: fromMonth, accepted });
  }
  const marking = {
    id: nextId(),
    unitId: unit.id,
    kind,
    fromMonth,
    untilMonth: null,
    markedAt: at,
    markedBy: actor,
    version: 1,
  };
  return { marking, reports: [{ kind: 'REPORTING_UNIT', revision: { record: marking, readVersion: 0 } }] };
}

/** Ends a unit's duty; what it owed before stands. @throws REPORTING_UNIT_NOT_MARKED, BAD_INPUT for an end before its beginning */
export function endReportingUnit(latest: ReportingUnit | null, unitId: string, untilMonth: ReportMonth): Kept {
  if (latest === null || latest.untilMonth !== null) {
    throw new DomainError('REPORTING_UNIT_NOT_MARKED', { field: 'unitId', value: unitId });
  }
  if (untilMonth < monthBefore(latest.fromMonth)) {
    const accepted = `${monthBefore(latest.fromMonth)} or later`;
    throw new DomainError('BAD_INPUT', { field: 'untilMonth', value: untilMonth, accepted });
  }
  const revision = revise(latest, { untilMonth });
  return { marking: revision.record, reports: [{ kind: 'REPORTING_UNIT', revision }] };
}
