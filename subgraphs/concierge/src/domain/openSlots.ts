import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isWithinRegion } from '@guanjia/kernel/regions';
import { requireWholeCrew } from './assignCrew.ts';
import { type Bus, requireInService } from './bus.ts';
import type { BusRules } from './busRules.ts';
import { type BusSlot, overlap, type TimeSpan } from './busSlot.ts';
import type { Changes } from './changes.ts';
import { runningTerms } from './dutyTerm.ts';
import type { Occasion } from './occasion.ts';
import { requireText } from './requireText.ts';
import type { Team } from './team.ts';
import type { TeamFault } from './teamFault.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * Opens slots of a bus with a crew, all or none (C10). What else lies at these times is asked when they are kept:
 * a bus, a crew and each of its people have one slot at a time.
 * @throws BAD_INPUT, DATES_OUT_OF_ORDER, BUS_SLOT_OVERLAPS, BUS_OUT_OF_SERVICE, BUS_REGION_MISMATCH, CREW_NOT_WHOLE
 */
export function openSlots(
  occasion: Occasion,
  asked: {
    readonly bus: Bus;
    readonly crew: Team;
    readonly spans: readonly TimeSpan[];
    /** Why the crew is not whole on a day. */
    readonly faultsOn: (day: string) => readonly TeamFault[];
  },
  rules: BusRules,
): Partial<Changes> & { readonly slots: readonly BusSlot[] } {
  const { bus, crew, spans, faultsOn } = asked;
  requireSpans(occasion.at, spans, rules);
  const regionCode = sharedRegion(bus, crew);
  const slots = spans.map(({ startsAt, endsAt }): BusSlot => {
    requireInService(bus, startsAt);
    requireWholeCrew(crew, faultsOn(calendarDateOf(startsAt)));
    return {
      id: occasion.nextId(),
      busId: bus.id,
      crewId: crew.id,
      regionCode,
      startsAt,
      endsAt,
      openedAt: occasion.at,
      openedBy: occasion.actor,
      withdrawnAt: null,
      withdrawReason: null,
    };
  });
  const personIds = runningTerms(crew.terms).map(({ personId }) => personId);
  return { slots, throughTrain: [{ kind: 'SLOTS', slots, bus, crew, personIds }] };
}

/** Takes a slot off the list. Refused, when kept, while it is booked. @throws BUS_SLOT_WITHDRAWN, BAD_INPUT */
export function withdrawSlot(
  { at }: Occasion,
  slot: BusSlot,
  reason: string,
): Partial<Changes> & { readonly slot: BusSlot } {
  if (slot.withdrawnAt !== null) throw new DomainError('BUS_SLOT_WITHDRAWN', { field: 'slotId', value: slot.id });
  const withdrawn = { ...slot, withdrawnAt: at, withdrawReason: requireText(reason, 'reason', 200) };
  return { slot: withdrawn, throughTrain: [{ kind: 'SLOT_WITHDRAWN', slot: withdrawn }] };
}

function requireSpans(at: Date, spans: readonly TimeSpan[], rules: BusRules): void {
  if (spans.length < 1 || spans.length > rules.mostSlotsAtOnce) {
    throw new DomainError('BAD_INPUT', {
      field: 'times',
      value: spans.length,
      accepted: `1 to ${rules.mostSlotsAtOnce} slots at once`,
    });
  }
  const latest = new Date(at.getTime() + rules.openDaysAhead * dayMs);
  for (const { startsAt, endsAt } of spans) {
    if (startsAt <= at || startsAt > latest) {
      throw new DomainError('DATES_OUT_OF_ORDER', {
        field: 'startsAt',
        value: startsAt.toISOString(),
        accepted: `after ${at.toISOString()}, until ${latest.toISOString()}`,
      });
    }
    const lasts = endsAt.getTime() - startsAt.getTime();
    if (lasts <= 0 || lasts > rules.longestSlotHours * hourMs) {
      throw new DomainError('DATES_OUT_OF_ORDER', {
        field: 'endsAt',
        value: endsAt.toISOString(),
        accepted: `after startsAt, within ${rules.longestSlotHours} hours`,
      });
    }
  }
  const clash = spans.find((one, index) => spans.slice(0, index).some((other) => overlap(one, other)));
  if (clash === undefined) return;
  throw new DomainError('BUS_SLOT_OVERLAPS', {
    field: 'times',
    value: clash.startsAt.toISOString(),
    accepted: 'slots that do not overlap each other',
  });
}

function sharedRegion(bus: Bus, crew: Team): string {
  if (isWithinRegion(crew.regionCode, bus.regionCode)) return crew.regionCode;
  if (isWithinRegion(bus.regionCode, crew.regionCode)) return bus.regionCode;
  throw new DomainError('BUS_REGION_MISMATCH', { field: 'crewId', value: crew.regionCode, accepted: bus.regionCode });
}
