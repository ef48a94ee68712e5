import { compareKeyLists } from '../usecases/compareKeyLists.ts';
import { readKeyList } from '../usecases/readKeyList.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';

/** Questions about key-project lists. */
export const keyListQueries: QueryResolvers = {
  keyProjectList: (_, { version = null, ...list }, { needs }) => readKeyList(needs, { ...list, version }),
  keyProjectListDiff: (_, versions, { needs }) => compareKeyLists(needs, versions),
};
