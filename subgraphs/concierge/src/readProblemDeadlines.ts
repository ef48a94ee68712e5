import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { ProblemKind } from './domain/problem.ts';

const days = z.int().min(1).max(60);
const deadlinesSchema = z.strictObject({ note: z.string(), SINGLE: days, GENERAL: days });

/** Working days a problem of each kind has, as data/problemDeadlines.json says. @throws CATALOGUE_INVALID */
export function readProblemDeadlines(
  file: URL = new URL('../data/problemDeadlines.json', import.meta.url),
): Readonly<Record<ProblemKind, number>> {
  const parsed = deadlinesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
