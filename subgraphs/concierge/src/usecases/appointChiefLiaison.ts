import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import { appointLiaison } from '../domain/appointLiaison.ts';
import type { LiaisonArea } from '../domain/liaisonArea.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** Makes somebody a chief liaison (首席联络员) of a county or city (S2). */
export async function appointChiefLiaison(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'teamRules'>,
  principal: Principal,
  { regionCode, personId }: { readonly regionCode: string; readonly personId: string },
): Promise<LiaisonArea> {
  requireLiaisonRegion(regionCode);
  requireRegionRight(principal, regionCode);
  const { person } = await requirePerson(needs.store, personId);
  const [found] = await needs.store.teams.findAreas([regionCode]);
  const kept = found ?? { id: needs.nextId(), regionCode, terms: [], version: 0 };
  const { area, ...changes } = appointLiaison(occasionFor(needs, principal), kept, person, needs.teamRules);
  await needs.store.commit(changes);
  return area;
}

/** What a province decides goes by line of business, not through liaisons. */
function requireLiaisonRegion(regionCode: string): void {
  requireRegion(regionCode, 'regionCode');
  if (!regionCode.endsWith('0000')) return;
  throw new DomainError('BAD_INPUT', { field: 'regionCode', value: regionCode, accepted: 'a county or a city' });
}
