import { recordParcel } from '../usecases/recordParcel.ts';
import { reportLineProgress } from '../usecases/reportLineProgress.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

/** What departments provide by duty (A16). */
export const dutyMutations: MutationResolvers = {
  recordParcel: (_, { projectId, input, expectedVersion = null }, { needs, principal }) => {
    const entry = { ...input, floorAreaRatioAtLeast: input.floorAreaRatioAtLeast ?? null };
    return recordParcel(needs, principal, { projectId, entry, version: expectedVersion });
  },
  reportLineProgress: (_, { expectedVersion = null, ...entry }, { needs, principal }) =>
    reportLineProgress(needs, principal, { ...entry, version: expectedVersion }),
};
