import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { RecognitionScope } from '../domain/aftercareStore.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';

/**
 * Which proposals somebody sees: the service room and the supervisor all of their regions, the government the confirmed ones
 * (上报县委县政府, S1); the person concerned the own ones once they are confirmed, with the evaluations behind them.
 */
export async function recognitionScopeOf(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
): Promise<RecognitionScope> {
  const seesAll = hasRole(principal, 'SERVICE_ROOM', 'SUPERVISOR');
  const seesConfirmed = hasRole(principal, 'GOVERNMENT');
  const person = await people.findPersonBySubject(principal.subject);
  return {
    regions: seesAll || seesConfirmed ? principal.regions : [],
    confirmedOnly: !seesAll,
    personId: person?.id ?? null,
  };
}
