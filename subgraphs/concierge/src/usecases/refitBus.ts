import type { Principal } from '@guanjia/kernel/principal';
import type { Bus, InstalledPiece } from '../domain/bus.ts';
import { busAudit } from '../domain/busAudit.ts';
import { equipBus } from '../domain/registerBus.ts';
import { withAudit } from '../domain/withAudit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireBus } from './requireBus.ts';

/** Says anew what is on a bus. */
export async function refitBus(
  needs: Pick<ConciergeNeeds, 'store' | 'busRules' | 'now' | 'nextId'>,
  principal: Principal,
  { busId, equipment }: { readonly busId: string; readonly equipment: readonly InstalledPiece[] },
): Promise<Bus> {
  const found = await requireBus(needs.store, principal, busId);
  const { bus, ...changes } = equipBus(found, equipment, needs.busRules.pieces);
  await needs.store.commit(withAudit(changes, busAudit(occasionFor(needs, principal), found, bus)));
  return bus;
}
