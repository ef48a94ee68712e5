import type { Principal } from '@guanjia/kernel/principal';
import { reachOf } from '@guanjia/kernel/rowScope';
import type { RecognitionScope } from '../domain/aftercareStore.ts';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';

/**
 * Which proposals somebody sees: the service room and the supervisor all of their regions, the government the confirmed ones
 * (上报县委县政府, S1); the person concerned the own ones once they are confirmed, with the evaluations behind them.
 */
export async function recognitionScopeOf(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
): Promise<RecognitionScope> {
  const { regions: confirmedRegions, subject } = reachOf(principal, conciergeReaders.recognition);
  const person = subject === null ? null : await people.findPersonBySubject(subject);
  return {
    regions: reachOf(principal, conciergeReaders.recognitionProposal).regions,
    confirmedRegions,
    personId: person?.id ?? null,
  };
}
