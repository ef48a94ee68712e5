import { and, asc, eq, inArray, sql } from '@guanjia/runtime/drizzle';
import type { Database, Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import type { HealthApplication, HealthRoadmapItem, HealthStore } from '../domain/healthStore.ts';
import { applications, clockEntries, roadmaps } from './tables.ts';

const label = z.object({ en: z.string(), zh: z.string() });
const instant = z.coerce.date().nullable();
const applicationJson = z.object({ itemName: label, correctionRequestedAt: instant, procedureStartedAt: instant });
const plannedItems: z.ZodType<readonly HealthRoadmapItem[]> = z.array(
  z.object({
    itemCode: z.string(),
    itemName: label,
    plannedStart: z.string(),
    prerequisites: z.array(z.string()),
    stageOpenedBy: z.array(z.string()),
  }),
);

/** What projects' health is read from, on PostgreSQL: of applications and roadmaps only what it is made of. */
export function createHealthStore({ db }: Database): HealthStore {
  return {
    async evidenceOf(projectIds) {
      if (projectIds.length === 0) return [];
      const [applied, planned] = await Promise.all([applicationsOf(db, projectIds), plannedOf(db, projectIds)]);
      return projectIds.map((id) => ({ applications: applied.get(id) ?? [], planned: planned.get(id) ?? [] }));
    },
  };
}

async function applicationsOf(
  reader: Reader,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HealthApplication[]>> {
  const ofProjects = inArray(applications.projectId, [...projectIds]);
  const { id, projectId, itemCode, effect, status } = applications;
  const rows = await reader
    .select({
      id,
      projectId,
      itemCode,
      effect,
      status,
      itemName: sql<unknown>`${applications.item} -> 'name'`,
      correctionRequestedAt: sql<unknown>`${applications.correction} ->> 'requestedAt'`,
      procedureStartedAt: sql<unknown>`${applications.specialProcedures} -> -1 ->> 'startedAt'`,
    })
    .from(applications)
    .where(ofProjects);
  const entries = await reader
    .select({ entry: clockEntries })
    .from(clockEntries)
    .innerJoin(applications, eq(applications.id, clockEntries.applicationId))
    .where(and(ofProjects, inArray(applications.status, [...underWayStatuses])))
    .orderBy(asc(clockEntries.seq));
  const ledgers = Map.groupBy(
    entries.map(({ entry }) => entry),
    ({ applicationId }) => applicationId,
  );
  const found = rows.map((row) => ({ ...row, ...applicationJson.parse(row), ledger: ledgers.get(row.id) ?? [] }));
  return Map.groupBy(found, (row) => row.projectId);
}

/** The items of each project's latest roadmap, without what a health does not need of them: reasons are most of a plan. */
async function plannedOf(
  reader: Reader,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HealthRoadmapItem[]>> {
  const isLatest = sql`${roadmaps.version} = (select max(other.version) from approval.roadmaps other where other.project_id = ${roadmaps.projectId})`;
  const items = sql<unknown>`(
    select coalesce(jsonb_agg(jsonb_build_object('itemCode', item -> 'itemCode', 'itemName', item -> 'itemName',
      'plannedStart', item -> 'plannedStart', 'prerequisites', item -> 'prerequisites',
      'stageOpenedBy', item -> 'stageOpenedBy') order by place), '[]'::jsonb)
    from jsonb_array_elements(${roadmaps.plan} -> 'items') with ordinality as items(item, place))`;
  const rows = await reader
    .select({ projectId: roadmaps.projectId, items })
    .from(roadmaps)
    .where(and(inArray(roadmaps.projectId, [...projectIds]), isLatest));
  return new Map(rows.map((row) => [row.projectId, plannedItems.parse(row.items)]));
}
