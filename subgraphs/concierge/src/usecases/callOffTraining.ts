import type { Principal } from '@guanjia/kernel/principal';
import { cancelTraining } from '../domain/planTraining.ts';
import type { TrainingPlan } from '../domain/trainingPlan.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireTraining } from './requireTraining.ts';

/** Calls a training off; it stays on record. */
export async function callOffTraining(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { planId, reason }: { readonly planId: string; readonly reason: string },
): Promise<TrainingPlan> {
  const found = await requireTraining(needs.store, principal, planId);
  const { plan, ...changes } = cancelTraining(occasionFor(needs, principal), found, reason);
  await needs.store.commit(changes);
  return plan;
}
