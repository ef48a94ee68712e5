import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { ProcedureDays } from './domain/procedureDays.ts';

const length = z.union([z.int().min(1).max(60), z.literal('MONTH_END')]);
const daysSchema = z.strictObject({
  note: z.string(),
  TAKE_ON: length,
  EARLY_INTERVENTION: length,
  TAILORED_PLAN: length,
  ACCEPTANCE: length,
  PARALLEL_SPEEDUP: length,
  AFTER_APPROVAL: length,
  REPORT: length,
  RETURN_VISIT: length,
});

/** How long each step of the procedure may take, as data/procedureDays.json says. @throws CATALOGUE_INVALID */
export function readProcedureDays(file: URL = new URL('../data/procedureDays.json', import.meta.url)): ProcedureDays {
  const parsed = daysSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
