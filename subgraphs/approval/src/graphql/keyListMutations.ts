import { importKeyList } from '../usecases/importKeyList.ts';
import { removeFromList } from '../usecases/removeFromList.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

/** How key-project lists change. */
export const keyListMutations: MutationResolvers = {
  importKeyProjectList: (_, { delimiter = null, expectedVersion = null, ...file }, { needs, principal }) =>
    importKeyList(needs, principal, { ...file, delimiter, version: expectedVersion }),
  removeFromList: (_, { expectedVersion = null, ...removal }, { needs, principal }) =>
    removeFromList(needs, principal, { ...removal, version: expectedVersion }),
};
