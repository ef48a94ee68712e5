import { DomainError } from '@guanjia/kernel/DomainError';
import type { Item, Prerequisite } from './item.ts';

interface Placed {
  readonly item: Item;
  readonly path: string;
}

/**
 * Refuses a catalogue with a code or a material twice, a prerequisite that does not exist, or items that wait for each
 * other. @throws CATALOGUE_INVALID with the path of the fault
 */
export function checkCatalogue(placed: readonly Placed[]): void {
  const byCode = new Map<string, Placed>();
  for (const one of placed) {
    const earlier = byCode.get(one.item.code);
    if (earlier) refuse(`${one.path}.code`, one.item.code, `a code of its own; ${earlier.path} has it already`);
    byCode.set(one.item.code, one);
  }
  for (const one of placed) checkMaterials(one);
  for (const one of placed) checkPrerequisites(one, byCode);
  for (const one of placed) refuseCycle(one, byCode);
}

function checkMaterials({ item, path }: Placed): void {
  const codes = item.materials.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) < index);
  if (twice >= 0) refuse(`${path}.materials[${twice}]`, codes[twice], 'a material that is not listed before');
}

function checkPrerequisites({ item, path }: Placed, byCode: ReadonlyMap<string, Placed>): void {
  item.prerequisites.forEach((prerequisite, index) => {
    const at = `${path}.prerequisites[${index}]`;
    const unknown = prerequisiteItems(prerequisite).find((code) => !byCode.has(code));
    if (unknown !== undefined) refuse(at, unknown, 'the code of an item in the catalogue');
    if (!('document' in prerequisite)) return;
    const listed = item.materials.some(({ code }) => code === prerequisite.document);
    if (!listed) refuse(at, prerequisite.document, 'one of the materials of the item');
  });
}

/** Follows the prerequisites of one item and refuses when they lead back to it. */
function refuseCycle(start: Placed, byCode: ReadonlyMap<string, Placed>): void {
  const seen = new Set<string>();
  const follow = (code: string, way: readonly string[]): void => {
    if (way.length > 0 && code === start.item.code) {
      refuse(`${start.path}.prerequisites`, [...way, code].join(' → '), 'prerequisites without a cycle');
    }
    if (seen.has(code)) return;
    seen.add(code);
    const before = byCode.get(code)?.item.prerequisites ?? [];
    for (const next of before.flatMap(prerequisiteItems)) follow(next, [...way, code]);
  };
  follow(start.item.code, []);
}

function prerequisiteItems(prerequisite: Prerequisite): readonly string[] {
  return 'items' in prerequisite ? prerequisite.items : [];
}

function refuse(path: string, value: unknown, accepted: string): never {
  throw new DomainError('CATALOGUE_INVALID', { path, value, accepted });
}
