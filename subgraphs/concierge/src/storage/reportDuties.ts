import { sql } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';
import { dueDayOf } from '../domain/reportDuty.ts';
import { monthSpan, type ReportMonth } from '../domain/reportMonth.ts';
import type { DutyFilterOfReports, DutyQuery, ReportScope } from '../domain/reportStore.ts';
import { reportingUnits, reports } from './reportTables.ts';
import { isWithin } from './sqlConditions.ts';
import { people, projectFacts, stewardTerms, units } from './tables.ts';

/** Terms that cover some time of the month; one that ended as it began carried nothing. */
export function heldInMonth(month: ReportMonth): SQL {
  const { start, end } = monthSpan(month);
  return sql`${stewardTerms.startedAt} < ${end.toISOString()}::timestamptz
    and (${stewardTerms.endedAt} is null
      or (${stewardTerms.endedAt} > ${start.toISOString()}::timestamptz and ${stewardTerms.endedAt} > ${stewardTerms.startedAt}))`;
}

/**
 * The duties of a month with what was handed in for each, as a table expression `duties`: the SQL of `dutyStateOf` over terms
 * of stewardship and reporting units. `about` is the project or the unit, `who` the person or the unit.
 */
export function reportDuties({ month, today, filter, scope }: DutyQuery): SQL {
  return sql`(
    select owed.*, ${reports.id} as report_id, ${reports.firstHandedInOn} as handed_in_on, ${reports.status} as status,
      ${reports.firstHandedInOn} > owed.due_on as was_late,
      case
        when ${reports.status} = 'RETURNED' then 'RETURNED'
        when ${reports.id} is not null then case when ${reports.firstHandedInOn} > owed.due_on then 'LATE' else 'HANDED_IN' end
        when ${today}::date > owed.due_on then 'MISSING'
        else 'DUE'
      end as state
    from (${owedService(month)} union all ${owedEvidence(month)}) owed
    left join ${reports} on ${reports.month} = ${month} and ${reports.kind} = owed.kind
      and ((owed.kind = 'SERVICE' and ${reports.projectId} = owed.about and ${reports.personId} = owed.who)
        or (owed.kind = 'EVIDENCE' and ${reports.unitId} = owed.who))
    where ${inScope(scope)} and ${matching(filter)}
  ) duties where ${ofState(filter)}`;
}

function owedService(month: ReportMonth): SQL {
  return sql`select 'SERVICE' as kind, held.project_id as about, held.person_id as who, ${people.unitId} as unit_id,
      ${projectFacts.facts} ->> 'regionCode' as region_code, ${dueDayOf('SERVICE', month)}::date as due_on
    from (select distinct ${stewardTerms.projectId} as project_id, ${stewardTerms.personId} as person_id
      from ${stewardTerms} where ${heldInMonth(month)}) held
    join ${people} on ${people.id} = held.person_id
    left join ${projectFacts} on ${projectFacts.projectId} = held.project_id`;
}

function owedEvidence(month: ReportMonth): SQL {
  return sql`select 'EVIDENCE', ${units.id}, ${units.id}, ${units.id}, ${units.regionCode}, ${dueDayOf('EVIDENCE', month)}::date
    from ${reportingUnits} join ${units} on ${units.id} = ${reportingUnits.unitId}
    where ${owedIn(month)}`;
}

/** Markings that cover the month. */
export function owedIn(month: ReportMonth): SQL {
  return sql`${reportingUnits.fromMonth} <= ${month}
    and (${reportingUnits.untilMonth} is null or ${reportingUnits.untilMonth} >= ${month})`;
}

function inScope(scope: ReportScope): SQL {
  if (scope.kind === 'ALL') return sql`true`;
  const { regions, personId, unitId } = scope;
  const conditions = [
    ...regions.map((region) => isWithin(sql`owed.region_code`, region)),
    ...(personId === null ? [] : [sql`(owed.kind = 'SERVICE' and owed.who = ${personId})`]),
    ...(unitId === null ? [] : [sql`(owed.kind = 'EVIDENCE' and owed.who = ${unitId})`]),
  ];
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
}

function matching({ region, unitId, personId, projectId, kind }: DutyFilterOfReports): SQL {
  const conditions = [
    ...(region ? [isWithin(sql`owed.region_code`, region)] : []),
    ...(unitId ? [sql`owed.unit_id = ${unitId}`] : []),
    ...(personId ? [sql`(owed.kind = 'SERVICE' and owed.who = ${personId})`] : []),
    ...(projectId ? [sql`(owed.kind = 'SERVICE' and owed.about = ${projectId})`] : []),
    ...(kind ? [sql`owed.kind = ${kind}`] : []),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

function ofState({ state, late }: DutyFilterOfReports): SQL {
  const conditions = [
    ...(state ? [sql`state = ${state}`] : []),
    ...(typeof late === 'boolean' ? [sql`coalesce(was_late, false) = ${late}`] : []),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
