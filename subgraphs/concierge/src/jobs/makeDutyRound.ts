import { announceOverdueProblems } from '../usecases/announceOverdueProblems.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { findStewardsForMissing } from '../usecases/findStewardsForMissing.ts';
import { settleAbsences } from '../usecases/settleAbsences.ts';

/**
 * What the clock asks for, again and again: projects in the right hands where an absence begins or ends, a new try for
 * key projects without a steward, and word of problems that are overdue. Safe to run twice, and by two workers at once.
 */
export async function makeDutyRound(needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>): Promise<void> {
  await settleAbsences(needs);
  await findStewardsForMissing(needs);
  await announceOverdueProblems(needs);
}
