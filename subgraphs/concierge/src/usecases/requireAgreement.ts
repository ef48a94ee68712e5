import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Agreement } from '../domain/agreement.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';
import { readScopeOf } from './readScopeOf.ts';

/** An agreement whose project this person may look into. @throws AGREEMENT_NOT_FOUND */
export async function requireAgreement(
  store: Pick<ConciergeStore, 'people' | 'agreements'>,
  principal: Principal,
  agreementId: string,
): Promise<Agreement> {
  const id = requireId(agreementId, 'agreementId');
  const [agreement] = await store.agreements.findAgreements(
    [id],
    await readScopeOf(store, principal, 'serviceAgreement'),
  );
  if (!agreement) throw new DomainError('AGREEMENT_NOT_FOUND', { field: 'agreementId', value: agreementId });
  return agreement;
}
