import type { Principal } from '@guanjia/kernel/principal';
import type { Bus } from '../domain/bus.ts';
import { busAudit } from '../domain/busAudit.ts';
import { takeBusOut } from '../domain/takeBusOut.ts';
import { withAudit } from '../domain/withAudit.ts';
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
  const occasion = occasionFor(needs, principal);
  const { bus, ...changes } = takeBusOut(occasion, found, asked);
  await needs.store.commit(withAudit(changes, busAudit(occasion, found, bus)));
  return bus;
}
