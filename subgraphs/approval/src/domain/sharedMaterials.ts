import type { ApplicationItem } from './application.ts';
import type { Label } from './label.ts';

/** A material that one or several items ask for, presented once for all of them. */
export interface SharedMaterial {
  readonly code: string;
  readonly name: Label;
  /** Whether it may come later for every item that asks for it. */
  readonly tolerable: boolean;
  readonly itemCodes: readonly string[];
}

/** The materials of several items, each once, in the order in which they are first asked for (A7). */
export function sharedMaterials(
  items: readonly Pick<ApplicationItem, 'code' | 'materials'>[],
): readonly SharedMaterial[] {
  const shared = new Map<string, SharedMaterial>();
  for (const { code: itemCode, materials } of items) {
    for (const { code, name, tolerable } of materials) {
      const earlier = shared.get(code);
      shared.set(code, {
        code,
        name,
        tolerable: tolerable && (earlier?.tolerable ?? true),
        itemCodes: [...(earlier?.itemCodes ?? []), itemCode],
      });
    }
  }
  return [...shared.values()];
}
