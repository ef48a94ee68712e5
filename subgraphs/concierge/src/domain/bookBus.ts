import { DomainError } from '@guanjia/kernel/DomainError';
import { isKeyProject, type ProjectFacts } from '@guanjia/kernel/projectFacts';
import { isWithinRegion } from '@guanjia/kernel/regions';
import { requireItemCode } from './appointContact.ts';
import { requireWholeCrew } from './assignCrew.ts';
import { type BusBooking, bookingTransitions, placeOf } from './busBooking.ts';
import type { BusSlot } from './busSlot.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requirePhone } from './requirePhone.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import type { Team } from './team.ts';
import type { TeamFault } from './teamFault.ts';
import { throughTrainMessage } from './throughTrainMessage.ts';

/** What is asked for with a visit. */
export type VisitWish = Pick<
  BusBooking,
  'channel' | 'itemCodes' | 'services' | 'place' | 'contactName' | 'contactPhone' | 'note'
>;

/** A slot with what makes it usable. */
export interface OfferedSlot {
  readonly slot: BusSlot;
  readonly crew: Team;
  /** Why the crew is not whole on the day of the slot. */
  readonly faults: readonly TeamFault[];
}

type Decided = Partial<Changes> & { readonly booking: BusBooking };

/**
 * Books a visit in a slot (C10). Whether somebody else has it is asked when it is kept.
 * @throws BAD_INPUT, BUS_NOT_FOR_PROJECT, BUS_REGION_MISMATCH, BUS_SLOT_PAST, BUS_SLOT_WITHDRAWN, CREW_NOT_WHOLE
 */
export function bookBus(
  occasion: Occasion,
  asked: VisitWish & {
    readonly id: string;
    readonly facts: ProjectFacts;
    /** The service room's reason to serve a project on no key list; null unless it is the service room that asks. */
    readonly exceptionReason: string | null;
  },
  offered: OfferedSlot,
): Decided {
  const { id, facts, exceptionReason, ...wish } = asked;
  const wanted = requireWish(wish);
  const exception = requireServed(facts, exceptionReason);
  requireUsable(occasion.at, facts.regionCode, offered);
  const booking: BusBooking = {
    id,
    projectId: facts.projectId,
    ...placeOf(offered.slot),
    ...wanted,
    exceptionReason: exception,
    status: 'BOOKED',
    bookedAt: occasion.at,
    bookedBy: occasion.actor,
    moves: 0,
    confirmedAt: null,
    departedAt: null,
    arrivedAt: null,
    endedAt: null,
    endedBy: null,
    endNote: null,
    version: 1,
  };
  return {
    booking,
    throughTrain: [{ kind: 'BOOKING', revision: { record: booking, readVersion: 0 }, takesSlot: true }],
    messages: [throughTrainMessage(occasion, 'throughTrainBooked', booking)],
  };
}

/** Moves a booking to another slot in one step: the old one is free again. It is to be confirmed anew. @throws as `bookBus` */
export function moveBooking(
  occasion: Occasion,
  booking: BusBooking,
  { regionCode }: Pick<ProjectFacts, 'regionCode'>,
  offered: OfferedSlot,
): Decided {
  const status = requireStep('ThroughTrainBooking', bookingTransitions[booking.status], booking.status, 'move');
  if (offered.slot.id === booking.slotId) {
    throw new DomainError('BAD_INPUT', { field: 'slotId', value: booking.slotId, accepted: 'another slot' });
  }
  requireUsable(occasion.at, regionCode, offered);
  const moved = { status, ...placeOf(offered.slot), moves: booking.moves + 1, confirmedAt: null };
  const revision = revise(booking, moved);
  return {
    booking: revision.record,
    throughTrain: [{ kind: 'BOOKING', revision, takesSlot: true }],
    messages: [throughTrainMessage(occasion, 'throughTrainMoved', revision.record)],
  };
}

function requireWish(wish: VisitWish): VisitWish {
  const { channel, itemCodes, services, place, contactName, contactPhone, note } = wish;
  requireList(itemCodes, 'itemCodes', 50);
  requireList(services, 'services', 6);
  return {
    channel,
    services,
    itemCodes: itemCodes.map((code) => requireItemCode(code, 'itemCodes')),
    place: requireText(place, 'place', 200),
    contactName: requireText(contactName, 'contactName', 50),
    contactPhone: requirePhone(contactPhone, 'contactPhone'),
    note: note === null ? null : requireText(note, 'note', 500),
  };
}

function requireList(list: readonly string[], field: string, most: number): void {
  if (list.length >= 1 && list.length <= most && new Set(list).size === list.length) return;
  throw new DomainError('BAD_INPUT', { field, value: list.length, accepted: `1 to ${most}, each once` });
}

function requireServed(facts: ProjectFacts, reason: string | null): string | null {
  if (isKeyProject(facts)) return null;
  if (reason !== null) return requireText(reason, 'exceptionReason', 500);
  throw new DomainError('BUS_NOT_FOR_PROJECT', {
    field: 'projectId',
    value: facts.projectId,
    accepted: 'a project on a key list, or a booking by the service room with exceptionReason',
  });
}

function requireUsable(at: Date, projectRegion: string, { slot, crew, faults }: OfferedSlot): void {
  if (!isWithinRegion(projectRegion, slot.regionCode)) {
    throw new DomainError('BUS_REGION_MISMATCH', { field: 'slotId', value: projectRegion, accepted: slot.regionCode });
  }
  if (slot.startsAt <= at) {
    throw new DomainError('BUS_SLOT_PAST', { field: 'slotId', value: slot.startsAt.toISOString(), accepted: at });
  }
  if (slot.withdrawnAt !== null) throw new DomainError('BUS_SLOT_WITHDRAWN', { field: 'slotId', value: slot.id });
  requireWholeCrew(crew, faults);
}
