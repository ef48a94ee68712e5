import { regionPrefix } from '@guanjia/kernel/regions';
import { and, arrayContains, asc, desc, eq, inArray, like, lt, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import type { WallChartFilter, WallChartStore } from '../domain/wallChartStore.ts';
import { projectOf } from './projectRow.ts';
import { applications, clockEntries, projects } from './tables.ts';

const label = z.object({ en: z.string(), zh: z.string() });
const itemName = sql<unknown>`${applications.item} -> 'name'`;

/** The wall chart's reads on PostgreSQL: of applications only what a row shows. */
export function createWallChartStore({ db }: Database): WallChartStore {
  return {
    async projects({ filter, visibleUnits, limit, after }) {
      const conditions = [...conditionsOf(filter)];
      if (visibleUnits !== null) conditions.push(inArray(projects.ownerCreditCode, [...visibleUnits]));
      if (after !== null) conditions.push(lt(projects.id, after));
      const rows = await db
        .select()
        .from(projects)
        .where(and(...conditions))
        .orderBy(desc(projects.id))
        .limit(limit);
      return rows.map(projectOf);
    },
    async applicationsOf(projectIds) {
      if (projectIds.length === 0) return new Map();
      const ofProjects = and(inArray(applications.projectId, [...projectIds]), eq(applications.effect, 'FORMAL'));
      const { id, projectId, itemCode, status } = applications;
      const rows = await db.select({ id, projectId, itemCode, status, itemName }).from(applications).where(ofProjects);
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
        ledger: ledgers.get(row.id) ?? [],
      }));
      return Map.groupBy(charted, (row) => row.projectId);
    },
  };
}

function* conditionsOf({ region, stage, kind, keyLevel, onlyKeyProjects }: WallChartFilter): Generator<SQL> {
  if (region !== undefined) yield like(projects.regionCode, `${regionPrefix(region)}%`);
  if (stage !== undefined) yield eq(projects.stage, stage);
  if (kind !== undefined) yield eq(projects.kind, kind);
  if (keyLevel !== undefined) yield arrayContains(projects.keyLevels, [keyLevel]);
  if (onlyKeyProjects) yield sql`cardinality(${projects.keyLevels}) > 0`;
}
