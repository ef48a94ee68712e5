import { DomainError } from '@guanjia/kernel/DomainError';
import { type MaterialDescriptor, materialDescriptorSchema } from '@guanjia/kernel/messages';
import type { TransferMaterialInput } from './generated/resolversTypes.ts';

const mostMaterials = 200;

/** Materials as a client names them. @throws BAD_INPUT naming the field of the first that is not one */
export function transferMaterials(inputs: readonly TransferMaterialInput[]): readonly MaterialDescriptor[] {
  if (inputs.length > mostMaterials) {
    throw new DomainError('BAD_INPUT', {
      field: 'materials',
      value: inputs.length,
      accepted: `up to ${mostMaterials}`,
    });
  }
  return inputs.map((input, index) => {
    const parsed = materialDescriptorSchema.safeParse(input);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const field = ['materials', index, ...(issue?.path ?? [])].join('.');
    throw new DomainError('BAD_INPUT', { field, accepted: issue?.message }, { cause: parsed.error });
  });
}
