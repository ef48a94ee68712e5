import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { correctTraining } from '../domain/correctTraining.ts';
import { requireId } from '../domain/requireId.ts';
import type { TrainingCorrection, TrainingRecord } from '../domain/trainingRecord.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireTraining } from './requireTraining.ts';

/** Corrects the result of a training for one person; the last one counts. @throws TRAINING_RECORD_NOT_FOUND */
export async function correctTrainingResult(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { recordId, ...asked }: Pick<TrainingCorrection, 'recordId' | 'result' | 'reason'>,
): Promise<TrainingRecord> {
  const [kept] = await needs.store.training.findRecords([requireId(recordId, 'recordId')]);
  if (!kept) throw new DomainError('TRAINING_RECORD_NOT_FOUND', { field: 'recordId', value: recordId });
  const plan = await requireTraining(needs.store, principal, kept.planId);
  const { person } = await requirePerson(needs.store, kept.personId);
  const { record, ...changes } = correctTraining(occasionFor(needs, principal), kept, { plan, person }, asked);
  await needs.store.commit(changes);
  return record;
}
