import type { Principal } from '@guanjia/kernel/principal';
import { slotsAudit } from '../domain/busAudit.ts';
import type { BusSlot, TimeSpan } from '../domain/busSlot.ts';
import { openSlots } from '../domain/openSlots.ts';
import { withAudit } from '../domain/withAudit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { crewFaultsOn } from './crewFaultsOn.ts';
import { occasionFor } from './occasionFor.ts';
import { requireBus } from './requireBus.ts';
import { requireTeam } from './requireTeam.ts';

/** Opens slots of a bus with a crew that is whole on each of the days (C10), all or none. */
export async function offerSlots(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'busRules'>,
  principal: Principal,
  asked: { readonly busId: string; readonly crewId: string; readonly spans: readonly TimeSpan[] },
): Promise<readonly BusSlot[]> {
  const bus = await requireBus(needs.store, principal, asked.busId);
  const crew = await requireTeam(needs.store, principal, asked.crewId, 'crewId');
  const faultsOn = await crewFaultsOn(needs, crew);
  const opened = { bus, crew, spans: asked.spans, faultsOn };
  const occasion = occasionFor(needs, principal);
  const { slots, ...changes } = openSlots(occasion, opened, needs.busRules);
  await needs.store.commit(withAudit(changes, slotsAudit(occasion, [], slots)));
  return slots;
}
