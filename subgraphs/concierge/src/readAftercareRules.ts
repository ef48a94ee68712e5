import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { AftercareRules } from './domain/aftercareRules.ts';
import { fileEntryKinds } from './domain/serviceFile.ts';

const mark = z.number().min(1).max(5);
const rulesSchema = z.strictObject({
  note: z.string(),
  visitWorkingDays: z.int().min(1).max(60),
  followUpDays: z.array(z.int().min(1).max(3650)).max(20),
  minimumRatings: z.int().min(1).max(100),
  minimumShare: z.number().min(0).max(1),
  commendMean: mark,
  accountMean: mark,
  badIntegrity: z.int().min(0).max(5),
  requiredFileKinds: z.array(z.enum(fileEntryKinds)),
  retentionYears: z.int().min(1).max(100),
  receiptWorkingDays: z.int().min(1).max(60),
});

/** Figures of what follows a finished project, as data/aftercareRules.json has them. @throws CATALOGUE_INVALID */
export function readAftercareRules(
  file: URL = new URL('../data/aftercareRules.json', import.meta.url),
): AftercareRules {
  const parsed = rulesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
