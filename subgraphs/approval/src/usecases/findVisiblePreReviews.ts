import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointPreReview } from '../domain/preReview.ts';
import { findProjectsOfRecords, type RecordsFor } from './findVisibleProjects.ts';
import type { Needs } from './needs.ts';

/** Joint pre-reviews by id in the order asked; null for one that there is not, or of a project not to be seen (G2). */
export async function findVisiblePreReviews(
  needs: Pick<Needs, 'preReviews' | 'projects'>,
  principal: Principal,
  ids: readonly string[],
  recordsFor: RecordsFor = 'READING',
): Promise<(JointPreReview | null)[]> {
  const found = (await needs.preReviews.findByIds(ids.filter(isId))).filter((review) => review !== null);
  const visible = await findProjectsOfRecords(needs, principal, { rows: found, recordsFor });
  const byId = new Map(found.filter(({ projectId }) => visible.has(projectId)).map((review) => [review.id, review]));
  return ids.map((id) => byId.get(id) ?? null);
}
