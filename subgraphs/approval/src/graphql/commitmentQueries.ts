import type { QueryResolvers } from './generated/resolversTypes.ts';
import { pageOfCommitmentChecks } from './pageOfCommitmentChecks.ts';
import { pageOfToleranceBars } from './pageOfToleranceBars.ts';

/** The questions about commitments. */
export const commitmentQueries: Pick<QueryResolvers, 'toleranceBars' | 'commitmentChecks'> = {
  toleranceBars: (_, request, context) => pageOfToleranceBars(request, context),
  commitmentChecks: (_, request, context) => pageOfCommitmentChecks(request, context),
};
