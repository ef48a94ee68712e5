import { DomainError } from '@guanjia/kernel/DomainError';
import type { BusSlot } from '../domain/busSlot.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

const mostNamed = 5;

/** Does what takes a slot; when somebody else has it, the refusal names free ones nearby. @throws BUS_SLOT_TAKEN */
export async function namingFreeSlots(
  { store, now }: Pick<ConciergeNeeds, 'store' | 'now'>,
  { slot, region }: { readonly slot: BusSlot; readonly region: string },
  take: () => Promise<void>,
): Promise<void> {
  try {
    await take();
  } catch (cause) {
    if (!(cause instanceof DomainError) || cause.code !== 'BUS_SLOT_TAKEN') throw cause;
    const free = await store.throughTrain.listFreeNear(slot, { region, after: now(), limit: mostNamed });
    const accepted = free.map(({ id, busId, startsAt, endsAt }) => ({
      slotId: id,
      busId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    }));
    throw new DomainError('BUS_SLOT_TAKEN', { ...cause.detail, accepted }, { cause });
  }
}
