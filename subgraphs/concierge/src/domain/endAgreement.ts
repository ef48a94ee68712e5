import type { Agreement } from './agreement.ts';
import { type AgreementAction, agreementTransitions } from './agreementTransitions.ts';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** The ways in which an agreement, or the request for one, comes to its end. */
export type AgreementEnding = Extract<AgreementAction, 'decline' | 'withdraw' | 'complete' | 'terminate'>;

const endings: Readonly<Record<AgreementEnding, { readonly en: string; readonly zh: string }>> = {
  decline: { en: 'Service declined', zh: '不予受理帮办代办服务申请' },
  withdraw: { en: 'Request for service withdrawn', zh: '撤回帮办代办服务申请' },
  complete: { en: 'Service completed', zh: '帮办代办服务完成' },
  terminate: { en: 'Service agreement terminated', zh: '终止帮办代办服务协议' },
};

/** Ends an agreement with the reason; it stays readable. @throws TRANSITION_NOT_ALLOWED, BAD_INPUT without a reason */
export function endAgreement(
  occasion: Occasion,
  agreement: Agreement,
  { action, reason }: { readonly action: AgreementEnding; readonly reason: string },
): Partial<Changes> & { agreement: Agreement } {
  const status = requireStep('ServiceAgreement', agreementTransitions[agreement.status], agreement.status, action);
  const said = requireText(reason, 'reason', 1000);
  const revision = revise(agreement, { status, end: { at: occasion.at, by: occasion.actor, reason: said } });
  const { id, projectId } = agreement;
  const { en, zh } = endings[action];
  const message = announce(occasion, 'agreementEnded', {
    projectId,
    entity: { typename: 'ServiceAgreement', id },
    visibility: 'PARTIES',
    summary: { en: `${en}: ${said}`, zh: `${zh}：${said}` },
    data: { agreementId: id, status, reason: said },
  });
  return { agreement: revision.record, agreements: [revision], messages: [message] };
}
