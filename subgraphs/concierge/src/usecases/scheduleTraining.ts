import type { Principal } from '@guanjia/kernel/principal';
import { type NewTraining, planTraining } from '../domain/planTraining.ts';
import { requireId } from '../domain/requireId.ts';
import type { TrainingPlan } from '../domain/trainingPlan.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireUnit } from './requireUnit.ts';

/** Plans a training (培训计划, S1 S2 S4). @throws UNIT_NOT_FOUND also for a unit of the audience */
export async function scheduleTraining(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { heldById, ...asked }: Omit<NewTraining, 'id'> & { readonly heldById: string },
): Promise<TrainingPlan> {
  const heldBy = await requireUnit(needs.store, heldById, 'heldById');
  requireRegionRight(principal, heldBy.regionCode);
  for (const unitId of asked.audience.unitIds) {
    await requireUnit(needs.store, requireId(unitId, 'audience.unitIds'), 'audience.unitIds');
  }
  const { plan, ...changes } = planTraining(occasionFor(needs, principal), { id: needs.nextId(), ...asked }, heldBy);
  await needs.store.commit(changes);
  return plan;
}
