import { DomainError } from '@guanjia/kernel/DomainError';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Recognition, RecognitionDecision } from './recognition.ts';
import { requireText } from './requireText.ts';

/** Confirms or dismisses a proposal with a reason, once. @throws RECOGNITION_DECIDED, BAD_INPUT without a reason */
export function decideRecognition(
  { at, actor }: Occasion,
  recognition: Recognition,
  { isConfirmed, reason }: Pick<RecognitionDecision, 'isConfirmed' | 'reason'>,
): Partial<Changes> & { recognition: Recognition } {
  if (recognition.decision !== null) {
    throw new DomainError('RECOGNITION_DECIDED', { field: 'recognitionId', value: recognition.id });
  }
  const decision = { isConfirmed, reason: requireText(reason, 'reason', 1000), decidedAt: at, decidedBy: actor };
  return {
    recognition: { ...recognition, decision },
    aftercare: [{ kind: 'DECISION', recognitionId: recognition.id, decision }],
  };
}
