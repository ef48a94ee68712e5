import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';
import type { TrainingPlan } from '../domain/trainingPlan.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireUnit } from './requireUnit.ts';

/** A training that this person rules over. @throws TRAINING_NOT_FOUND, FORBIDDEN */
export async function requireTraining(
  store: Pick<ConciergeStore, 'training' | 'people'>,
  principal: Principal,
  planId: string,
): Promise<TrainingPlan> {
  const [plan] = await store.training.findPlans([requireId(planId, 'planId')]);
  if (!plan) throw new DomainError('TRAINING_NOT_FOUND', { field: 'planId', value: planId });
  const { regionCode } = await requireUnit(store, plan.heldById, 'planId');
  requireRegionRight(principal, regionCode);
  return plan;
}
