import { inArray, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { keysOf } from '../domain/keysOf.ts';
import { itemStages } from '../domain/stages.ts';
import type { ChartedRoadmap } from '../domain/wallChartEvidence.ts';
import { roadmaps } from './tables.ts';

const label = z.object({ en: z.string(), zh: z.string() });
const codes = z.array(z.string());
const stage = z.enum(keysOf(itemStages));
/** An item as a list, so that the names of its fields are not sent a hundred times. */
const item = z
  .tuple([z.string(), label, z.string(), z.string(), z.string().nullable(), stage, z.int(), codes, codes, codes])
  .transform((entry) => {
    const [itemCode, itemName, plannedStart, plannedFinish, amberOn, ofStage, workingDays] = entry;
    const [, , , , , , , prerequisites, stageOpenedBy, besides] = entry;
    const links = { prerequisites, stageOpenedBy, besides };
    return { itemCode, itemName, plannedStart, plannedFinish, amberOn, stage: ofStage, workingDays, ...links };
  });
const rowSchema = z.object({
  projectId: z.string(),
  startOn: z.string(),
  plannedFinish: z.string(),
  items: z.array(item).nullable(),
});

/** What the wall chart shows of the latest roadmaps: a whole one is ten times as much, which a page of 100 would read and check. */
export async function selectChartedRoadmaps(
  reader: Reader,
  projectIds: readonly string[],
): Promise<Map<string, ChartedRoadmap>> {
  if (projectIds.length === 0) return new Map();
  const { rows } = await reader.execute(sql`
    select latest.project_id as "projectId", latest.plan ->> 'startOn' as "startOn", latest.plan ->> 'plannedFinish' as "plannedFinish", (
      select jsonb_agg(
        jsonb_build_array(entry -> 'itemCode', entry -> 'itemName', entry -> 'plannedStart', entry -> 'plannedFinish', entry -> 'amberOn',
          entry -> 'stage', entry -> 'workingDays', entry -> 'prerequisites', entry -> 'stageOpenedBy', entry -> 'besides')
        order by place
      ) from jsonb_array_elements(latest.plan -> 'items') with ordinality as planned (entry, place)
    ) as items
    from (
      select distinct on (${roadmaps.projectId}) ${roadmaps.projectId} as project_id, ${roadmaps.plan} as plan from ${roadmaps}
      where ${inArray(roadmaps.projectId, [...projectIds])} order by ${roadmaps.projectId}, ${roadmaps.version} desc
    ) as latest`);
  return new Map(
    rows.map((row) => {
      const { projectId, items, ...plan } = rowSchema.parse(row);
      return [projectId, { ...plan, items: items ?? [] }];
    }),
  );
}
