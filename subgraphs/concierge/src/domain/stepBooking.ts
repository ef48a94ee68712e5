import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { requireWholeCrew } from './assignCrew.ts';
import type { OfferedSlot } from './bookBus.ts';
import { type BookingStep, type BusBooking, bookingTransitions } from './busBooking.ts';
import type { BusRules } from './busRules.ts';
import { type Changes, revise } from './changes.ts';
import { type EquipmentCheck, requireEquipped } from './equipmentCheck.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import type { ThroughTrainEventType } from './throughTrainEventType.ts';
import { throughTrainMessage } from './throughTrainMessage.ts';

type Decided = Partial<Changes> & { readonly booking: BusBooking };

/** The service room has spoken with the project's side and will come. @throws TRANSITION_NOT_ALLOWED, BUS_SLOT_PAST */
export function confirmBooking(occasion: Occasion, booking: BusBooking): Decided {
  const status = nextStatus(booking, 'confirm');
  if (booking.endsAt <= occasion.at) {
    throw new DomainError('BUS_SLOT_PAST', { field: 'bookingId', value: booking.endsAt.toISOString() });
  }
  return kept(occasion, 'throughTrainConfirmed', booking, { status, confirmedAt: occasion.at });
}

/**
 * The bus leaves: on the day of its slot, with its whole crew and its whole equipment.
 * @throws BUS_DEPARTURE_NOT_DUE, BUS_SLOT_PAST, CREW_NOT_WHOLE, BUS_EQUIPMENT_UNCHECKED, BUS_EQUIPMENT_INCOMPLETE
 */
export function departBus(
  occasion: Occasion,
  booking: BusBooking,
  { crew, faults, lastCheck }: Pick<OfferedSlot, 'crew' | 'faults'> & { readonly lastCheck: EquipmentCheck | null },
  rules: BusRules,
): Decided {
  const status = nextStatus(booking, 'depart');
  const day = calendarDateOf(booking.startsAt);
  const today = calendarDateOf(occasion.at);
  if (today !== day && occasion.at < booking.startsAt) {
    throw new DomainError('BUS_DEPARTURE_NOT_DUE', { field: 'bookingId', value: today, accepted: day });
  }
  if (occasion.at >= booking.endsAt) {
    throw new DomainError('BUS_SLOT_PAST', { field: 'bookingId', value: booking.endsAt.toISOString() });
  }
  requireWholeCrew(crew, faults);
  requireEquipped(occasion.at, booking, lastCheck, rules);
  return kept(occasion, 'throughTrainDeparted', booking, { status, departedAt: occasion.at });
}

/** The bus is on the site. @throws TRANSITION_NOT_ALLOWED */
export function arriveBus(occasion: Occasion, booking: BusBooking): Decided {
  return kept(occasion, 'throughTrainArrived', booking, {
    status: nextStatus(booking, 'arrive'),
    arrivedAt: occasion.at,
  });
}

/** The visit is done, with what came of it. @throws TRANSITION_NOT_ALLOWED, BAD_INPUT */
export function finishVisit(occasion: Occasion, booking: BusBooking, outcome: string): Decided {
  const status = nextStatus(booking, 'finish');
  const endNote = requireText(outcome, 'outcome', 1000);
  return kept(occasion, 'throughTrainDone', booking, { status, ...ended(occasion, endNote) });
}

/** The visit is called off; its slot is free again. @throws TRANSITION_NOT_ALLOWED, BAD_INPUT */
export function cancelBooking(occasion: Occasion, booking: BusBooking, reason: string): Decided {
  const status = nextStatus(booking, 'cancel');
  const endNote = requireText(reason, 'reason', 500);
  return kept(occasion, 'throughTrainCancelled', booking, { status, ...ended(occasion, endNote) });
}

/** The bus came and found nobody. @throws TRANSITION_NOT_ALLOWED, BAD_INPUT */
export function reportNoShow(occasion: Occasion, booking: BusBooking, reason: string): Decided {
  const status = nextStatus(booking, 'reportNoShow');
  const endNote = requireText(reason, 'reason', 500);
  return kept(occasion, 'throughTrainMissed', booking, { status, ...ended(occasion, endNote) });
}

function nextStatus({ status }: BusBooking, step: BookingStep): BusBooking['status'] {
  return requireStep('ThroughTrainBooking', bookingTransitions[status], status, step);
}

function ended({ at, actor }: Occasion, endNote: string): Pick<BusBooking, 'endedAt' | 'endedBy' | 'endNote'> {
  return { endedAt: at, endedBy: actor, endNote };
}

function kept(
  occasion: Occasion,
  type: ThroughTrainEventType,
  booking: BusBooking,
  change: Partial<BusBooking>,
): Decided {
  const revision = revise(booking, change);
  return {
    booking: revision.record,
    throughTrain: [{ kind: 'BOOKING', revision, takesSlot: false }],
    messages: [throughTrainMessage(occasion, type, revision.record)],
  };
}
