import { sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { dutyRoles } from '../domain/dutyRoles.ts';
import type { LedgerStore, WorkloadLedgerOrder, WorkloadLedgerRow } from '../domain/ledgerStore.ts';
import type { ReadScope } from '../domain/readScope.ts';
import { monthOf } from '../domain/reportMonth.ts';
import { termBetween } from './heldBetween.ts';
import { allOf, inPlaceOrder, isBehind, type LedgerPlace, numberKey } from './ledgerPage.ts';
import { reports } from './reportTables.ts';
import { isWithin } from './sqlConditions.ts';
import { people, problems, roleHoldings, stewardships, stewardTerms, units } from './tables.ts';

type WorkloadLedger = LedgerStore['workload'];
type Query = Parameters<WorkloadLedger['total']>[0];

const line = z.object({
  sort_key: z.string(),
  id: z.string(),
  name: z.string(),
  unit_name: z.string(),
  region_code: z.string(),
  as_steward: z.number(),
  as_backup: z.number(),
  projects_held: z.number(),
  open_problems: z.number(),
  overdue_problems: z.number(),
  reports_in: z.number(),
  reports_late: z.number(),
});
const sums = z.object({
  people: z.number(),
  asSteward: z.number(),
  asBackup: z.number(),
  openProblems: z.number(),
  overdueProblems: z.number(),
  reportsHandedIn: z.number(),
  reportsLate: z.number(),
});

const carryingRoles = sql.join(
  Object.entries(dutyRoles).flatMap(([role, { carriesProjects }]) => (carriesProjects ? [sql`${role}`] : [])),
  sql`, `,
);

const inHand = sql`${stewardships.status} <> 'FINISHED'`;

/** The stewards' workload ledger: everybody who can carry projects, or does; one statement a page. */
export function workloadLedger(db: Reader): WorkloadLedger {
  return {
    async list(query, page) {
      const place = placeOf(query.order);
      const { rows } = await db.execute(sql`
        select ${place.sortKey} as sort_key, figures.* from (${figuresOf(query)}) figures
        where ${isBehind(place, page)} order by ${inPlaceOrder(place)} limit ${page.first + 1}`);
      return rows.map(toLine);
    },
    async total(query) {
      const { rows } = await db.execute(sql`
        select count(*)::int as people, coalesce(sum(as_steward), 0)::int as "asSteward", coalesce(sum(as_backup), 0)::int as "asBackup",
          coalesce(sum(open_problems), 0)::int as "openProblems", coalesce(sum(overdue_problems), 0)::int as "overdueProblems",
          coalesce(sum(reports_in), 0)::int as "reportsHandedIn", coalesce(sum(reports_late), 0)::int as "reportsLate"
        from (${figuresOf(query)}) figures`);
      return sums.parse(rows[0]);
    },
  };
}

function figuresOf({ filter, scope, today }: Query): SQL {
  const { region, unitId, personId, from, to, overdue } = filter;
  const months = allOf([
    ...(from ? [sql`${reports.month} >= ${monthOf(from)}`] : []),
    ...(to ? [sql`${reports.month} <= ${monthOf(to)}`] : []),
  ]);
  const lines = sql`select ${people.id} as id, ${people.name} as name, ${units.name} as unit_name, ${units.regionCode} as region_code,
      (select count(*)::int from ${stewardships} where ${stewardships.stewardId} = ${people.id} and ${inHand}) as as_steward,
      (select count(*)::int from ${stewardships} where ${stewardships.backupId} = ${people.id} and ${inHand}) as as_backup,
      (select count(distinct ${stewardTerms.projectId})::int from ${stewardTerms}
        where ${stewardTerms.personId} = ${people.id} and ${termBetween({ from, to })}) as projects_held,
      open.number as open_problems, open.late as overdue_problems, handed.number as reports_in, handed.late as reports_late
    from ${people} join ${units} on ${units.id} = ${people.unitId}
    cross join lateral (select count(*)::int as number, count(*) filter (where ${problems.deadline} < ${today}::date)::int as late
      from ${problems} where ${problems.responsibleId} = ${people.id} and ${problems.solvedOn} is null) open
    cross join lateral (select count(*)::int as number,
        count(*) filter (where ${reports.firstHandedInOn} > ${reports.dueOn})::int as late
      from ${reports} where ${reports.personId} = ${people.id} and ${months}) handed
    where (exists (select 1 from ${roleHoldings} where ${roleHoldings.personId} = ${people.id}
        and ${roleHoldings.revokedAt} is null and ${roleHoldings.role} in (${carryingRoles}))
      or exists (select 1 from ${stewardships} where ${people.id} in (${stewardships.stewardId}, ${stewardships.backupId}) and ${inHand}))
      and ${allOf([
        inScope(scope),
        ...(region ? [isWithin(units.regionCode, region)] : []),
        ...(unitId ? [sql`${people.unitId} = ${unitId}`] : []),
        ...(personId ? [sql`${people.id} = ${personId}`] : []),
      ])}`;
  if (typeof overdue !== 'boolean') return lines;
  return sql`select * from (${lines}) lines where (overdue_problems > 0) = ${overdue}`;
}

function inScope(scope: ReadScope): SQL {
  if (scope.kind === 'ALL') return sql`true`;
  const conditions = [
    ...scope.regions.map((region) => isWithin(units.regionCode, region)),
    ...(scope.personId === null ? [] : [sql`${people.id} = ${scope.personId}`]),
  ];
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
}

function placeOf(order: WorkloadLedgerOrder): LedgerPlace {
  const id = sql`id`;
  if (order === 'NAME') return { sortKey: sql`name collate "C"`, id, descending: false };
  return {
    sortKey: numberKey(order === 'IN_HAND' ? sql`as_steward + as_backup` : sql`open_problems`),
    id,
    descending: true,
  };
}

function toLine(row: unknown): WorkloadLedgerRow {
  const kept = line.parse(row);
  return {
    sortKey: kept.sort_key,
    personId: kept.id,
    name: kept.name,
    unitName: kept.unit_name,
    regionCode: kept.region_code,
    asSteward: kept.as_steward,
    asBackup: kept.as_backup,
    projectsHeld: kept.projects_held,
    openProblems: kept.open_problems,
    overdueProblems: kept.overdue_problems,
    reportsHandedIn: kept.reports_in,
    reportsLate: kept.reports_late,
  };
}
