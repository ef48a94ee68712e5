import { and, asc, eq, inArray, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import type { WallChartStore } from '../domain/wallChartStore.ts';
import { selectChartedRoadmaps } from './selectChartedRoadmaps.ts';
import { countWallChart, selectWallChart, selectWallChartStewards } from './selectWallChart.ts';
import { applications, clockEntries } from './tables.ts';

const label = z.object({ en: z.string(), zh: z.string() });
const itemName = sql<unknown>`${applications.item} -> 'name'`;
const promisedWorkingDays = sql<unknown>`${applications.item} -> 'promisedWorkingDays'`;
const decidedAt = sql<unknown>`${applications.decision} ->> 'decidedAt'`;
const days = z.int();
const instant = z.coerce.date().nullable();

/** The wall chart's reads on PostgreSQL: of applications only what a row shows. */
export function createWallChartStore({ db }: Database): WallChartStore {
  return {
    projects: (question) => selectWallChart(db, question),
    count: (chosen) => countWallChart(db, chosen),
    stewards: (question) => selectWallChartStewards(db, question),
    roadmapsOf: (projectIds) => selectChartedRoadmaps(db, projectIds),
    async applicationsOf(projectIds) {
      if (projectIds.length === 0) return new Map();
      const ofProjects = and(inArray(applications.projectId, [...projectIds]), eq(applications.effect, 'FORMAL'));
      const { id, projectId, itemCode, status, submittedAt } = applications;
      const rows = await db
        .select({ id, projectId, itemCode, status, submittedAt, itemName, promisedWorkingDays, decidedAt })
        .from(applications)
        .where(ofProjects);
      const entries = await db
        .select({ entry: clockEntries })
        .from(clockEntries)
        .innerJoin(applications, eq(applications.id, clockEntries.applicationId))
        .where(and(ofProjects, inArray(applications.status, [...underWayStatuses])))
        .orderBy(asc(clockEntries.seq));
      const ledgers = Map.groupBy(
        entries.map(({ entry }) => entry),
        ({ applicationId }) => applicationId,
      );
      const charted = rows.map((row) => ({
        ...row,
        itemName: label.parse(row.itemName),
        promisedWorkingDays: days.parse(row.promisedWorkingDays),
        decidedAt: instant.parse(row.decidedAt),
        ledger: ledgers.get(row.id) ?? [],
      }));
      return Map.groupBy(charted, (row) => row.projectId);
    },
  };
}
