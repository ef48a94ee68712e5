import type { Principal } from '@guanjia/kernel/principal';
import type { Bus, InstalledPiece } from '../domain/bus.ts';
import { equipBus } from '../domain/registerBus.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { requireBus } from './requireBus.ts';

/** Says anew what is on a bus. */
export async function refitBus(
  { store, busRules }: Pick<ConciergeNeeds, 'store' | 'busRules'>,
  principal: Principal,
  { busId, equipment }: { readonly busId: string; readonly equipment: readonly InstalledPiece[] },
): Promise<Bus> {
  const { bus, ...changes } = equipBus(await requireBus(store, principal, busId), equipment, busRules.pieces);
  await store.commit(changes);
  return bus;
}
