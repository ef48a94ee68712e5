import { DomainError } from '@guanjia/kernel/DomainError';
import type { UtilityCatalogue } from './utilityCatalogue.ts';
import type { UtilityMatter } from './utilityMatter.ts';

/** The chosen matters in the order of the catalogue. @throws MATTER_NOT_FOUND; BAD_INPUT for none or one chosen twice. */
export function chooseMatters(catalogue: UtilityCatalogue, codes: readonly string[]): readonly UtilityMatter[] {
  const field = 'matterCodes';
  if (codes.length === 0) {
    throw new DomainError('BAD_INPUT', { field, value: [], accepted: catalogue.matters.map((matter) => matter.code) });
  }
  for (const code of codes) catalogue.requireMatter(code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw new DomainError('BAD_INPUT', { field, value: twice, accepted: 'each matter once' });
  return catalogue.matters.filter((matter) => codes.includes(matter.code));
}
