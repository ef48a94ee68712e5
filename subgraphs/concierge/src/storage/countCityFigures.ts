import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { AnyColumn, SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { CityFigures } from '../domain/cityFigures.ts';
import { firstDayOf, lastDayOf, monthSpan, type ReportMonth } from '../domain/reportMonth.ts';
import { trainedResults } from '../domain/trainingRecord.ts';
import { completions } from './aftercareTables.ts';
import { agreements, agreementTerms } from './agreementTables.ts';
import { problemHolds } from './ladderTables.ts';
import { meetingResolutions, meetings } from './meetingTables.ts';
import { heldInMonth, reportDuties } from './reportDuties.ts';
import { routes, routings } from './routingTables.ts';
import { isWithin } from './sqlConditions.ts';
import { people, problemSteps, problems, projectFacts, stewardTerms, units } from './tables.ts';
import { trainingPlans, trainingRecords } from './trainingTables.ts';

interface Asked {
  readonly regionCode: string;
  readonly month: ReportMonth;
  readonly today: CalendarDate;
}

const figureRow = z.object({ key: z.string(), value: z.number() });

/** What happened in a region in a month, as known on a day: each topic is one statement of lines `key, value`. */
export async function countCityFigures(db: Reader, asked: Asked): Promise<CityFigures> {
  const figures: Record<string, number> = {};
  const topics = [projects, carriers, problemMoves, problemPlaces, meetingFigures, services, trainings, duties];
  for (const topic of topics) {
    const { rows } = await db.execute(topic(asked));
    for (const { key, value } of rows.map((row) => figureRow.parse(row))) figures[key] = value;
  }
  return figures;
}

/** Projects held in the month, each once, and those that were finished in it. */
function projects({ regionCode, month }: Asked): SQL {
  const { start, end } = monthSpan(month);
  const kind = sql`${projectFacts.facts} ->> 'kind'`;
  return sql`with served as (
      select distinct ${stewardTerms.projectId} as id from ${stewardTerms}
      where ${heldInMonth(month)} and ${ofRegion(stewardTerms.projectId, regionCode)})
    select 'projectsServed' as key, count(*)::int as value from served
    union all select 'projectsNew', count(*)::int from (
      select min(${stewardTerms.startedAt}) as began from ${stewardTerms} join served on served.id = ${stewardTerms.projectId}
      group by ${stewardTerms.projectId}) firsts
      where began >= ${start.toISOString()}::timestamptz and began < ${end.toISOString()}::timestamptz
    union all select 'projectsKey', count(*)::int from served join ${projectFacts} on ${projectFacts.projectId} = served.id
      where jsonb_array_length(${projectFacts.facts} -> 'keyLevels') > 0
    union all select 'projectsFinished', count(*)::int from ${completions}
      where ${completions.isServed} and ${within(completions.finishedAt, month)} and ${ofRegion(completions.projectId, regionCode)}
    union all select 'projectsOf.' || (${kind}), count(*)::int
      from served join ${projectFacts} on ${projectFacts.projectId} = served.id group by 1`;
}

function carriers({ regionCode, month }: Asked): SQL {
  return sql`with held as (
      select distinct ${stewardTerms.projectId} as project_id, ${stewardTerms.personId} as person_id, ${stewardTerms.capacity} as capacity
      from ${stewardTerms} where ${heldInMonth(month)} and ${ofRegion(stewardTerms.projectId, regionCode)})
    select 'carriers' as key, count(distinct person_id)::int as value from held
    union all select 'mostOfOne', coalesce(max(number), 0)::int
      from (select count(distinct project_id) as number from held group by person_id) of_each
    union all select 'projectsCovered', count(distinct project_id)::int from held where capacity = 'BACKUP'`;
}

/** What was reported, solved, closed and opened again in the month. */
function problemMoves({ regionCode, month }: Asked): SQL {
  const key = sql`case ${problemSteps.kind}
      when 'REPORTED' then 'problemsOpened.' || ${problems.kind}
      when 'SOLVED' then 'problemsSolved.' || ${problems.kind}
      when 'VISITED_SATISFIED' then 'problemsClosed.' || ${problems.kind}
      else 'problemsReopened' end`;
  return sql`select ${key} as key, count(distinct ${problems.id})::int as value
    from ${problemSteps} join ${problems} on ${problems.id} = ${problemSteps.problemId}
    where ${problemSteps.kind} in ('REPORTED', 'SOLVED', 'VISITED_SATISFIED', 'VISITED_UNSATISFIED')
      and ${within(problemSteps.at, month)} and ${ofRegion(problems.projectId, regionCode)}
    group by 1`;
}

/** Where unsolved problems stood when the month ended, or stand now; and which were past the deadline of their level in it. */
function problemPlaces({ regionCode, month, today }: Asked): SQL {
  const { end } = monthSpan(month);
  const endedOn = sql`coalesce((${problemHolds.endedAt} at time zone 'Asia/Shanghai')::date, 'infinity'::date)`;
  return sql`with holds as (
      select ${problems.id} as id, ${problems.kind} as kind, ${problemHolds.level} as level,
        ${problemHolds.startedAt} as started_at, ${problemHolds.endedAt} as ended_at,
        ${wasLate(problemHolds.deadline, endedOn, { month, today })} as is_late
      from ${problemHolds} join ${problems} on ${problems.id} = ${problemHolds.problemId}
      where ${ofRegion(problems.projectId, regionCode)})
    select 'standing.' || level as key, count(distinct id)::int as value from holds
      where started_at < ${end.toISOString()}::timestamptz and (ended_at is null or ended_at >= ${end.toISOString()}::timestamptz) group by 1
    union all select 'overdueAt.' || level, count(distinct id)::int from holds where is_late group by 1
    union all select 'problemsOverdue.' || kind, count(distinct id)::int from holds where is_late group by 1`;
}

function meetingFigures({ regionCode, month, today }: Asked): SQL {
  const endedOn = sql`coalesce(${meetingResolutions.endedOn}, 'infinity'::date)`;
  const isLate = wasLate(meetingResolutions.deadline, endedOn, { month, today });
  const ofMeetings = sql`${meetingResolutions} join ${meetings} on ${meetings.id} = ${meetingResolutions.meetingId}
    where ${isWithin(meetings.regionCode, regionCode)}`;
  return sql`select 'meetingsHeld' as key, count(*)::int as value from ${meetings}
      where ${meetings.status} in ('HELD', 'MINUTED') and ${within(meetings.startsAt, month)} and ${isWithin(meetings.regionCode, regionCode)}
    union all select 'resolutionsTaken', count(*)::int from ${ofMeetings} and ${within(meetingResolutions.takenAt, month)}
    union all select 'resolutionsDone', count(*)::int from ${ofMeetings} and ${meetingResolutions.status} = 'DONE'
      and ${daysWithin(meetingResolutions.endedOn, month)}
    union all select 'resolutionsOverdue', count(*)::int from ${ofMeetings} and ${isLate}`;
}

function services({ regionCode, month }: Asked): SQL {
  const signedAt = sql`greatest(${agreementTerms.ownerSignedAt}, ${agreementTerms.forceSignedAt})`;
  const isSigned = sql`${agreementTerms.ownerSignedAt} is not null and ${agreementTerms.forceSignedAt} is not null`;
  return sql`select 'agreementsRequested' as key, count(*)::int as value from ${agreements}
      where ${within(agreements.requestedAt, month)} and ${ofRegion(agreements.projectId, regionCode)}
    union all select 'agreementsSigned', count(distinct ${agreements.id})::int
      from ${agreements} join ${agreementTerms} on ${agreementTerms.agreementId} = ${agreements.id}
      where ${isSigned} and ${within(signedAt, month)} and ${ofRegion(agreements.projectId, regionCode)}
    union all select 'agreementsEnded', count(*)::int from ${agreements}
      where ${agreements.status} in ('COMPLETED', 'TERMINATED') and ${within(agreements.endedAt, month)}
        and ${ofRegion(agreements.projectId, regionCode)}
    union all select 'routings', count(distinct ${routings.projectId})::int from ${routings}
      where ${within(routings.madeAt, month)} and ${ofRegion(routings.projectId, regionCode)}
    union all select 'transfers', count(*)::int from ${routes} join ${routings} on ${routings.id} = ${routes.routingId}
      where ${within(routes.transferredAt, month)} and ${ofRegion(routings.projectId, regionCode)}`;
}

function trainings({ regionCode, month, today }: Asked): SQL {
  const results = sql.join(
    [...trainedResults].map((result) => sql`${result}`),
    sql`, `,
  );
  return sql`select 'trainingsHeld' as key, count(*)::int as value
      from ${trainingPlans} join ${units} on ${units.id} = ${trainingPlans.heldById}
      where ${trainingPlans.cancelledAt} is null and ${daysWithin(trainingPlans.lastDay, month)}
        and ${trainingPlans.lastDay} <= ${today}::date and ${isWithin(units.regionCode, regionCode)}
    union all select 'peopleTrained', count(distinct ${trainingRecords.personId})::int
      from ${trainingRecords} join ${people} on ${people.id} = ${trainingRecords.personId} join ${units} on ${units.id} = ${people.unitId}
      where ${trainingRecords.result} in (${results}) and ${daysWithin(trainingRecords.trainedOn, month)}
        and ${isWithin(units.regionCode, regionCode)}`;
}

function duties({ regionCode, month, today }: Asked): SQL {
  const query = {
    month,
    today,
    filter: {},
    scope: { kind: 'SOME', regions: [regionCode], personId: null, unitId: null },
  } as const;
  const counted = (name: string, condition: SQL) => sql`
    union all select case kind when 'SERVICE' then ${`reports${name}`} else ${`evidence${name}`} end,
      count(*) filter (where ${condition})::int from owed group by kind`;
  return sql`with owed as (select kind, state, was_late from ${reportDuties(query)})
    select case kind when 'SERVICE' then 'reportsOwed' else 'evidenceOwed' end as key, count(*)::int as value from owed group by kind
    ${counted('Missing', sql`state = 'MISSING'`)} ${counted('Late', sql`was_late`)}`;
}

/** Rows whose project lies in the region. */
function ofRegion(projectId: AnyColumn, regionCode: string): SQL {
  return sql`exists (select 1 from ${projectFacts} where ${projectFacts.projectId} = ${projectId}
    and ${isWithin(sql`${projectFacts.facts} ->> 'regionCode'`, regionCode)})`;
}

function within(instant: AnyColumn | SQL, month: ReportMonth): SQL {
  const { start, end } = monthSpan(month);
  return sql`${instant} >= ${start.toISOString()}::timestamptz and ${instant} < ${end.toISOString()}::timestamptz`;
}

function daysWithin(day: AnyColumn, month: ReportMonth): SQL {
  return sql`${day} between ${firstDayOf(month)}::date and ${lastDayOf(month)}::date`;
}

/** Past its deadline, and not ended, on some day of the month that has come. */
function wasLate(deadline: AnyColumn, endedOn: SQL, { month, today }: Pick<Asked, 'month' | 'today'>): SQL {
  const last = lastDayOf(month) < today ? lastDayOf(month) : today;
  return sql`${deadline} < ${last}::date and ${endedOn} > greatest(${deadline}, ${firstDayOf(month)}::date - 1)`;
}
