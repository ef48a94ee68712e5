import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { keyLevels, projectKinds } from '@guanjia/kernel/projectFacts';
import { z } from 'zod';
import { dutyRoles } from './domain/dutyRoles.ts';
import { policyFields } from './domain/policyFields.ts';
import { serviceStages } from './domain/serviceStages.ts';
import type { TeamNeed } from './domain/teamNeed.ts';
import { keyOf } from './storage/keyOf.ts';

const figure = z.int().min(1).max(1000).nullable();
const seat = z
  .strictObject({
    role: keyOf(dutyRoles),
    stages: z.array(keyOf(serviceStages)).min(1).optional(),
    fieldOf: z.partialRecord(keyOf(projectKinds), keyOf(policyFields)).optional(),
  })
  .refine(({ stages, fieldOf }) => stages === undefined || fieldOf === undefined);
const needSchema = z.strictObject({
  note: z.string(),
  complex: z.strictObject({
    keyLevels: z.array(keyOf(keyLevels)),
    kinds: z.array(keyOf(projectKinds)),
    leastItems: figure,
    leastAgencies: figure,
    leastMonths: figure,
  }),
  // two places alike could not be told apart
  seats: z.array(seat).refine((seats) => new Set(seats.map(({ role }) => role)).size === seats.length),
});

/** Which projects are complex and what their teams are made of, as data/teamNeed.json says. @throws CATALOGUE_INVALID */
export function readTeamNeed(file: URL = new URL('../data/teamNeed.json', import.meta.url)): TeamNeed {
  const parsed = needSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
