import { DomainError } from '@guanjia/kernel/DomainError';
import type { MissingPiece, SuppliedMaterial } from './supply.ts';

/**
 * What a notice asked for must come back whole: a file for each material named, the form again when one of its fields is.
 * @throws SUPPLY_INCOMPLETE naming all that still lacks.
 */
export function checkSupply(
  notice: readonly MissingPiece[],
  { form, materials }: { readonly form: unknown; readonly materials: readonly SuppliedMaterial[] },
): void {
  const given = new Set(materials.map((entry) => entry.materialCode));
  const hasForm = form !== null && form !== undefined;
  const missing = notice.map((piece) => piece.code).filter((code) => !(isFieldPath(code) ? hasForm : given.has(code)));
  if (missing.length > 0) throw new DomainError('SUPPLY_INCOMPLETE', { missing });
}

/** A field is named by its path in the form (`form.shared.contactPhone`), a material by its code. */
function isFieldPath(code: string): boolean {
  return code.startsWith('form.');
}
