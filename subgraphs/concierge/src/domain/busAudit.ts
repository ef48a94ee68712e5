import type { AuditFacts } from '@guanjia/kernel/auditMessage';
import type { Bus } from './bus.ts';
import type { BusSlot } from './busSlot.ts';
import type { Occasion } from './occasion.ts';

type Deed = Pick<Occasion, 'actor' | 'at'>;

/** What the audit trail says of a bus that was registered, equipped or taken out of service (X2): it belongs to no project. */
export function busAudit({ actor, at }: Deed, before: Bus | null, after: Bus): AuditFacts {
  const entity = { typename: 'ThroughTrainBus', id: after.id };
  const change = { before: before === null ? null : factsOf(before), after: factsOf(after) };
  return { action: 'concierge.busChanged', at, actor, entity, regionCode: after.regionCode, ...change };
}

function factsOf({ name, fleetNumber, equipment, outages, version }: Bus): Record<string, unknown> {
  return { name, fleetNumber, equipment, outages, version };
}

/** The same of slots that were opened on a bus, or taken off the list. */
export function slotsAudit({ actor, at }: Deed, before: readonly BusSlot[], after: readonly BusSlot[]): AuditFacts {
  const [first] = after;
  const entity = { typename: 'ThroughTrainBus', id: first?.busId ?? '' };
  const regionCode = first?.regionCode ?? null;
  return {
    action: 'concierge.busChanged',
    at,
    actor,
    entity,
    regionCode,
    before: slotsOf(before),
    after: slotsOf(after),
  };
}

function slotsOf(slots: readonly BusSlot[]): Record<string, unknown> | null {
  return slots.length === 0 ? null : { slots };
}
