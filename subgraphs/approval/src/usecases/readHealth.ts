import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import { approvalHealth } from '../domain/approvalHealth.ts';
import type { Needs } from './needs.ts';

/** For each project, in the order asked, how far approval is with it (C14): the same for whoever may see the project. */
export async function readHealth(
  { health, catalogue, calendar, now }: Pick<Needs, 'health' | 'catalogue' | 'calendar' | 'now'>,
  projectIds: readonly string[],
): Promise<readonly DepartmentHealth[]> {
  const moment = { catalogue, calendar, now: now() };
  const evidence = await health.evidenceOf(projectIds);
  return evidence.map((ofProject) => approvalHealth(ofProject, moment));
}
