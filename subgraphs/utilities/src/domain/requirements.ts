import { DomainError } from '@guanjia/kernel/DomainError';
import type { SuppliedMaterial } from './supply.ts';
import type { MaterialRequirement, UtilityMatter } from './utilityMatter.ts';

/** Everything the matters ask for, shared materials once. */
export function requirementsOf(matters: readonly UtilityMatter[]): readonly MaterialRequirement[] {
  const byCode = new Map(matters.flatMap((matter) => matter.materials).map((entry) => [entry.code, entry]));
  return [...byCode.values()];
}

/** Codes of all the required materials that nobody has handed in. */
export function missingMaterials(
  requirements: readonly MaterialRequirement[],
  supplied: readonly SuppliedMaterial[],
): readonly string[] {
  const given = new Set(supplied.map((entry) => entry.materialCode));
  return requirements.filter((entry) => entry.required && !given.has(entry.code)).map((entry) => entry.code);
}

/** @throws BAD_INPUT for a material nobody asked for, or two for one requirement. */
export function checkMaterials(
  requirements: readonly MaterialRequirement[],
  supplied: readonly SuppliedMaterial[],
): readonly SuppliedMaterial[] {
  const accepted = requirements.map((entry) => entry.code);
  for (const [index, { materialCode }] of supplied.entries()) {
    const field = `materials.${index}.materialCode`;
    if (!accepted.includes(materialCode)) throw new DomainError('BAD_INPUT', { field, value: materialCode, accepted });
    if (supplied.findIndex((entry) => entry.materialCode === materialCode) !== index) {
      throw new DomainError('BAD_INPUT', { field, value: materialCode, accepted: 'one file for each material' });
    }
  }
  return supplied;
}
