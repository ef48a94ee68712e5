import { DomainError } from '@guanjia/kernel/DomainError';
import type { BusSlot } from '../domain/busSlot.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';

/** A slot, whoever asks: slots are open to all who book. @throws BUS_SLOT_NOT_FOUND */
export async function requireSlot(
  { throughTrain }: Pick<ConciergeStore, 'throughTrain'>,
  slotId: string,
): Promise<BusSlot> {
  const [slot] = await throughTrain.findSlots([requireId(slotId, 'slotId')]);
  if (!slot) throw new DomainError('BUS_SLOT_NOT_FOUND', { field: 'slotId', value: slotId });
  return slot;
}
