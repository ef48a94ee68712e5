import { nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import { sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { LedgerStore, ProblemLedgerOrder, ProblemLedgerRow } from '../domain/ledgerStore.ts';
import { problemKinds, problemStatuses } from '../domain/problem.ts';
import { problemLevels } from '../domain/problemLevels.ts';
import { keyOf } from './keyOf.ts';
import { allOf, inPlaceOrder, isBehind, type LedgerPlace, numberKey } from './ledgerPage.ts';
import { projectInScope } from './projectInScope.ts';
import { isWithin } from './sqlConditions.ts';
import { people, problems, projectFacts, units } from './tables.ts';

type ProblemLedger = LedgerStore['problems'];
type Query = Parameters<ProblemLedger['total']>[0];

const line = z.object({
  sort_key: z.string(),
  id: z.string(),
  project_id: z.string(),
  project_name: z.string().nullable(),
  project_code: z.string().nullable(),
  title: z.string(),
  kind: z.enum(problemKinds),
  status: z.enum(problemStatuses),
  level: keyOf(problemLevels),
  round: z.number(),
  responsible: z.string(),
  unit_name: z.string(),
  reported_on: z.string(),
  deadline: z.string(),
  solved_on: z.string().nullable(),
  overdue: z.boolean(),
});
const sums = z.object({
  problems: z.number(),
  open: z.number(),
  overdue: z.number(),
  solved: z.number(),
  closed: z.number(),
});

const lines = sql`${problems} join ${people} on ${people.id} = ${problems.responsibleId}
  join ${units} on ${units.id} = ${people.unitId}
  left join ${projectFacts} on ${projectFacts.projectId} = ${problems.projectId}`;

/** The problem ledger (问题台账): one statement a page. */
export function problemLedger(db: Reader): ProblemLedger {
  return {
    async list(query, page) {
      const place = placeOf(query.order);
      const { rows } = await db.execute(sql`
        select ${place.sortKey} as sort_key, ${problems.id} as id, ${problems.projectId} as project_id,
          ${projectFacts.facts} ->> 'name' as project_name, ${projectFacts.facts} ->> 'code' as project_code,
          ${problems.title} as title, ${problems.kind} as kind, ${problems.status} as status, ${problems.level} as level,
          ${problems.round} as round, ${people.name} as responsible, ${units.name} as unit_name,
          (${problems.reportedAt} at time zone 'Asia/Shanghai')::date::text as reported_on,
          ${problems.deadline}::text as deadline, ${problems.solvedOn}::text as solved_on, ${isOverdue(query)} as overdue
        from ${lines} where ${matching(query)} and ${isBehind(place, page)}
        order by ${inPlaceOrder(place)} limit ${page.first + 1}`);
      return rows.map(toLine);
    },
    async total(query) {
      const { rows } = await db.execute(sql`
        select count(*)::int as problems, count(*) filter (where ${problems.solvedOn} is null)::int as open,
          count(*) filter (where ${isOverdue(query)})::int as overdue,
          count(*) filter (where ${problems.status} = 'SOLVED')::int as solved,
          count(*) filter (where ${problems.status} = 'CLOSED')::int as closed
        from ${lines} where ${matching(query)}`);
      return sums.parse(rows[0]);
    },
  };
}

function isOverdue({ today }: Pick<Query, 'today'>): SQL {
  return sql`(${problems.solvedOn} is null and ${problems.deadline} < ${today}::date)`;
}

function placeOf(order: ProblemLedgerOrder): LedgerPlace {
  const id = sql`${problems.id}`;
  if (order === 'DEADLINE') return { sortKey: sql`${problems.deadline}::text collate "C"`, id, descending: false };
  return { sortKey: numberKey(sql`extract(epoch from ${problems.reportedAt}) * 1000`), id, descending: true };
}

function matching(query: Query): SQL {
  const { region, unitId, personId, kind, level, statuses, from, to, overdue } = query.filter;
  const inScope = projectInScope(problems.projectId, query.scope);
  const listed = sql.join(
    (statuses ?? []).map((status) => sql`${status}`),
    sql`, `,
  );
  const since = (day: string) => sql`${startOfDay(day).toISOString()}::timestamptz`;
  return allOf([
    ...(inScope === undefined ? [] : [sql`(${inScope})`]),
    ...(region ? [isWithin(sql`${projectFacts.facts} ->> 'regionCode'`, region)] : []),
    ...(unitId ? [sql`${people.unitId} = ${unitId}`] : []),
    ...(personId ? [sql`${problems.responsibleId} = ${personId}`] : []),
    ...(kind ? [sql`${problems.kind} = ${kind}`] : []),
    ...(level ? [sql`${problems.level} = ${level}`] : []),
    ...(statuses && statuses.length > 0 ? [sql`${problems.status} in (${listed})`] : []),
    ...(from ? [sql`${problems.reportedAt} >= ${since(from)}`] : []),
    ...(to ? [sql`${problems.reportedAt} < ${since(nextDate(to))}`] : []),
    ...(typeof overdue === 'boolean' ? [sql`${isOverdue(query)} = ${overdue}`] : []),
  ]);
}

function toLine(row: unknown): ProblemLedgerRow {
  const kept = line.parse(row);
  return {
    sortKey: kept.sort_key,
    problemId: kept.id,
    projectId: kept.project_id,
    projectName: kept.project_name,
    projectCode: kept.project_code,
    title: kept.title,
    kind: kept.kind,
    status: kept.status,
    level: kept.level,
    round: kept.round,
    responsibleName: kept.responsible,
    unitName: kept.unit_name,
    reportedOn: kept.reported_on,
    deadline: kept.deadline,
    solvedOn: kept.solved_on,
    overdue: kept.overdue,
  };
}
