import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beijingDay } from '../../locale/beijingDay.ts';
import { dayPlus } from './dayPlus.ts';
import { mondayOf, slotsByDay } from './slotsByDay.ts';

const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });

describe('beijingDay', () => {
  it('is the next day from 16:00 in Greenwich on', () => {
    expect(beijingDay('2026-11-23T15:59:59.999Z')).toBe('2026-11-23');
    expect(beijingDay('2026-11-23T16:00:00Z')).toBe('2026-11-24');
  });
});

describe('mondayOf', () => {
  it('is a Monday at most six days before', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    fc.assert(
      fc.property(instants, (instant) => {
        const day = beijingDay(instant);
        const monday = mondayOf(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(monday <= day && day <= dayPlus(monday, 6)).toBe(true);
      }),
    );
  });
});

describe('slotsByDay', () => {
  it('keeps every slot, on its day in Beijing, days and slots in order', () => {
    const slots = fc.array(fc.record({ id: fc.uuid(), startsAt: instants.map((instant) => instant.toISOString()) }));
    fc.assert(
      fc.property(slots, (given) => {
        const days = slotsByDay(given);
        const all = [...days.values()].flat();
        expect(all.length).toBe(given.length);
        expect([...days.keys()]).toEqual([...days.keys()].toSorted());
        expect(all.map(({ startsAt }) => startsAt)).toEqual(all.map(({ startsAt }) => startsAt).toSorted());
        for (const [day, members] of days)
          expect(members.every(({ startsAt }) => beijingDay(startsAt) === day)).toBe(true);
      }),
    );
  });
});
