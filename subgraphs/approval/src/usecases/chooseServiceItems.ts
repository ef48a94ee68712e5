import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { ownerDuty, requireOwnerSide } from '../domain/rights.ts';
import { requireChosenItems, type ServiceChoice } from '../domain/serviceChoice.ts';
import { serviceItemsChosen } from '../domain/serviceItemsChosen.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

/**
 * The owner picks all or some items of the roadmap for the steward's service (A3 S2).
 * @throws ROADMAP_NOT_FOUND before anything is planned, BAD_INPUT naming the items there are, FORBIDDEN, STALE_VERSION
 */
export async function chooseServiceItems(
  needs: Pick<Needs, 'projects' | 'roadmaps' | 'serviceChoices' | 'now'>,
  principal: Principal,
  { projectId, ...wanted }: Pick<ServiceChoice, 'projectId' | 'scope' | 'itemCodes'>,
): Promise<ServiceChoice> {
  const project = await requireProject(needs, principal, projectId);
  requireOwnerSide(principal, project);
  const [roadmap] = await needs.roadmaps.find([{ projectId, version: null }]);
  if (!roadmap) throw new DomainError('ROADMAP_NOT_FOUND', { field: 'projectId', value: projectId });
  const [previous] = await needs.serviceChoices.findLatest([projectId]);
  const choice: ServiceChoice = {
    id: newId(),
    projectId,
    version: (previous?.version ?? 0) + 1,
    scope: wanted.scope,
    itemCodes: requireChosenItems(wanted, roadmap),
    chosenAt: needs.now(),
    chosenBy: actorOf(principal, ownerDuty(project)),
  };
  await needs.serviceChoices.add(choice, [serviceItemsChosen(choice)]);
  return choice;
}
