import { agencies } from '@guanjia/kernel/agencies';
import { z } from 'zod';
import { type Roadmap, type RoadmapPlan, roadmapStates } from '../domain/roadmap.ts';
import { itemStages } from '../domain/stages.ts';
import { keyOf } from './keyOf.ts';
import type { roadmaps } from './tables.ts';

const label = z.object({ en: z.string(), zh: z.string() });
const date = z.string();
const strings = z.array(z.string());
const place = { itemCode: z.string(), itemName: label, stage: keyOf(itemStages), reasons: z.array(label) };

const planSchema: z.ZodType<RoadmapPlan> = z.object({
  startOn: date,
  statement: z.object({ circumstances: strings, floorAreaSquareMetres: z.number().nullable() }),
  items: z.array(
    z.object({
      ...place,
      agency: keyOf(agencies),
      track: z.int(),
      state: keyOf(roadmapStates),
      plannedStart: date,
      plannedFinish: date,
      provisional: z.boolean(),
      workingDays: z.int(),
      slackWorkingDays: z.int(),
      isCritical: z.boolean(),
      isLate: z.boolean(),
      amberOn: date.nullable().default(null),
      prerequisites: strings,
      stageOpenedBy: strings,
      besides: strings,
      applicationId: z.string().nullable(),
    }),
  ),
  leftOut: z.array(z.object(place)),
  policies: z.array(z.object({ code: z.string(), name: label, inForce: z.boolean(), reasons: z.array(label) })),
  building: z.object({ start: date, finish: date, workingDays: z.int() }).nullable(),
  criticalPathWorkingDays: z.int(),
  plannedFinish: date,
  provisional: z.boolean(),
  calendarVersion: z.string(),
});

/** The roadmap of a row. */
export function roadmapOf({ plan, ...row }: typeof roadmaps.$inferSelect): Roadmap {
  return { ...row, ...planSchema.parse(plan) };
}
