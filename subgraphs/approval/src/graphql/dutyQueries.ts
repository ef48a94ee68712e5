import { readLineProgress } from '../usecases/readLineProgress.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';

/** Questions about what departments provide by duty (A16). */
export const dutyQueries: QueryResolvers = {
  lineProgress: (_, month, { needs }) => readLineProgress(needs, month),
};
