import type { MaterialDescriptor } from '@guanjia/kernel/messages';

/** A material handed in for one of the catalogue's requirements. */
export interface SuppliedMaterial {
  readonly materialCode: string;
  readonly material: MaterialDescriptor;
}

/** One thing a notice asks for: the code of a material or the path of a form field, and why it falls short. */
export interface MissingPiece {
  readonly code: string;
  readonly reason: string;
}

/** The materials after more came in: a newer one takes the place of the older one for the same requirement. */
export function withSupplied(
  before: readonly SuppliedMaterial[],
  added: readonly SuppliedMaterial[],
): readonly SuppliedMaterial[] {
  const replaced = new Set(added.map((entry) => entry.materialCode));
  return [...before.filter((entry) => !replaced.has(entry.materialCode)), ...added];
}
