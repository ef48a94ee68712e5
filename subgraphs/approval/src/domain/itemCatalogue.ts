import { DomainError } from '@guanjia/kernel/DomainError';
import type { CatalogueEntries, StageGates } from './catalogueEntries.ts';
import { checkCatalogue } from './checkCatalogue.ts';
import type { Item } from './item.ts';
import type { Label } from './label.ts';
import type { CatalogueMaterial } from './material.ts';
import type { Circumstance, Policy } from './policy.ts';

/** The items in force (事项清单), and by which rules a roadmap is made of them. */
export interface ItemCatalogue {
  /** In the order of stage and file. */
  readonly items: readonly Item[];
  readonly circumstances: readonly Circumstance[];
  readonly policies: readonly Policy[];
  readonly gates: StageGates;
  /** The document with this code. */
  findMaterial(code: string): CatalogueMaterial | null;
  /** Its name; the code itself for one that is no longer in the catalogue. */
  materialName(code: string): Label;
  find(code: string): Item | null;
  /** @throws ITEM_NOT_FOUND */
  require(code: string): Item;
  /** The policies with these codes, in the catalogue's order; what is no longer in it has no effect. */
  policiesOf(codes: readonly string[]): readonly Policy[];
  /** The name of a circumstance or a policy. */
  nameOf(code: string): Label;
}

/** A catalogue that does not contradict itself. @throws CATALOGUE_INVALID naming the path at fault */
export function createItemCatalogue(entries: CatalogueEntries): ItemCatalogue {
  checkCatalogue(entries);
  const { circumstances, gates } = entries;
  const items = entries.placed.map(({ item }) => item);
  const policies = entries.policies.map(({ policy }) => policy);
  const byCode = new Map(items.map((item) => [item.code, item]));
  const names = new Map([...circumstances, ...policies].map(({ code, name }) => [code, name]));
  const materials = new Map((entries.materials ?? []).map((material) => [material.code, material]));
  const find = (code: string) => byCode.get(code) ?? null;
  return {
    items,
    circumstances,
    policies,
    gates,
    find,
    findMaterial: (code) => materials.get(code) ?? null,
    materialName: (code) => materials.get(code)?.name ?? { en: code, zh: code },
    require: (code) => find(code) ?? refuse(code),
    policiesOf: (codes) => policies.filter(({ code }) => codes.includes(code)),
    nameOf: (code) => names.get(code) ?? { en: code, zh: code },
  };
}

function refuse(code: string): never {
  throw new DomainError('ITEM_NOT_FOUND', { field: 'itemCode', value: code });
}
