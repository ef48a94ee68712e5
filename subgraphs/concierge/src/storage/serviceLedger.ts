import { keyLevels, projectKinds } from '@guanjia/kernel/projectFacts';
import { sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { agreementStatuses } from '../domain/agreement.ts';
import type { LedgerStore, ServiceLedgerFilter, ServiceLedgerOrder, ServiceLedgerRow } from '../domain/ledgerStore.ts';
import type { ReadScope } from '../domain/readScope.ts';
import { reportStatuses } from '../domain/report.ts';
import { serviceVisits } from './aftercareTables.ts';
import { agreements } from './agreementTables.ts';
import { heldBetween } from './heldBetween.ts';
import { keyOf } from './keyOf.ts';
import { allOf, inPlaceOrder, isBehind, type LedgerPlace, numberKey } from './ledgerPage.ts';
import { reports } from './reportTables.ts';
import { isWithin } from './sqlConditions.ts';
import { people, problemSteps, problems, projectFacts, stewardships, stewardTerms, units } from './tables.ts';

type ServiceLedger = LedgerStore['service'];
type Query = Parameters<ServiceLedger['total']>[0];

const day = z.string().nullable();
const line = z.object({
  sort_key: z.string(),
  id: z.string(),
  code: z.string(),
  name: z.string(),
  owner_name: z.string(),
  region_code: z.string(),
  kind: keyOf(projectKinds),
  key_levels: z.array(keyOf(keyLevels)),
  status: z.enum(['UNASSIGNED', 'MISSING', 'SERVING', 'COVERED', 'UNCOVERED', 'FINISHED']),
  since: z.coerce.date(),
  steward_id: z.string().nullable(),
  steward_name: z.string().nullable(),
  backup_name: z.string().nullable(),
  unit_name: z.string().nullable(),
  held_by: z.string().nullable(),
  agreement: z.enum(agreementStatuses).nullable(),
  open_problems: z.number(),
  overdue_problems: z.number(),
  amber_problems: z.number(),
  report_month: day,
  report_status: z.enum(reportStatuses).nullable(),
  last_visit_on: day,
});
const sums = z.object({
  projects: z.number(),
  served: z.number(),
  withoutSteward: z.number(),
  finished: z.number(),
  agreementsSigned: z.number(),
  openProblems: z.number(),
  overdueProblems: z.number(),
});

const openOf = sql`${problems.projectId} = ${stewardships.projectId} and ${problems.status} <> 'CLOSED'`;
const regionCode = sql`${projectFacts.facts} ->> 'regionCode'`;

/** The service ledger (重点项目帮办服务台账, S0): one statement a page, whatever is in it. */
export function serviceLedger(db: Reader): ServiceLedger {
  return {
    async list(query, page) {
      const place = placeOf(query.order);
      const { rows } = await db.execute(sql`
        with page as (
          select ${place.sortKey} as sort_key, ${stewardships.projectId} as id
          from ${stewardships} join ${projectFacts} on ${projectFacts.projectId} = ${stewardships.projectId}
          where ${matching(query)} and ${isBehind(place, page)}
          order by ${inPlaceOrder(place)} limit ${page.first + 1})
        select page.sort_key, page.id, ${projectFacts.facts} ->> 'code' as code, ${projectFacts.facts} ->> 'name' as name,
          ${projectFacts.facts} #>> '{ownerUnit,name}' as owner_name, ${regionCode} as region_code,
          ${projectFacts.facts} ->> 'kind' as kind, ${projectFacts.facts} -> 'keyLevels' as key_levels,
          ${stewardships.status} as status, ${stewardships.since} as since, ${stewardships.stewardId} as steward_id,
          (select ${people.name} from ${people} where ${people.id} = ${stewardships.stewardId}) as steward_name,
          (select ${people.name} from ${people} where ${people.id} = ${stewardships.backupId}) as backup_name,
          (select ${units.name} from ${people} join ${units} on ${units.id} = ${people.unitId}
            where ${people.id} = ${stewardships.stewardId}) as unit_name,
          ${heldBy} as held_by,
          (select ${agreements.status} from ${agreements} where ${agreements.projectId} = page.id
            order by ${agreements.id} desc limit 1) as agreement,
          counts.open_problems, counts.overdue_problems, counts.amber_problems,
          last_report.month as report_month, last_report.status as report_status,
          ${lastVisitOn} as last_visit_on
        from page
        join ${stewardships} on ${stewardships.projectId} = page.id
        join ${projectFacts} on ${projectFacts.projectId} = page.id
        cross join lateral (${countsOf(query.today)}) counts
        left join lateral (select ${reports.month} as month, ${reports.status} as status from ${reports}
          where ${reports.projectId} = page.id order by ${reports.month} desc, ${reports.id} desc limit 1) last_report on true
        order by ${inPlaceOrder(place)}`);
      return rows.map(toLine);
    },
    async total(query) {
      const { rows } = await db.execute(sql`
        select count(*)::int as projects,
          count(*) filter (where ${stewardships.status} in ('SERVING', 'COVERED'))::int as served,
          count(*) filter (where ${stewardships.status} in ('MISSING', 'UNCOVERED'))::int as "withoutSteward",
          count(*) filter (where ${stewardships.status} = 'FINISHED')::int as finished,
          count(*) filter (where exists (select 1 from ${agreements}
            where ${agreements.projectId} = ${stewardships.projectId} and ${agreements.status} = 'SIGNED'))::int as "agreementsSigned",
          coalesce(sum(counts.open_problems), 0)::int as "openProblems",
          coalesce(sum(counts.overdue_problems), 0)::int as "overdueProblems"
        from ${stewardships} join ${projectFacts} on ${projectFacts.projectId} = ${stewardships.projectId}
        cross join lateral (${countsOf(query.today)}) counts
        where ${matching(query)}`);
      return sums.parse(rows[0]);
    },
  };
}

const shanghaiDay = (instant: SQL) => sql`to_char(${instant} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

const heldBy = sql`(select string_agg(${people.name} || '（' || ${shanghaiDay(sql`${stewardTerms.startedAt}`)} || '至'
    || coalesce(${shanghaiDay(sql`${stewardTerms.endedAt}`)}, '今') || '）', '；' order by ${stewardTerms.startedAt}, ${stewardTerms.id})
  from ${stewardTerms} join ${people} on ${people.id} = ${stewardTerms.personId} where ${stewardTerms.projectId} = page.id)`;

/** The last return visit of either sort (C7, C9); `greatest` passes over what is null. */
const lastVisitOn = sql`greatest(
    (select (max(${problemSteps.at}) at time zone 'Asia/Shanghai')::date
      from ${problemSteps} join ${problems} on ${problems.id} = ${problemSteps.problemId}
      where ${problems.projectId} = page.id and ${problemSteps.kind} in ('VISITED_SATISFIED', 'VISITED_UNSATISFIED')),
    (select max(${serviceVisits.paidOn}) from ${serviceVisits}
      where ${serviceVisits.projectId} = page.id and ${serviceVisits.kind} = 'RETURN'))::text`;

function countsOf(today: string): SQL {
  const isOverdue = sql`${problems.solvedOn} is null and ${problems.deadline} < ${today}::date`;
  return sql`select count(*)::int as open_problems, count(*) filter (where ${isOverdue})::int as overdue_problems,
      count(*) filter (where ${problems.solvedOn} is null and ${problems.amberFrom} <= ${today}::date
        and ${problems.deadline} >= ${today}::date)::int as amber_problems
    from ${problems} where ${openOf}`;
}

function placeOf(order: ServiceLedgerOrder): LedgerPlace {
  const id = sql`${stewardships.projectId}`;
  if (order === 'CODE') return { sortKey: sql`(${projectFacts.facts} ->> 'code') collate "C"`, id, descending: false };
  const since = sql`extract(epoch from ${stewardships.since}) * 1000`;
  const open = sql`select count(*) from ${problems} where ${openOf}`;
  return { sortKey: numberKey(order === 'SINCE' ? since : open), id, descending: true };
}

function matching({ filter, scope, today }: Query): SQL {
  const { region, unitId, personId, kind, keyLevel, status, overdue }: ServiceLedgerFilter = filter;
  const ofUnit = sql`exists (select 1 from ${people} where ${people.unitId} = ${unitId}
    and ${people.id} in (${stewardships.stewardId}, ${stewardships.backupId}))`;
  const isOverdue = sql`exists (select 1 from ${problems} where ${openOf} and ${problems.solvedOn} is null and ${problems.deadline} < ${today}::date)`;
  return allOf([
    inScope(scope),
    ...(region ? [isWithin(regionCode, region)] : []),
    ...(unitId ? [ofUnit] : []),
    ...(personId ? [sql`${personId} in (${stewardships.stewardId}, ${stewardships.backupId})`] : []),
    ...(kind ? [sql`${projectFacts.facts} ->> 'kind' = ${kind}`] : []),
    ...(keyLevel ? [sql`${projectFacts.facts} -> 'keyLevels' @> ${JSON.stringify([keyLevel])}::jsonb`] : []),
    ...(status ? [sql`${stewardships.status} = ${status}`] : []),
    ...heldBetween(filter, sql`${stewardTerms.projectId} = ${stewardships.projectId}`),
    ...(typeof overdue === 'boolean' ? [overdue ? isOverdue : sql`not ${isOverdue}`] : []),
  ]);
}

/** The same as `projectInScope`, of rows that are joined here already; an owner reads no ledger. */
function inScope(scope: ReadScope): SQL {
  if (scope.kind === 'ALL') return sql`true`;
  const conditions = [
    ...scope.regions.map((region) => isWithin(regionCode, region)),
    ...(scope.personId === null
      ? []
      : [sql`${scope.personId} in (${stewardships.stewardId}, ${stewardships.backupId})`]),
  ];
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
}

function toLine(row: unknown): ServiceLedgerRow {
  const kept = line.parse(row);
  return {
    sortKey: kept.sort_key,
    projectId: kept.id,
    code: kept.code,
    name: kept.name,
    ownerName: kept.owner_name,
    regionCode: kept.region_code,
    kind: kept.kind,
    keyLevels: kept.key_levels,
    status: kept.status,
    since: kept.since,
    stewardId: kept.steward_id,
    stewardName: kept.steward_name,
    backupName: kept.backup_name,
    unitName: kept.unit_name,
    heldBy: kept.held_by ?? '',
    agreement: kept.agreement,
    openProblems: kept.open_problems,
    overdueProblems: kept.overdue_problems,
    amberProblems: kept.amber_problems,
    lastReportMonth: kept.report_month,
    lastReportStatus: kept.report_status,
    lastVisitOn: kept.last_visit_on,
  };
}
