import type { Light } from '@guanjia/kernel/light';
import type { Principal } from '@guanjia/kernel/principal';
import { itemLight } from '../domain/itemLight.ts';
import { isItemOpen } from '../domain/itemMachine.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { maySeeStatus } from './maySee.ts';

const worstFirst: readonly Light[] = ['RED', 'AMBER', 'GREEN'];

/**
 * For each project, in the order asked, the different lights, worst first, of its items that await an opinion or a rectification. Empty
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
    if (!ofProject.every((acceptance) => maySeeStatus(principal, acceptance))) return null;
    const items = ofProject.flatMap((acceptance) => acceptance.items).filter(({ status }) => isItemOpen(status));
    const lights = new Set(items.map((item) => itemLight(item, calendar, at)));
    return worstFirst.filter((light) => lights.has(light));
  });
}
