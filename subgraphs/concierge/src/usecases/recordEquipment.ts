import type { Principal } from '@guanjia/kernel/principal';
import { checkEquipment } from '../domain/checkEquipment.ts';
import type { CheckedPiece, EquipmentCheck } from '../domain/equipmentCheck.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireOnCrew } from './requireOnCrew.ts';

/** One of the crew records how the equipment was found before this departure (C10). */
export async function recordEquipment(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'busRules'>,
  principal: Principal,
  { bookingId, pieces }: { readonly bookingId: string; readonly pieces: readonly CheckedPiece[] },
): Promise<EquipmentCheck> {
  const { booking } = await requireOnCrew(needs.store, principal, bookingId);
  const { check, ...changes } = checkEquipment(occasionFor(needs, principal), booking, pieces, needs.busRules);
  await needs.store.commit(changes);
  return check;
}
