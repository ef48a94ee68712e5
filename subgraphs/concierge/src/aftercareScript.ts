import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { recognitionRules } from './domain/recognition.ts';
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
const decisionSchema = z.strictObject({
  personId: z.uuid(),
  rule: z.enum(recognitionRules),
  daysAgo,
  isConfirmed: z.boolean(),
  reason: z.string(),
});
const scriptSchema = z.strictObject({
  note: z.string(),
  projects: z.array(finishedSchema),
  decisions: z.array(decisionSchema),
});

/** A project that the demo finishes, and what follows; all times are days before the seeding. */
export type FinishedDemo = z.infer<typeof finishedSchema>;

/** What the service room has said to a proposal for praise or for being held to account. */
export type DemoDecision = z.infer<typeof decisionSchema>;
export type AftercareScript = Pick<z.infer<typeof scriptSchema>, 'projects' | 'decisions'>;

/** Reads data/demo/aftercare.json, checked. */
export function readAftercareScript(): AftercareScript {
  const file = new URL('../data/demo/aftercare.json', import.meta.url);
  return scriptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
