import { startOfDay } from '@guanjia/kernel/calendarDate';
import { addWorkingDays, countWorkingDays, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matterClock } from './matterClock.ts';
import type { MatterStep, MatterTask } from './matterTask.ts';

/** Monday to Friday in 2026, and one holiday: Wednesday the 14th of January. */
const calendar: WorkingDayCalendar = {
  version: 'test',
  firstYear: 2026,
  lastYear: 2026,
  isWorkingDay: (date) => date !== '2026-01-14' && ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
};

const by = { subject: 's', name: 'n', role: 'PROVIDER' } as const;

function step(day: string, action: 'forward' | 'return' | 'resupply' | 'connect'): MatterStep {
  const at = new Date(startOfDay(day).getTime() + 3_600_000);
  switch (action) {
    case 'forward':
      return { at, by, to: 'FORWARDED', work: { action, handoffId: 'h', legId: 'l' } };
    case 'return':
      return { at, by, to: 'RETURNED', work: { action, missing: [] } };
    case 'resupply':
      return { at, by, to: 'RECEIVED', work: { action, form: null, materials: [] } };
    case 'connect':
      return { at, by, to: 'CONNECTED', work: { action, connectedOn: day, accountNumber: '1' } };
  }
}

const task = (...steps: MatterStep[]): Pick<MatterTask, 'steps' | 'promisedWorkingDays'> => ({
  steps,
  promisedWorkingDays: 5,
});

describe('the clock of a matter', () => {
  it.each([
    ['2026-01-12', 0, 'GREEN'],
    ['2026-01-13', 1, 'GREEN'],
    ['2026-01-14', 1, 'GREEN'], // the holiday
    ['2026-01-16', 3, 'GREEN'],
    ['2026-01-18', 3, 'GREEN'], // Sunday
    ['2026-01-19', 4, 'AMBER'],
    ['2026-01-20', 5, 'AMBER'],
    ['2026-01-21', 6, 'RED'],
  ] as const)('on %s has used %i and shows %s', (today, usedWorkingDays, light) => {
    const clock = matterClock(task(step('2026-01-12', 'forward')), calendar, today);
    expect(clock).toMatchObject({
      startedOn: '2026-01-12',
      deadline: '2026-01-20',
      provisional: false,
      running: true,
      usedWorkingDays,
      remainingWorkingDays: 5 - usedWorkingDays,
      light,
    });
  });

  it('is red on the day after the deadline, a weekend too', () => {
    const clock = matterClock(task(step('2026-01-16', 'forward')), calendar, '2026-01-24');
    expect(clock).toMatchObject({ deadline: '2026-01-23', remainingWorkingDays: 0, light: 'RED' });
  });

  it('rests while the matter is returned and goes on with what was left', () => {
    const returned = task(step('2026-01-12', 'forward'), step('2026-01-15', 'return'));
    expect(matterClock(returned, calendar, '2026-03-02')).toMatchObject({
      usedWorkingDays: 2,
      deadline: null,
      running: false,
      light: 'GREEN',
    });
    const resupplied = task(...returned.steps, step('2026-03-02', 'resupply'));
    expect(matterClock(resupplied, calendar, '2026-03-03')).toMatchObject({
      usedWorkingDays: 3,
      deadline: '2026-03-05',
      running: true,
    });
  });

  it('stays red when it was overdue before it was returned', () => {
    const late = task(step('2026-01-12', 'forward'), step('2026-01-22', 'return'), step('2026-02-02', 'resupply'));
    expect(matterClock(late, calendar, '2026-02-02')).toMatchObject({ deadline: '2026-01-20', light: 'RED' });
  });

  it.each([
    ['2026-01-20', 'GREEN', 0],
    ['2026-01-21', 'RED', -1],
  ] as const)('stops for good when connected on %s: %s', (day, light, remainingWorkingDays) => {
    const done = task(step('2026-01-12', 'forward'), step(day, 'connect'));
    expect(matterClock(done, calendar, '2026-06-01')).toMatchObject({
      deadline: '2026-01-20',
      running: false,
      light,
      remainingWorkingDays,
    });
  });

  it('says that a figure is provisional past the published years', () => {
    const clock = matterClock(task(step('2026-12-30', 'forward')), calendar, '2027-01-04');
    expect(clock).toMatchObject({ deadline: '2027-01-06', provisional: true, usedWorkingDays: 3 });
  });

  it('never counts the days of a rest, however often it rests', () => {
    const day = (offset: number) => new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 8 }), (gaps) => {
        const days = gaps.reduce((passed, gap) => [...passed, (passed.at(-1) ?? 0) + gap], [0]);
        const steps = days.map((offset, index) =>
          step(day(offset), index === 0 ? 'forward' : index % 2 === 1 ? 'return' : 'resupply'),
        );
        const today = day(days.at(-1) ?? 0);
        const running = days.slice(0, -1).filter((_, index) => index % 2 === 0);
        const expected = running.reduce(
          (sum, from) => sum + countWorkingDays(calendar, day(from), day(days[days.indexOf(from) + 1] ?? 0)),
          0,
        );
        const clock = matterClock({ steps, promisedWorkingDays: 400 }, calendar, today);
        expect(clock.usedWorkingDays).toBe(expected);
        expect(clock.remainingWorkingDays).toBe(400 - expected);
      }),
    );
  });

  it('ends the promised number of working days after the forwarding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }), (offset, promisedWorkingDays) => {
        const from = new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10);
        const clock = matterClock({ steps: [step(from, 'forward')], promisedWorkingDays }, calendar, from);
        expect(clock.deadline).toBe(addWorkingDays(calendar, from, promisedWorkingDays));
      }),
    );
  });
});
