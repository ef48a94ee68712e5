import { startOfDay } from '@guanjia/kernel/calendarDate';
import { regionPrefix } from '@guanjia/kernel/regions';
import { and, asc, eq, inArray, like, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { DecisionStore } from '../domain/onTimeDecisions.ts';
import { applications, clockEntries, projects } from './tables.ts';

const instant = z.coerce.date();
const decidedAt = sql<unknown>`${applications.decision} ->> 'decidedAt'`;

/** Decided applications on PostgreSQL. */
export function createDecisionStore({ db }: Pick<Database, 'db'>): DecisionStore {
  return {
    async decidedIn({ regionCode, from, before }) {
      const decided = and(
        like(projects.regionCode, `${regionPrefix(regionCode)}%`),
        eq(applications.effect, 'FORMAL'),
        inArray(applications.status, ['APPROVED', 'REJECTED']),
        sql`(${decidedAt})::timestamptz >= ${startOfDay(from).toISOString()}::timestamptz`,
        sql`(${decidedAt})::timestamptz < ${startOfDay(before).toISOString()}::timestamptz`,
      );
      const { id, agency, status } = applications;
      const rows = await db
        .select({ id, agency, status, decidedAt })
        .from(applications)
        .innerJoin(projects, eq(projects.id, applications.projectId))
        .where(decided);
      if (rows.length === 0) return [];
      const entries = await db
        .select({ entry: clockEntries })
        .from(clockEntries)
        .innerJoin(applications, eq(applications.id, clockEntries.applicationId))
        .innerJoin(projects, eq(projects.id, applications.projectId))
        .where(decided)
        .orderBy(asc(clockEntries.seq));
      const ledgers = Map.groupBy(
        entries.map(({ entry }) => entry),
        ({ applicationId }) => applicationId,
      );
      return rows.map((row) => ({
        agency: row.agency,
        isApproved: row.status === 'APPROVED',
        decidedAt: instant.parse(row.decidedAt),
        ledger: ledgers.get(row.id) ?? [],
      }));
    },
  };
}
