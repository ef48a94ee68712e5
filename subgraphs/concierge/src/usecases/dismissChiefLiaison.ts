import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import { dismissLiaison } from '../domain/dismissLiaison.ts';
import type { LiaisonArea } from '../domain/liaisonArea.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';

export interface LiaisonToDismiss {
  readonly regionCode: string;
  readonly personId: string;
  readonly reason: string;
  readonly successorId?: string | null | undefined;
}

/** Ends the duty of a chief liaison; a successor takes it over in the same step if one is named (S2). */
export async function dismissChiefLiaison(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'teamRules'>,
  principal: Principal,
  { regionCode, personId, reason, successorId }: LiaisonToDismiss,
): Promise<LiaisonArea> {
  requireRegionRight(principal, requireRegion(regionCode, 'regionCode'));
  const { person } = await requirePerson(needs.store, personId);
  const successor = successorId ? (await requirePerson(needs.store, successorId, 'successorId')).person : null;
  const [found] = await needs.store.teams.findAreas([regionCode]);
  if (!found) throw new DomainError('CHIEF_LIAISON_NOT_APPOINTED', { field: 'personId', value: personId });
  const asked = { person, successor, reason };
  const { area, ...changes } = dismissLiaison(occasionFor(needs, principal), found, asked, needs.teamRules);
  await needs.store.commit(changes);
  return area;
}
