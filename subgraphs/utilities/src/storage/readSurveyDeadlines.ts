import { existsSync, readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { SurveyDeadlines } from '../domain/surveyDeadlines.ts';

const name = 'surveyDeadlines.json';
const days = z.int().min(1).max(60);
const fileSchema = z
  .strictObject({ note: z.string(), reminderWorkingDays: days, signatureWorkingDays: days })
  .refine(
    ({ reminderWorkingDays, signatureWorkingDays }) => reminderWorkingDays <= signatureWorkingDays,
    'the reminder comes before the last day, or on it',
  );

/** Reads surveyDeadlines.json of a region's folder, or the shipped one where it has none. @throws CATALOGUE_INVALID naming the place */
export function readSurveyDeadlines(folder: URL, shipped: URL): SurveyDeadlines {
  const own = new URL(name, folder);
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(existsSync(own) ? own : new URL(name, shipped), 'utf8')));
  if (parsed.success) {
    const { note: _, ...deadlines } = parsed.data;
    return deadlines;
  }
  const [issue] = parsed.error.issues;
  const field = `${name}: ${issue?.path.join('.')}`;
  throw new DomainError('CATALOGUE_INVALID', { field, accepted: issue?.message }, { cause: parsed.error });
}
