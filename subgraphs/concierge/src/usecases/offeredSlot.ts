import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { OfferedSlot } from '../domain/bookBus.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { crewFaultsOn } from './crewFaultsOn.ts';
import { requireSlot } from './requireSlot.ts';

/** A slot with its crew, and why the crew is not whole on its day. @throws BUS_SLOT_NOT_FOUND */
export async function offeredSlot(needs: Pick<ConciergeNeeds, 'store'>, slotId: string): Promise<OfferedSlot> {
  const slot = await requireSlot(needs.store, slotId);
  const [crew] = await needs.store.teams.findTeams([slot.crewId]);
  if (!crew) throw new DomainError('BUS_SLOT_NOT_FOUND', { field: 'slotId', value: slotId });
  const faultsOn = await crewFaultsOn(needs, crew);
  return { slot, crew, faults: faultsOn(calendarDateOf(slot.startsAt)) };
}
