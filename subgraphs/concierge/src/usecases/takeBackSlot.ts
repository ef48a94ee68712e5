import type { Principal } from '@guanjia/kernel/principal';
import { slotsAudit } from '../domain/busAudit.ts';
import type { BusSlot } from '../domain/busSlot.ts';
import { withdrawSlot } from '../domain/openSlots.ts';
import { withAudit } from '../domain/withAudit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireSlot } from './requireSlot.ts';

/** Takes a slot off the list that nobody has booked. @throws BUS_BOOKED */
export async function takeBackSlot(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { slotId, reason }: { readonly slotId: string; readonly reason: string },
): Promise<BusSlot> {
  const found = await requireSlot(needs.store, slotId);
  requireRegionRight(principal, found.regionCode);
  const occasion = occasionFor(needs, principal);
  const { slot, ...changes } = withdrawSlot(occasion, found, reason);
  await needs.store.commit(withAudit(changes, slotsAudit(occasion, [found], [slot])));
  return slot;
}
