import type { Principal } from '@guanjia/kernel/principal';
import type { Person } from '../domain/person.ts';
import { requireId } from '../domain/requireId.ts';
import { takeRole } from '../domain/takeRole.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireNotAppointed } from './requireNotAppointed.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** Takes a role back. Refuses to leave projects with somebody who is no steward any more, and duties with somebody unfit for them. */
export async function revokeRole(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { personId, holdingId }: { readonly personId: string; readonly holdingId: string },
): Promise<Person> {
  const { person, unit } = await requirePerson(needs.store, personId);
  requireRegionRight(principal, unit.regionCode);
  const [projectsInHand = 0] = await needs.store.stewardships.countInHand([person.id]);
  const asked = { holdingId: requireId(holdingId, 'holdingId'), projectsInHand };
  const { person: left, ...changes } = takeRole(occasionFor(needs, principal), person, asked);
  await requireNotAppointed(needs.store, left);
  await needs.store.commit(changes);
  return left;
}
