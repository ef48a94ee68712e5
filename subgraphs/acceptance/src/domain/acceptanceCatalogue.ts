import { DomainError } from '@guanjia/kernel/DomainError';
import type { AcceptanceItem } from './acceptanceItem.ts';
import { catalogueFaults } from './catalogueFaults.ts';

/** The items of joint acceptance, in the order of the notice (J2). */
export interface AcceptanceCatalogue {
  readonly items: readonly AcceptanceItem[];
  /** Null for an unknown code. */
  find(code: string): AcceptanceItem | null;
  /** @throws ACCEPTANCE_ITEM_NOT_FOUND */
  require(code: string): AcceptanceItem;
}

/** Makes a catalogue of checked items. @throws CATALOGUE_INVALID with every contradiction found. */
export function createAcceptanceCatalogue(items: readonly AcceptanceItem[]): AcceptanceCatalogue {
  const faults = catalogueFaults(items);
  if (faults.length > 0) throw new DomainError('CATALOGUE_INVALID', { field: 'items', faults });
  const byCode = new Map(items.map((item) => [item.code, item]));
  return {
    items,
    find: (code) => byCode.get(code) ?? null,
    require(code) {
      const item = byCode.get(code);
      if (item) return item;
      throw new DomainError('ACCEPTANCE_ITEM_NOT_FOUND', {
        field: 'itemCode',
        value: code,
        accepted: [...byCode.keys()],
      });
    },
  };
}
