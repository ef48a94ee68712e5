import { linkMaterial } from '../usecases/linkMaterial.ts';
import { reclassifyMaterial } from '../usecases/reclassifyMaterial.ts';
import { withdrawMaterial } from '../usecases/withdrawMaterial.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

/** The verbs of materials; contents come in by `POST /materials`. */
export const materialMutations: Pick<MutationResolvers, 'reclassifyMaterial' | 'withdrawMaterial' | 'linkMaterial'> = {
  reclassifyMaterial: (_, { id: materialId, ...wanted }, { needs, principal }) =>
    reclassifyMaterial(needs, principal, { materialId, ...wanted }),
  withdrawMaterial: (_, { id: materialId, reason }, { needs, principal }) =>
    withdrawMaterial(needs, principal, { materialId, reason }),
  linkMaterial: (_, { id: materialId, ...wanted }, { needs, principal }) =>
    linkMaterial(needs, principal, { materialId, ...wanted }),
};
