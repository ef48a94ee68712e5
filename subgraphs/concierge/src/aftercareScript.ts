import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { visitPartners, visitWays } from './domain/serviceVisit.ts';

const daysAgo = z.int().nonnegative();
const mark = z.int().min(1).max(5);
const finishedSchema = z.strictObject({
  projectId: z.uuid(),
  agreedDaysAgo: daysAgo,
  finishedDaysAgo: daysAgo,
  visit: z.strictObject({
    namedDaysAgo: daysAgo,
    visitorId: z.uuid(),
    paid: z
      .strictObject({ daysAgo, way: z.enum(visitWays), partner: z.enum(visitPartners), findings: z.string() })
      .nullable(),
  }),
  evaluation: z
    .strictObject({ daysAgo, efficiency: mark, attitude: mark, integrity: mark, text: z.string() })
    .nullable(),
  file: z
    .strictObject({ keptById: z.uuid(), recipientUnitId: z.uuid(), closedDaysAgo: daysAgo, sentDaysAgo: daysAgo })
    .nullable(),
});
const scriptSchema = z.strictObject({ note: z.string(), projects: z.array(finishedSchema) });

/** A project that the demo finishes, and what follows; all times are days before the seeding. */
export type FinishedDemo = z.infer<typeof finishedSchema>;

/** Reads data/demo/aftercare.json, checked. */
export function readAftercareScript(): readonly FinishedDemo[] {
  const file = new URL('../data/demo/aftercare.json', import.meta.url);
  return scriptSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).projects;
}
