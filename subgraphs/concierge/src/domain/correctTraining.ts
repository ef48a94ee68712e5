import { DomainError } from '@guanjia/kernel/DomainError';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { personnelEntry } from './personnelEntry.ts';
import { requireText } from './requireText.ts';
import type { TrainingPlan } from './trainingPlan.ts';
import { standingResult, type TrainingCorrection, type TrainingRecord, trainingResults } from './trainingRecord.ts';

/** Corrects the result of a training for one person; nothing that was recorded goes. @throws TRAINING_RESULT_UNCHANGED, BAD_INPUT */
export function correctTraining(
  occasion: Occasion,
  record: TrainingRecord,
  { plan, person }: { readonly plan: Pick<TrainingPlan, 'id' | 'subject'>; readonly person: Person },
  asked: Pick<TrainingCorrection, 'result' | 'reason'>,
): Partial<Changes> & { record: TrainingRecord } {
  const reason = requireText(asked.reason, 'reason', 500);
  const before = standingResult(record);
  const { result } = asked;
  if (result === before) {
    const accepted = Object.keys(trainingResults).filter((one) => one !== before);
    throw new DomainError('TRAINING_RESULT_UNCHANGED', { field: 'result', value: result, accepted });
  }
  const correction: TrainingCorrection = {
    id: occasion.nextId(),
    recordId: record.id,
    number: record.corrections.length + 1,
    result,
    reason,
    correctedAt: occasion.at,
    correctedBy: occasion.actor,
  };
  const entry = personnelEntry(occasion, {
    action: 'TRAINING_CORRECTED',
    unitId: person.unitId,
    personId: person.id,
    text: {
      en: `${person.name}: ${plan.subject}, corrected from ${trainingResults[before].en} to ${trainingResults[result].en}.`,
      zh: `${person.name}培训《${plan.subject}》结果由${trainingResults[before].zh}更正为${trainingResults[result].zh}`,
    },
    before: { planId: plan.id, result: before },
    after: { planId: plan.id, result, reason },
  });
  return {
    record: { ...record, corrections: [...record.corrections, correction] },
    staffing: [{ kind: 'TRAINING_CORRECTION', correction }],
    entries: [entry],
  };
}
