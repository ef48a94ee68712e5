import type { Principal } from '@guanjia/kernel/principal';
import type { Bus } from '../domain/bus.ts';
import { busAudit } from '../domain/busAudit.ts';
import { putBusBack } from '../domain/takeBusOut.ts';
import { withAudit } from '../domain/withAudit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireBus } from './requireBus.ts';

/** Puts a bus back into service before its time. @throws BUS_OUTAGE_NOT_FOUND */
export async function resumeBus(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { busId, outageId }: { readonly busId: string; readonly outageId: string },
): Promise<Bus> {
  const found = await requireBus(needs.store, principal, busId);
  const occasion = occasionFor(needs, principal);
  const { bus, ...changes } = putBusBack(occasion, found, outageId);
  await needs.store.commit(withAudit(changes, busAudit(occasion, found, bus)));
  return bus;
}
