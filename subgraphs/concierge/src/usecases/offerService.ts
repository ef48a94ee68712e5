import type { Principal } from '@guanjia/kernel/principal';
import type { Agreement } from '../domain/agreement.ts';
import { type Offer, offerAgreement } from '../domain/offerAgreement.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireAgreement } from './requireAgreement.ts';
import { requireAgreementSide } from './requireAgreementSide.ts';
import { requireFacts } from './requireFacts.ts';

/** Terms to offer; what is null is as the owner has wished, or as usual. */
export type ServiceOffer = { readonly agreementId: string } & { readonly [Part in keyof Offer]: Offer[Part] | null };

/** The steward force puts terms before the owner, or other ones while an agreement holds (C3). @throws FORBIDDEN, TRANSITION_NOT_ALLOWED, BAD_INPUT */
export async function offerService(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'serviceTerms'>,
  principal: Principal,
  { agreementId, mode, scope, itemCodes, ownerDuties, forceDuties }: ServiceOffer,
): Promise<Agreement> {
  const { store, serviceTerms } = needs;
  const agreement = await requireAgreement(store, principal, agreementId);
  const facts = await requireFacts(store, agreement.projectId);
  await requireAgreementSide(store, principal, facts, ['STEWARD_FORCE']);
  const { agreement: offered, ...changes } = offerAgreement(occasionFor(needs, principal), agreement, {
    mode: mode ?? agreement.wish.mode,
    scope: scope ?? agreement.wish.scope,
    itemCodes: itemCodes ?? (scope === 'ALL' ? [] : agreement.wish.itemCodes),
    ownerDuties: ownerDuties ?? serviceTerms.ownerDuties,
    forceDuties: forceDuties ?? serviceTerms.forceDuties,
  });
  await store.commit(changes);
  return offered;
}
