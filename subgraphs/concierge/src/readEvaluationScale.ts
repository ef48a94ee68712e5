import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { EvaluationScale } from './domain/evaluation.ts';

const meanings = z.array(z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })).length(5);
const scaleSchema = z.strictObject({
  note: z.string(),
  EFFICIENCY: meanings,
  ATTITUDE: meanings,
  INTEGRITY: meanings,
});

/** What each mark of an evaluation says, as data/evaluationScale.json has it. @throws CATALOGUE_INVALID */
export function readEvaluationScale(
  file: URL = new URL('../data/evaluationScale.json', import.meta.url),
): EvaluationScale {
  const parsed = scaleSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
