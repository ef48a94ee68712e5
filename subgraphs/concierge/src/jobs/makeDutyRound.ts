import { announceOverdueResolutions } from '../usecases/announceOverdueResolutions.ts';
import { announceOverdueVisits } from '../usecases/announceOverdueVisits.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { findMissingHolders } from '../usecases/findMissingHolders.ts';
import { findStewardsForMissing } from '../usecases/findStewardsForMissing.ts';
import { settleAbsences } from '../usecases/settleAbsences.ts';
import { settleOverdueProblems } from '../usecases/settleOverdueProblems.ts';

/**
 * What the clock asks for, again and again: projects in the right hands where an absence begins or ends, a new try for
 * key projects without a steward and for problems that nobody has in hand, problems past their deadlines up the ladder, and
 * word of resolutions and visits that are overdue. Safe to run twice, and by two workers at once.
 */
export async function makeDutyRound(needs: ConciergeNeeds): Promise<void> {
  await settleAbsences(needs);
  await findStewardsForMissing(needs);
  await findMissingHolders(needs);
  await settleOverdueProblems(needs);
  await announceOverdueResolutions(needs);
  await announceOverdueVisits(needs);
}
