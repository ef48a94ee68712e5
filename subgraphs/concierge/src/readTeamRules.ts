import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { TeamRules } from './domain/teamRules.ts';

const limitsSchema = z
  .strictObject({ least: z.int().min(1).max(50), most: z.int().min(1).max(50) })
  .refine(({ least, most }) => least <= most);
const rulesSchema = z.strictObject({
  note: z.string(),
  crewsPerRegion: z.int().min(1).max(99),
  countyLiaisons: limitsSchema,
  cityLiaisons: limitsSchema,
});

/** Figures of teams and liaisons, as data/teamRules.json has them. @throws CATALOGUE_INVALID */
export function readTeamRules(file: URL = new URL('../data/teamRules.json', import.meta.url)): TeamRules {
  const parsed = rulesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
