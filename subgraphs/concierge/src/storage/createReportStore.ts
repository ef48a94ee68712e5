import { and, asc, desc, eq, inArray, lt, lte, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { reportKinds } from '../domain/report.ts';
import { daysPast, dutyStates, type ReportDuty } from '../domain/reportDuty.ts';
import type { ReportMonth } from '../domain/reportMonth.ts';
import type { DutyQuery, ReportScope, ReportStore } from '../domain/reportStore.ts';
import { createCityReportReads } from './createCityReportReads.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { keyOf } from './keyOf.ts';
import { heldInMonth, owedIn, reportDuties } from './reportDuties.ts';
import { missingReportsTold, reportingUnits, reports, reportVersions } from './reportTables.ts';
import { isWithin } from './sqlConditions.ts';
import { projectFacts, stewardTerms, units } from './tables.ts';
import { toReport, toReportingUnit, toReportVersion } from './toReport.ts';

const dutyRow = z.object({
  kind: keyOf(reportKinds),
  about: z.string(),
  who: z.string(),
  unit_id: z.string(),
  due_on: z.string(),
  handed_in_on: z.string().nullable(),
  report_id: z.string().nullable(),
  state: keyOf(dutyStates),
});
const countRow = z.object({ state: keyOf(dutyStates), duties: z.number(), late: z.number() });
const dutyColumns = sql`kind, about, who, unit_id, due_on::text, handed_in_on::text, report_id, state`;

/** Reports and duties in PostgreSQL. */
export function createReportStore(db: Reader): ReportStore {
  return {
    ...createCityReportReads(db),
    async findReports(ids, scope) {
      const rows = await db
        .select()
        .from(reports)
        .where(and(inArray(reports.id, [...ids]), reportInScope(scope)));
      return inOrderOf(ids, rows.map(toReport), ({ id }) => id);
    },
    async findReportOf(subject, month) {
      const { kind, projectId, personId, unitId } = reports;
      const about =
        subject.kind === 'SERVICE'
          ? and(eq(projectId, subject.projectId), eq(personId, subject.personId))
          : eq(unitId, subject.unitId);
      const rows = await db
        .select()
        .from(reports)
        .where(and(eq(kind, subject.kind), eq(reports.month, month), about));
      return rows.map(toReport)[0] ?? null;
    },
    async listVersions(reportIds) {
      const rows = await db
        .select()
        .from(reportVersions)
        .where(inArray(reportVersions.reportId, [...reportIds]))
        .orderBy(asc(reportVersions.no));
      return groupedBy(reportIds, rows.map(toReportVersion), ({ reportId }) => reportId);
    },
    async listReportsOfProjects(projectIds, { scope, page: { first, after } }) {
      const { id, projectId, month } = reports;
      const [atMonth, atId] = after ?? [];
      const behind =
        atMonth === undefined || atId === undefined
          ? []
          : [or(lt(month, atMonth), and(eq(month, atMonth), lt(id, atId)))];
      const ranked = db
        .select({
          id,
          rank: sql<number>`row_number() over (partition by ${projectId} order by ${month} desc, ${id} desc)`.as(
            'rank',
          ),
        })
        .from(reports)
        .where(and(inArray(projectId, [...projectIds]), reportInScope(scope), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(reports).where(inArray(id, onPage)).orderBy(desc(month), desc(id));
      return groupedBy(projectIds, rows.map(toReport), ({ subject }) =>
        subject.kind === 'SERVICE' ? subject.projectId : null,
      );
    },
    async listDuties(query, { first, after }) {
      const [kind, about, who] = after ?? [];
      const isBehind =
        kind === undefined || about === undefined || who === undefined
          ? sql`true`
          : sql`(kind, about, who) > (${kind}, ${about}::uuid, ${who}::uuid)`;
      const { rows } = await db.execute(
        sql`select ${dutyColumns} from ${reportDuties(query)} and ${isBehind} order by kind, about, who limit ${first + 1}`,
      );
      return rows.map((row) => toDuty(query, row));
    },
    async countDuties(query) {
      const { rows } = await db.execute(
        sql`select state, count(*)::int as duties, count(*) filter (where was_late)::int as late from ${reportDuties(query)} group by state`,
      );
      const counts = { owed: 0, handedInLate: 0, DUE: 0, MISSING: 0, HANDED_IN: 0, LATE: 0, RETURNED: 0 };
      for (const { state, duties, late } of rows.map((row) => countRow.parse(row))) {
        counts[state] += duties;
        counts.owed += duties;
        counts.handedInLate += late;
      }
      return counts;
    },
    async hasHeld({ projectId, personId }, month) {
      const rows = await db
        .select({ id: stewardTerms.id })
        .from(stewardTerms)
        .where(and(eq(stewardTerms.projectId, projectId), eq(stewardTerms.personId, personId), heldInMonth(month)))
        .limit(1);
      return rows.length > 0;
    },
    async listMissingUntold(month, today, limit) {
      const query: DutyQuery = { month, today, filter: { kind: 'SERVICE', state: 'MISSING' }, scope: { kind: 'ALL' } };
      const told = sql`exists (select 1 from ${missingReportsTold} where ${missingReportsTold.projectId} = about
        and ${missingReportsTold.personId} = who and ${missingReportsTold.month} = ${month})`;
      const { rows } = await db.execute(
        sql`select ${dutyColumns} from ${reportDuties(query)} and not ${told} order by kind, about, who limit ${limit}`,
      );
      return rows.map((row) => toDuty(query, row));
    },
    async owesEvidence(unitId, month) {
      const rows = await db
        .select({ id: reportingUnits.id })
        .from(reportingUnits)
        .where(and(eq(reportingUnits.unitId, unitId), owedIn(month)));
      return rows.length > 0;
    },
    async findReportingUnits(unitIds) {
      const rows = await db
        .selectDistinctOn([reportingUnits.unitId])
        .from(reportingUnits)
        .where(inArray(reportingUnits.unitId, [...unitIds]))
        .orderBy(asc(reportingUnits.unitId), desc(reportingUnits.fromMonth), desc(reportingUnits.id));
      return inOrderOf(unitIds, rows.map(toReportingUnit), ({ unitId }) => unitId);
    },
  };
}

function toDuty({ month, today }: { readonly month: ReportMonth; readonly today: string }, row: unknown): ReportDuty {
  const { kind, about, who, unit_id, due_on, handed_in_on, report_id, state } = dutyRow.parse(row);
  const subject =
    kind === 'SERVICE' ? ({ kind, projectId: about, personId: who } as const) : ({ kind, unitId: who } as const);
  const daysLate = daysPast(due_on, handed_in_on ?? today);
  return { month, subject, unitId: unit_id, dueOn: due_on, state, daysLate, reportId: report_id };
}

function reportInScope(scope: ReportScope) {
  if (scope.kind === 'ALL') return;
  const { regions, personId, unitId } = scope;
  const ofProject = sql`(select ${projectFacts.facts} ->> 'regionCode' from ${projectFacts} where ${projectFacts.projectId} = ${reports.projectId})`;
  const ofUnit = sql`(select ${units.regionCode} from ${units} where ${units.id} = ${reports.unitId})`;
  return (
    or(
      ...regions.map((region) => isWithin(sql`coalesce(${ofProject}, ${ofUnit})`, region)),
      ...(personId === null ? [] : [eq(reports.personId, personId)]),
      ...(unitId === null ? [] : [eq(reports.unitId, unitId)]),
    ) ?? sql`false`
  );
}
