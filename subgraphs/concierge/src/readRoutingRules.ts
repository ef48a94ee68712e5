import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { RoutingRules } from './domain/routing.ts';

const rulesSchema = z.strictObject({
  note: z.string(),
  fewShare: z.number().min(0).max(1),
  receiptWorkingDays: z.int().min(1).max(60),
});

/** Figures of routing, as data/routingRules.json has them. @throws CATALOGUE_INVALID */
export function readRoutingRules(file: URL = new URL('../data/routingRules.json', import.meta.url)): RoutingRules {
  const parsed = rulesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
