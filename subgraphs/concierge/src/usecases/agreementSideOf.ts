import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { AgreementSide } from '../domain/agreement.ts';
import { carriersOf } from '../domain/carriersOf.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';

/**
 * For which side of an agreement somebody may act: the owner's unit for itself; the service room of the region, and whoever
 * carries the project, for the steward force. Null for anybody else.
 */
export async function agreementSideOf(
  { people, stewardships }: Pick<ConciergeStore, 'people' | 'stewardships'>,
  principal: Principal,
  { projectId, regionCode, ownerUnit }: ProjectFacts,
): Promise<AgreementSide | null> {
  if (isOwnerOf(principal, ownerUnit.creditCode)) return 'OWNER';
  if (hasRole(principal, 'SERVICE_ROOM') && worksInRegion(principal, regionCode)) return 'STEWARD_FORCE';
  if (!hasRole(principal, 'STEWARD')) return null;
  const person = await people.findPersonBySubject(principal.subject);
  const [stewardship] = await stewardships.findStewardships([projectId]);
  const carries = person !== null && stewardship && carriersOf(stewardship).includes(person.id);
  return carries ? 'STEWARD_FORCE' : null;
}
