import type { AcceptanceItem, RequiredMaterial } from './acceptanceItem.ts';
import type { AcceptanceMaterial } from './jointAcceptance.ts';

/** The materials an item requires and nobody has handed in yet. */
export function missingMaterials(
  item: Pick<AcceptanceItem, 'materials'>,
  handedIn: readonly Pick<AcceptanceMaterial, 'code'>[],
): readonly RequiredMaterial[] {
  const codes = new Set(handedIn.map(({ code }) => code));
  return item.materials.filter(({ code }) => !codes.has(code));
}
