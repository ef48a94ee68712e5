import type { Agreement, ServiceWish } from './agreement.ts';
import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireText } from './requireText.ts';
import { requireWish } from './requireWish.ts';

/** An owner asks for the steward's service (帮办代办服务申请, C3). @throws BAD_INPUT */
export function requestAgreement(
  occasion: Occasion,
  { projectId, note, ...wished }: ServiceWish & { readonly projectId: string; readonly note: string | null },
): Partial<Changes> & { agreement: Agreement } {
  const agreement: Agreement = {
    id: occasion.nextId(),
    projectId,
    status: 'REQUESTED',
    wish: requireWish(wished),
    note: note === null ? null : requireText(note, 'note', 1000),
    requestedAt: occasion.at,
    requestedBy: occasion.actor,
    terms: [],
    end: null,
    version: 1,
  };
  const { mode, scope, itemCodes } = agreement.wish;
  const message = announce(occasion, 'serviceRequested', {
    projectId,
    entity: { typename: 'ServiceAgreement', id: agreement.id },
    visibility: 'PARTIES',
    summary: { en: 'The owner asks for the steward’s service.', zh: '项目单位申请帮办代办服务' },
    data: { agreementId: agreement.id, mode, scope, itemCodes: [...itemCodes] },
  });
  return { agreement, agreements: [{ record: agreement, readVersion: 0 }], messages: [message] };
}
