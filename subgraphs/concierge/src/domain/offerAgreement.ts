import { DomainError } from '@guanjia/kernel/DomainError';
import type { Agreement, AgreementTerms, ServiceWish } from './agreement.ts';
import { agreementTransitions } from './agreementTransitions.ts';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import { requireWish } from './requireWish.ts';

/** What an offer says. */
export interface Offer extends ServiceWish {
  readonly ownerDuties: readonly string[];
  readonly forceDuties: readonly string[];
}

const mostDuties = 50;

/**
 * Puts terms before the owner, as the agreement's next version: an offer not signed by both yet is replaced, terms in force
 * hold on. @throws TRANSITION_NOT_ALLOWED, BAD_INPUT naming the field
 */
export function offerAgreement(
  occasion: Occasion,
  agreement: Agreement,
  offer: Offer,
): Partial<Changes> & { agreement: Agreement } {
  const status = requireStep('ServiceAgreement', agreementTransitions[agreement.status], agreement.status, 'offer');
  const terms: AgreementTerms = {
    no: agreement.terms.length + 1,
    ...requireWish(offer),
    ownerDuties: requireDuties(offer.ownerDuties, 'ownerDuties'),
    forceDuties: requireDuties(offer.forceDuties, 'forceDuties'),
    offeredAt: occasion.at,
    offeredBy: occasion.actor,
    ownerSigned: null,
    forceSigned: null,
  };
  const revision = revise(agreement, { status, terms: [...agreement.terms, terms] });
  const { id, projectId } = agreement;
  const { no, mode, scope, itemCodes } = terms;
  const message = announce(occasion, 'agreementOffered', {
    projectId,
    entity: { typename: 'ServiceAgreement', id },
    visibility: 'PARTIES',
    summary: { en: `Terms of the service offered, version ${no}.`, zh: `帮办代办服务协议第${no}版待签订` },
    data: { agreementId: id, no, mode, scope, itemCodes: [...itemCodes] },
  });
  return { agreement: revision.record, agreements: [revision], messages: [message] };
}

function requireDuties(duties: readonly string[], field: string): readonly string[] {
  if (duties.length === 0 || duties.length > mostDuties) {
    throw new DomainError('BAD_INPUT', { field, value: duties.length, accepted: `1 to ${mostDuties} duties` });
  }
  return duties.map((duty) => requireText(duty, field, 500));
}
