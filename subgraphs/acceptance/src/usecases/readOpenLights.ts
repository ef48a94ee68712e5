import type { Light } from '@guanjia/kernel/light';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { itemLight } from '../domain/itemLight.ts';
import { isItemOpen } from '../domain/itemMachine.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { maySee } from './maySee.ts';

/**
 * For each project, in the order asked, the different lights of its items that await an opinion or a rectification. Empty
 * when none does, null when some do and the person may not see the project.
 */
export async function readOpenLights(
  { acceptances, calendar, now }: Pick<AcceptanceNeeds, 'acceptances' | 'calendar' | 'now'>,
  principal: Principal,
  projectIds: readonly string[],
): Promise<(readonly Light[] | null)[]> {
  const at = now();
  const open = await acceptances.openOfProjects(projectIds);
  return open.map((ofProject) => {
    if (!ofProject.every((acceptance) => maySeeLight(principal, acceptance))) return null;
    const items = ofProject.flatMap((acceptance) => acceptance.items).filter(({ status }) => isItemOpen(status));
    return [...new Set(items.map((item) => itemLight(item, calendar, at)))];
  });
}

/** Providers see every project in approval, and so its light, though nothing else of its acceptance. */
function maySeeLight(principal: Principal, acceptance: JointAcceptance): boolean {
  return maySee(principal, acceptance) || hasRole(principal, 'PROVIDER');
}
