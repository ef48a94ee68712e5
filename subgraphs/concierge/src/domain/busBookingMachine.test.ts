import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBooking } from './bookBus.ts';
import { type BookingStep, type BusBooking, bookingStatuses, bookingTransitions } from './busBooking.ts';
import { visitOfDeed } from './busDeed.ts';
import type { BusRules } from './busRules.ts';
import type { BusSlot } from './busSlot.ts';
import { checkEquipment } from './checkEquipment.ts';
import { type EquipmentCheck, requireEquipped } from './equipmentCheck.ts';
import type { Occasion } from './occasion.ts';
import { recordOnSite } from './recordOnSite.ts';
import { arriveBus, cancelBooking, confirmBooking, departBus, finishVisit, reportNoShow } from './stepBooking.ts';
import type { Team } from './team.ts';

const at = new Date('2026-03-09T02:00:00Z');
const occasion: Occasion = { actor: { subject: 's', name: '某' }, at, nextId: newId };

const booking: BusBooking = {
  id: newId(),
  projectId: newId(),
  slotId: newId(),
  busId: newId(),
  crewId: newId(),
  startsAt: new Date('2026-03-09T03:00:00Z'),
  endsAt: new Date('2026-03-09T05:00:00Z'),
  channel: 'PHONE',
  itemCodes: ['a'],
  services: ['REVIEW'],
  place: '现场',
  contactName: '某',
  contactPhone: '0532-85167023',
  note: null,
  exceptionReason: null,
  status: 'BOOKED',
  bookedAt: at,
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

const crew: Team = {
  id: booking.crewId,
  kind: 'CREW',
  name: '专班',
  field: null,
  agency: 'WATER',
  regionCode: '370211',
  crewNumber: 1,
  terms: [],
  formedAt: at,
  disbandedAt: null,
  version: 1,
};
const pieces = [{ code: 'LAPTOP', en: 'Laptop', zh: '笔记本电脑', count: 1 }];
const rules: BusRules = { pieces, checkValidMinutes: 60, mostSlotsAtOnce: 9, longestSlotHours: 9, openDaysAhead: 9 };
const checked = (one: BusBooking): EquipmentCheck =>
  checkEquipment(occasion, { ...one, status: 'CONFIRMED' }, [{ code: 'LAPTOP', working: 1, note: null }], rules).check;
const otherSlot = (): BusSlot => ({
  id: newId(),
  busId: newId(),
  crewId: crew.id,
  regionCode: '370211',
  startsAt: new Date('2026-03-09T06:00:00Z'),
  endsAt: new Date('2026-03-09T07:00:00Z'),
  openedAt: at,
  openedBy: occasion.actor,
  withdrawnAt: null,
  withdrawReason: null,
});
const entry = { kind: 'SURVEYED', applicationId: null, itemCode: null, text: '平整' } as const;
const steps = {
  move: (one: BusBooking) =>
    moveBooking(occasion, one, { regionCode: '370211' }, { slot: otherSlot(), crew, faults: [] }).booking.status,
  check: (one: BusBooking) => (
    checkEquipment(occasion, one, [{ code: 'LAPTOP', working: 0, note: null }], rules), one.status
  ),
  depart: (one: BusBooking) =>
    departBus(occasion, one, { crew, faults: [], lastCheck: checked(one) }, rules).booking.status,
  confirm: (one: BusBooking) => confirmBooking(occasion, one).booking.status,
  arrive: (one: BusBooking) => arriveBus(occasion, one).booking.status,
  finish: (one: BusBooking) => finishVisit(occasion, one, '办结').booking.status,
  cancel: (one: BusBooking) => cancelBooking(occasion, one, '改期').booking.status,
  reportNoShow: (one: BusBooking) => reportNoShow(occasion, one, '无人').booking.status,
  record: (one: BusBooking) => (recordOnSite(occasion, one, entry), one.status),
} satisfies Record<BookingStep, (one: BusBooking) => string>;

describe('the life of a booking', () => {
  it('takes the steps of its table and no other, from every state, and whatever came before', () => {
    const names = fc.array(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...bookingStatuses), names, (start, taken) => {
        let current: BusBooking = { ...booking, status: start };
        for (const step of taken) {
          const table: Partial<Record<string, string>> = bookingTransitions[current.status];
          const next = table[step];
          if (next === undefined) {
            expect(() => steps[step](current)).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
          } else {
            expect(steps[step](current)).toBe(next);
            current = { ...current, status: bookingStatuses.find((status) => status === next) ?? current.status };
          }
        }
      }),
    );
  });

  it('ends in DONE, CANCELLED and NO_SHOW, and every state is reached', () => {
    const ends = bookingStatuses.filter((status) => Object.keys(bookingTransitions[status]).length === 0);
    expect(ends).toEqual(['DONE', 'CANCELLED', 'NO_SHOW']);
    const reached = new Set(bookingStatuses.flatMap((status) => Object.values(bookingTransitions[status])));
    expect([...bookingStatuses].filter((status) => !reached.has(status))).toEqual([]);
  });
});

function refusalOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (refusal) {
    return refusal;
  }
}

describe('the equipment of a departure', () => {
  const list = ['LAPTOP', 'INVERTER', 'ROUTER_5G'].map((code) => ({ code, en: code, zh: code, count: 1 }));
  const figures = { pieces: list, checkValidMinutes: 60 };
  const check = (working: readonly number[], minutesAgo = 0, slotId = booking.slotId): EquipmentCheck => ({
    id: newId(),
    bookingId: booking.id,
    slotId,
    pieces: list.map(({ code }, index) => ({ code, working: working[index] ?? 0, note: null })),
    checkedAt: new Date(at.getTime() - minutesAgo * 60_000),
    checkedBy: occasion.actor,
  });

  it('is whole or the departure is refused, naming exactly what is wrong', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, (working) => {
        const wrong = list.filter((_, index) => working[index] === 0).map(({ code }) => code);
        const refusal = refusalOf(() => requireEquipped(at, booking, check(working), figures));
        if (wrong.length === 0) expect(refusal).toBeNull();
        else
          expect(refusal).toMatchObject({
            code: 'BUS_EQUIPMENT_INCOMPLETE',
            detail: { value: wrong.map((code) => ({ code, working: 0, needed: 1 })) },
          });
      }),
    );
  });

  it('was checked for this departure, and not too long ago', () => {
    const all = [1, 1, 1];
    const unchecked = expect.objectContaining({ code: 'BUS_EQUIPMENT_UNCHECKED' });
    expect(() => requireEquipped(at, booking, null, figures)).toThrow(unchecked);
    expect(() => requireEquipped(at, booking, check(all, 0, newId()), figures)).toThrow(unchecked);
    expect(() => requireEquipped(at, booking, check(all, 61), figures)).toThrow(unchecked);
    expect(requireEquipped(at, booking, check(all, 60), figures)).toBeUndefined();
  });
});

describe('the visit on which a deed was done', () => {
  const visit = (more: Partial<BusBooking>): BusBooking => ({ ...booking, id: newId(), arrivedAt: at, ...more });
  const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  const deed = { bookingId: null, projectId: booking.projectId, at: later(10) };

  it('is the one that was on the site then, the last to arrive', () => {
    const early = visit({});
    const late = visit({ arrivedAt: later(5) });
    const over = visit({ arrivedAt: later(6), endedAt: later(9), status: 'DONE' });
    const notYet = visit({ arrivedAt: later(11) });
    const elsewhere = visit({ arrivedAt: later(7), projectId: newId() });
    expect(visitOfDeed(deed, [early, late, over, notYet, elsewhere])).toBe(late);
    expect(visitOfDeed({ ...deed, at: later(7) }, [early, over])).toBe(over);
    expect(visitOfDeed(deed, [notYet, elsewhere, visit({ arrivedAt: null })])).toBeNull();
  });

  it('is the one that approval names, and no other in its place', () => {
    const named = visit({});
    const other = visit({ arrivedAt: later(5) });
    expect(visitOfDeed({ ...deed, bookingId: named.id }, [named, other])).toBe(named);
    expect(visitOfDeed({ ...deed, bookingId: newId() }, [named, other])).toBeNull();
    expect(visitOfDeed({ ...deed, bookingId: named.id }, [{ ...named, projectId: newId() }, other])).toBeNull();
  });
});
