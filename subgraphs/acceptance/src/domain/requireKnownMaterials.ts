import { DomainError } from '@guanjia/kernel/DomainError';
import type { AcceptanceItem } from './acceptanceItem.ts';
import type { AcceptanceMaterial } from './jointAcceptance.ts';

/** Refuses a material that none of the items requires, or that comes twice. @throws BAD_INPUT */
export function requireKnownMaterials(
  materials: readonly AcceptanceMaterial[],
  items: readonly Pick<AcceptanceItem, 'materials'>[],
): void {
  const codes = materials.map(({ code }) => code);
  const accepted = [...new Set(items.flatMap((item) => item.materials.map(({ code }) => code)))];
  const unknown = codes.find((code, index) => !accepted.includes(code) || codes.indexOf(code) !== index);
  if (unknown === undefined) return;
  throw new DomainError('BAD_INPUT', { field: 'materials.code', value: unknown, accepted });
}
