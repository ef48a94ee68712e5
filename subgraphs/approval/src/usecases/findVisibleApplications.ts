import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import { findProjectsOfRecords, type RecordsFor } from './findVisibleProjects.ts';
import type { Needs } from './needs.ts';

/** Applications by id in the order asked; null for one that does not exist or belongs to a project not to be seen (G2). */
export async function findVisibleApplications(
  needs: Pick<Needs, 'projects' | 'applications'>,
  principal: Principal,
  ids: readonly string[],
  recordsFor: RecordsFor = 'READING',
): Promise<(Application | null)[]> {
  const found = (await needs.applications.findByIds(ids.filter(isId))).filter((one) => one !== null);
  const visible = await findProjectsOfRecords(needs, principal, { rows: found, recordsFor });
  const byId = new Map(found.filter(({ projectId }) => visible.has(projectId)).map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}
