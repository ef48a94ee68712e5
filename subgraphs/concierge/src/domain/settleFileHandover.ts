import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import type { FileReturn, ServiceFile } from './serviceFile.ts';
import { serviceFileTransitions } from './serviceFileTransitions.ts';

/** What the exchange has told of the leg that carries a file. */
export type LegNews =
  | { readonly how: 'RECEIVED'; readonly legId: string; readonly digest: string; readonly signedAt: string }
  | { readonly how: FileReturn; readonly legId: string; readonly reason: string };

/**
 * What became of a file on its way: signed for, and it is handed over; come back unsigned, and it is closed as before. News of
 * another handoff, or told again, changes nothing.
 */
export function settleFileHandover(occasion: Occasion, file: ServiceFile, news: LegNews): Partial<Changes> {
  const { id, projectId, status: current, handover } = file;
  if (current !== 'HANDING_OVER' || handover === null || handover.legId !== news.legId) return {};
  const { handoffId, recipient } = handover;
  if (news.how === 'RECEIVED') {
    const { digest, signedAt } = news;
    const status = requireStep('ServiceFile', serviceFileTransitions[current], current, 'sign');
    const message = announce(occasion, 'serviceFileHandedOver', {
      projectId,
      entity: { typename: 'ServiceFile', id },
      visibility: 'INTERNAL',
      summary: { en: `${recipient} has signed for the service file.`, zh: `${recipient}已签收帮办代办档案` },
      data: { fileId: id, handoffId, recipient, digest, signedAt },
    });
    const revision = revise(file, { status, handover: { ...handover, receipt: { digest, signedAt } } });
    return { aftercare: [{ kind: 'FILE', revision }], messages: [message] };
  }
  const { how, reason } = news;
  const status = requireStep('ServiceFile', serviceFileTransitions[current], current, 'comeBack');
  const message = announce(occasion, 'serviceFileCameBack', {
    projectId,
    entity: { typename: 'ServiceFile', id },
    visibility: 'INTERNAL',
    summary: {
      en: `Service file not taken by ${recipient}: ${reason}`,
      zh: `${recipient}未接收帮办代办档案：${reason}`,
    },
    data: { fileId: id, handoffId, recipient, how, reason },
  });
  const revision = revise(file, { status, handover: { ...handover, returned: { how, reason, at: occasion.at } } });
  return { aftercare: [{ kind: 'FILE', revision }], messages: [message] };
}
