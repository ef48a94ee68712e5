import type { Principal } from '@guanjia/kernel/principal';
import type { Bus } from '../domain/bus.ts';
import { takeBusOut } from '../domain/takeBusOut.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireBus } from './requireBus.ts';

/** Takes a bus out of service, with its free slots. @throws BUS_BOOKED */
export async function suspendBus(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  {
    busId,
    ...asked
  }: { readonly busId: string; readonly firstDay: string; readonly lastDay: string; readonly reason: string },
): Promise<Bus> {
  const found = await requireBus(needs.store, principal, busId);
  const { bus, ...changes } = takeBusOut(occasionFor(needs, principal), found, asked);
  await needs.store.commit(changes);
  return bus;
}
