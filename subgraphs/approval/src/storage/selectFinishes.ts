import { agencies } from '@guanjia/kernel/agencies';
import { regionPrefix } from '@guanjia/kernel/regions';
import { and, eq, like, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { FinishQuestion, RoadmapFinish } from '../domain/monthlyPlanStore.ts';
import { daysOfMonth } from '../domain/planMonth.ts';
import { itemStages } from '../domain/stages.ts';
import { keyOf } from './keyOf.ts';
import { projects, roadmaps } from './tables.ts';

const finishRow = z.object({
  projectId: z.string(),
  isKey: z.boolean(),
  roadmapVersion: z.int(),
  itemCode: z.string(),
  itemName: z.object({ en: z.string(), zh: z.string() }),
  agency: keyOf(agencies),
  stage: keyOf(itemStages),
  plannedFinish: z.string(),
});

/** What the current roadmaps of a region plan to finish in a month: one statement, however many projects there are. */
export async function selectFinishes(
  reader: Reader,
  { regionCode, month, allOf }: FinishQuestion,
): Promise<RoadmapFinish[]> {
  const { from, before } = daysOfMonth(month);
  const inRegion = like(projects.regionCode, `${regionPrefix(regionCode)}%`);
  const named = sql`${projects.id} = any(${`{${allOf.join(',')}}`}::uuid[])`;
  const { rows } = await reader.execute(
    sql`select current.project_id as "projectId", current.is_key as "isKey", current.version as "roadmapVersion",
        item ->> 'itemCode' as "itemCode", item -> 'itemName' as "itemName", item ->> 'agency' as agency,
        item ->> 'stage' as stage, item ->> 'plannedFinish' as "plannedFinish"
      from (
        select distinct on (${roadmaps.projectId}) ${roadmaps.projectId} as project_id, ${roadmaps.version} as version,
          ${roadmaps.plan} as plan, cardinality(${projects.keyLevels}) > 0 as is_key, ${named} as is_named
        from ${roadmaps} join ${projects} on ${eq(projects.id, roadmaps.projectId)}
        where ${inRegion} or ${named}
        order by ${roadmaps.projectId}, ${roadmaps.version} desc
      ) current, jsonb_array_elements(current.plan -> 'items') item
      where current.is_named or ${and(sql`item ->> 'plannedFinish' >= ${from}`, sql`item ->> 'plannedFinish' < ${before}`)}
      order by 1, 4`,
  );
  return rows.map((row) => finishRow.parse(row));
}
