import type { Principal } from '@guanjia/kernel/principal';
import { mayReadRow, type Readers } from '@guanjia/kernel/rowScope';
import type { ConciergeStore } from '../domain/conciergeStore.ts';

const readers: Readers = { OWNER: ['OWN_UNIT'], SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'] };

/**
 * For each project, whether somebody may read its evaluation: its owner, the service room and the supervisor of the region. Who
 * has served it does not, but by a confirmed proposal that rests on it.
 */
export async function canReadEvaluation(
  { projects }: Pick<ConciergeStore, 'projects'>,
  principal: Principal,
  projectIds: readonly string[],
): Promise<boolean[]> {
  const facts = await projects.findFacts(projectIds);
  return facts.map(
    (known) =>
      known !== null &&
      mayReadRow(principal, readers, { ownerUnit: known.ownerUnit.creditCode, regionCode: known.regionCode }),
  );
}
