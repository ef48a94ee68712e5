import { DomainError } from '@guanjia/kernel/DomainError';
import { type Agreement, type AgreementSide, type AgreementTerms, termsOffered } from './agreement.ts';
import { agreementTransitions } from './agreementTransitions.ts';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';

/**
 * One side signs the terms offered; the second signature puts them in force.
 * @throws TRANSITION_NOT_ALLOWED, AGREEMENT_TERMS_CHANGED when other terms than `no` are offered or none, AGREEMENT_ALREADY_SIGNED
 */
export function signAgreement(
  occasion: Occasion,
  agreement: Agreement,
  { side, no }: { readonly side: AgreementSide; readonly no: number },
): Partial<Changes> & { agreement: Agreement; isInForce: boolean } {
  const steps = agreementTransitions[agreement.status];
  requireStep('ServiceAgreement', steps, agreement.status, 'signFirst');
  const offered = termsOffered(agreement);
  if (offered?.no !== no) {
    throw new DomainError('AGREEMENT_TERMS_CHANGED', { field: 'no', value: no, accepted: offered?.no ?? null });
  }
  const key = side === 'OWNER' ? 'ownerSigned' : 'forceSigned';
  if (offered[key] !== null) throw new DomainError('AGREEMENT_ALREADY_SIGNED', { field: 'side', value: side });
  const terms: AgreementTerms = { ...offered, [key]: { at: occasion.at, by: occasion.actor } };
  const isInForce = terms.ownerSigned !== null && terms.forceSigned !== null;
  const action = isInForce ? 'signLast' : 'signFirst';
  const status = requireStep('ServiceAgreement', steps, agreement.status, action);
  const revision = revise(agreement, { status, terms: [...agreement.terms.slice(0, -1), terms] });
  const { id, projectId } = agreement;
  const who = side === 'OWNER' ? { en: 'the owner', zh: '项目单位' } : { en: 'the steward force', zh: '帮办代办机构' };
  const message = announce(occasion, 'agreementSigned', {
    projectId,
    entity: { typename: 'ServiceAgreement', id },
    visibility: 'PARTIES',
    summary: isInForce
      ? { en: `Service agreement version ${no} is in force.`, zh: `帮办代办服务协议第${no}版签订生效` }
      : { en: `Service agreement version ${no} signed by ${who.en}.`, zh: `${who.zh}已签署帮办代办服务协议第${no}版` },
    data: { agreementId: id, no, side, inForce: isInForce },
  });
  return { agreement: revision.record, isInForce, agreements: [revision], messages: [message] };
}
