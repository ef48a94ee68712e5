import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { LadderDays } from './domain/ladderDays.ts';

const days = z.int().min(1).max(60);
const daysSchema = z.strictObject({
  note: z.string(),
  SPECIALIST: days,
  EXPERT_TEAM: days,
  JOINT_MEETING: days,
  CITY_GOVERNMENT: days,
  passDown: days,
});

/** Working days at the levels of the ladder, as data/ladderDays.json says. @throws CATALOGUE_INVALID */
export function readLadderDays(file: URL = new URL('../data/ladderDays.json', import.meta.url)): LadderDays {
  const parsed = daysSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
