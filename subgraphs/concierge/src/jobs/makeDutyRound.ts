import { announceOverdueResolutions } from '../usecases/announceOverdueResolutions.ts';
import { announceOverdueSteps } from '../usecases/announceOverdueSteps.ts';
import { announceOverdueVisits } from '../usecases/announceOverdueVisits.ts';
import { beginMissingServices } from '../usecases/beginMissingServices.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { findMissingHolders } from '../usecases/findMissingHolders.ts';
import { findStewardsForMissing } from '../usecases/findStewardsForMissing.ts';
import { reviewProjectTeams } from '../usecases/reviewProjectTeams.ts';
import { settleAbsences } from '../usecases/settleAbsences.ts';
import { settleOverdueProblems } from '../usecases/settleOverdueProblems.ts';

/**
 * What the clock asks for, again and again: projects in the right hands where an absence begins or ends, a new try for
 * key projects without a steward and for problems that nobody has in hand, problems past their deadlines up the ladder, word of
 * resolutions, visits and steps of the procedure that are overdue, and the teams of complex projects put right. Safe to run
 * twice, and by two workers at once.
 */
export async function makeDutyRound(needs: ConciergeNeeds): Promise<void> {
  await settleAbsences(needs);
  await findStewardsForMissing(needs);
  await findMissingHolders(needs);
  await settleOverdueProblems(needs);
  await announceOverdueResolutions(needs);
  await beginMissingServices(needs);
  await reviewProjectTeams(needs);
  await announceOverdueSteps(needs);
  await announceOverdueVisits(needs);
}
