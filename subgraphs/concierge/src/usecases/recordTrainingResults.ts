import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { recordTraining } from '../domain/recordTraining.ts';
import type { TrainingPlan } from '../domain/trainingPlan.ts';
import type { TrainingResult } from '../domain/trainingRecord.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePeople } from './requirePeople.ts';
import { requireTraining } from './requireTraining.ts';

export interface ResultsToRecord {
  readonly planId: string;
  readonly trainedOn?: string | null | undefined;
  readonly results: readonly {
    readonly personId: string;
    readonly result: TrainingResult;
    readonly note?: string | null | undefined;
  }[];
}

const mostResults = 500;

/** Records who took part in a training, and with what result (培训记录), all or nobody. */
export async function recordTrainingResults(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { planId, trainedOn = null, results }: ResultsToRecord,
): Promise<TrainingPlan> {
  if (results.length > mostResults) {
    throw new DomainError('BAD_INPUT', { field: 'results', value: results.length, accepted: `at most ${mostResults}` });
  }
  const plan = await requireTraining(needs.store, principal, planId);
  const ids = results.map(({ personId }) => personId);
  const people = await requirePeople(needs.store, ids, 'results.personId');
  const units = await needs.store.people.findUnits(people.map(({ unitId }) => unitId));
  const participants = people.flatMap((person, index) => {
    const unit = units[index];
    const asked = results[index];
    return unit && asked ? [{ person, unit, result: asked.result, note: asked.note ?? null }] : [];
  });
  const recordedIds = await needs.store.training.findRecorded(plan.id, ids);
  const day = { trainedOn, participants, recordedIds };
  const { records: _, ...changes } = recordTraining(occasionFor(needs, principal), plan, day);
  await needs.store.commit(changes);
  return plan;
}
