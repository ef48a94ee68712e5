import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';
import type { ServiceVisit } from '../domain/serviceVisit.ts';
import { readScopeOf } from './readScopeOf.ts';

/** A visit that this person may see. @throws VISIT_NOT_FOUND */
export async function requireVisit(
  store: Pick<ConciergeStore, 'people' | 'completions'>,
  principal: Principal,
  visitId: string,
): Promise<ServiceVisit> {
  const id = requireId(visitId, 'visitId');
  const [visit] = await store.completions.findVisits([id], await readScopeOf(store, principal, 'serviceVisit'));
  if (!visit) throw new DomainError('VISIT_NOT_FOUND', { field: 'visitId', value: visitId });
  return visit;
}
