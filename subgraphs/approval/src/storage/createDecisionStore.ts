import { startOfDay } from '@guanjia/kernel/calendarDate';
import { regionPrefix } from '@guanjia/kernel/regions';
import { and, asc, eq, inArray, like, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import type { DecisionStore } from '../domain/onTimeDecisions.ts';
import { catalogueLabel } from './catalogueLabel.ts';
import { applications, clockEntries, decidedAt, projects } from './tables.ts';

const instant = z.coerce.date();
const itemName = sql<unknown>`${applications.item} -> 'name'`;
const latestItemName = sql<unknown>`(array_agg(${itemName} order by ${applications.id} desc))[1]`;

/** Decided and late applications on PostgreSQL. */
export function createDecisionStore({ db }: Pick<Database, 'db'>): DecisionStore {
  const { id, agency, itemCode, status } = applications;
  return {
    async decidedIn({ regionCode, from, before }) {
      const decided = and(
        like(projects.regionCode, `${regionPrefix(regionCode)}%`),
        eq(applications.effect, 'FORMAL'),
        inArray(status, ['APPROVED', 'REJECTED']),
        // as text, in UTC as it is kept: a cast that reads zones is in no index
        sql`${decidedAt} >= ${startOfDay(from).toISOString()}`,
        sql`${decidedAt} < ${startOfDay(before).toISOString()}`,
      );
      const rows = await db
        .select({ id, agency, itemCode, itemName, status, decidedAt })
        .from(applications)
        .innerJoin(projects, eq(projects.id, applications.projectId))
        .where(decided);
      if (rows.length === 0) return [];
      const entries = await db
        .select({ entry: clockEntries })
        .from(clockEntries)
        .innerJoin(applications, eq(id, clockEntries.applicationId))
        .innerJoin(projects, eq(projects.id, applications.projectId))
        .where(decided)
        .orderBy(asc(clockEntries.seq));
      const ledgers = Map.groupBy(
        entries.map(({ entry }) => entry),
        ({ applicationId }) => applicationId,
      );
      return rows.map((row) => ({
        agency: row.agency,
        itemCode: row.itemCode,
        itemName: catalogueLabel.parse(row.itemName),
        isApproved: row.status === 'APPROVED',
        decidedAt: instant.parse(row.decidedAt),
        ledger: ledgers.get(row.id) ?? [],
      }));
    },
    async overdueAt({ regionCode, at }) {
      const rows = await db
        .select({ agency, itemCode, itemName: latestItemName, overdue: sql<number>`count(*)::int` })
        .from(applications)
        .innerJoin(projects, eq(projects.id, applications.projectId))
        .where(
          and(
            like(projects.regionCode, `${regionPrefix(regionCode)}%`),
            eq(applications.effect, 'FORMAL'),
            inArray(status, [...underWayStatuses]),
            lte(applications.redFrom, at),
          ),
        )
        .groupBy(agency, itemCode)
        .orderBy(asc(agency), asc(itemCode));
      return rows.map((row) => ({ ...row, itemName: catalogueLabel.parse(row.itemName) }));
    },
  };
}
