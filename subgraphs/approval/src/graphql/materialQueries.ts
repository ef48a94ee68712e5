import { reusableMaterials } from '../usecases/reusableMaterials.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';

/** The questions about materials. */
export const materialQueries: Pick<QueryResolvers, 'material' | 'reusableMaterials'> = {
  material: (_, { id }, { materialById }) => materialById.load(id),
  reusableMaterials: (_, wanted, { needs, principal }) => reusableMaterials(needs, principal, wanted),
};
