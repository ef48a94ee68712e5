import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { procedureSteps } from './domain/procedureSteps.ts';
import { keyOf } from './storage/keyOf.ts';

const step = keyOf(procedureSteps);

const serviceSchema = z.strictObject({
  note: z.string(),
  /** When each step is done, in days after the project got its steward. */
  pace: z.array(z.strictObject({ step, afterDays: z.number().nonnegative(), note: z.string(), document: z.string() })),
  /** Projects whose service goes no further than this. */
  stops: z.array(z.strictObject({ projectId: z.uuid(), before: step })),
});

/** What the demo plays of procedures and teams of complex projects. */
export type ServiceScript = z.infer<typeof serviceSchema>;

/** Reads data/demo/service.json, checked. */
export function readServiceScript(): ServiceScript {
  return serviceSchema.parse(JSON.parse(readFileSync(new URL('../data/demo/service.json', import.meta.url), 'utf8')));
}
