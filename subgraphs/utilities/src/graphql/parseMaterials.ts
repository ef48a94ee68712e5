import { DomainError } from '@guanjia/kernel/DomainError';
import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import type { SuppliedMaterial } from '../domain/supply.ts';
import type { UtilityMaterialInput } from './generated/resolversTypes.ts';

/** Materials as a client names them. @throws BAD_INPUT naming the field of the first that is not one. */
export function parseMaterials(inputs: readonly UtilityMaterialInput[]): readonly SuppliedMaterial[] {
  return inputs.map(({ materialCode, ...descriptor }, index) => {
    const parsed = materialDescriptorSchema.safeParse(descriptor);
    if (parsed.success) return { materialCode, material: parsed.data };
    const [issue] = parsed.error.issues;
    const field = ['materials', index, ...(issue?.path ?? [])].join('.');
    throw new DomainError('BAD_INPUT', { field, accepted: issue?.message }, { cause: parsed.error });
  });
}
