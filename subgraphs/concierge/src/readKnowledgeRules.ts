import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { KnowledgeRules } from './domain/knowledgeRules.ts';

const rulesSchema = z
  .strictObject({ note: z.string(), reviewDays: z.int().min(1).max(1000), soonDays: z.int().min(0).max(1000) })
  .refine(({ reviewDays, soonDays }) => soonDays < reviewDays);

/** Figures of the knowledge base, as data/knowledgeRules.json has them. @throws CATALOGUE_INVALID */
export function readKnowledgeRules(
  file: URL = new URL('../data/knowledgeRules.json', import.meta.url),
): KnowledgeRules {
  const parsed = rulesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
