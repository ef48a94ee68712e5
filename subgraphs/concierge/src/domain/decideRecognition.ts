import { DomainError } from '@guanjia/kernel/DomainError';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { type Recognition, type RecognitionDecision, recognitionStatus } from './recognition.ts';
import { requireText } from './requireText.ts';
import { withAudit } from './withAudit.ts';

/** Confirms or dismisses a proposal with a reason, once. @throws RECOGNITION_DECIDED, BAD_INPUT without a reason */
export function decideRecognition(
  { at, actor }: Occasion,
  recognition: Recognition,
  {
    isConfirmed,
    reason,
    regionCode,
  }: Pick<RecognitionDecision, 'isConfirmed' | 'reason'> & { readonly regionCode: string },
): Partial<Changes> & { recognition: Recognition } {
  if (recognition.decision !== null) {
    throw new DomainError('RECOGNITION_DECIDED', { field: 'recognitionId', value: recognition.id });
  }
  const decision = { isConfirmed, reason: requireText(reason, 'reason', 1000), decidedAt: at, decidedBy: actor };
  const decided = { ...recognition, decision };
  const { id, kind, rule, personId } = recognition;
  const change = withAudit(
    { aftercare: [{ kind: 'DECISION', recognitionId: id, decision }] },
    {
      action: 'concierge.recognitionDecided',
      at,
      actor,
      entity: { typename: 'Recognition', id },
      regionCode,
      before: { status: recognitionStatus(recognition), kind, rule, personId },
      after: { status: recognitionStatus(decided), kind, rule, personId, reason: decision.reason },
    },
  );
  return { ...change, recognition: decided };
}
