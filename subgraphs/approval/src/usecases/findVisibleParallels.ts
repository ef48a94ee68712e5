import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ParallelApplication } from '../domain/parallelApplication.ts';
import { findProjectsOfRecords, type RecordsFor } from './findVisibleProjects.ts';
import type { Needs } from './needs.ts';

/** Parallel applications by id in the order asked; null for one there is not or whose project may not be seen (G2). */
export async function findVisibleParallels(
  needs: Pick<Needs, 'projects' | 'parallels'>,
  principal: Principal,
  ids: readonly string[],
  recordsFor: RecordsFor = 'READING',
): Promise<(ParallelApplication | null)[]> {
  const known = [...new Set(ids.filter(isId))];
  const found = (await needs.parallels.findByIds(known)).filter((one) => one !== null);
  const visible = await findProjectsOfRecords(needs, principal, { rows: found, recordsFor });
  const byId = new Map(found.filter(({ projectId }) => visible.has(projectId)).map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}
