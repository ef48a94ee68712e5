import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { Offer } from './domain/offerAgreement.ts';

const duties = z.array(z.string().trim().min(1).max(500)).min(1).max(50);
const termsSchema = z.strictObject({ note: z.string(), ownerDuties: duties, forceDuties: duties });

/** Rights and duties that an offer has unless it names others, as data/serviceTerms.json says. @throws CATALOGUE_INVALID */
export function readServiceTerms(
  file: URL = new URL('../data/serviceTerms.json', import.meta.url),
): Pick<Offer, 'ownerDuties' | 'forceDuties'> {
  const parsed = termsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
