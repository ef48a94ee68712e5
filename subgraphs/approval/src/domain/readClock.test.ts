import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { countWorkingDays } from '@guanjia/kernel/workingDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application, ApplicationItem } from './application.ts';
import type { ApplicationCommand } from './applicationCommand.ts';
import { type ApplicationAction, applicationActions } from './applicationMachine.ts';
import { applyCommand } from './applyCommand.ts';
import type { ClockEntry, ClockEntryKind } from './clock.ts';
import { explainClock } from './explainClock.ts';
import { keysOf } from './keysOf.ts';
import { lightOf } from './light.ts';
import { openSteps } from './openSteps.ts';
import { readClock } from './readClock.ts';

const hour = 3_600_000;
const at = (text: string) => new Date(text.includes('T') ? text : `${text}T10:00:00+08:00`);

function ledger(promisedWorkingDays: number, ...rows: readonly (readonly [ClockEntryKind, string])[]): ClockEntry[] {
  return rows.map(([kind, when], index) => ({
    seq: index + 1,
    kind,
    purpose: 'DECISION',
    promisedWorkingDays,
    reason: 'accept',
    at: at(when),
  }));
}

describe('readClock', () => {
  it.each([
    ['on the day of the start', ledger(5, ['START', '2025-09-26']), '2025-09-26', 0, '2025-10-10', true],
    ['over National Day', ledger(5, ['START', '2025-09-26']), '2025-10-08', 3, '2025-10-10', true],
    ['on the last day', ledger(5, ['START', '2025-09-26']), '2025-10-10', 5, '2025-10-10', true],
    ['when late', ledger(5, ['START', '2025-09-26']), '2025-10-13', 7, '2025-10-10', true],
    [
      'resumed after the last day was used up',
      ledger(5, ['START', '2025-01-06'], ['STOP', '2025-01-13'], ['RESUME', '2025-01-14']),
      '2025-01-14',
      5,
      '2025-01-13',
      true,
    ],
    ['while it stands still', ledger(5, ['START', '2025-09-26'], ['STOP', '2025-09-29']), '2025-10-20', 2, null, false],
    [
      'stopped after the last day',
      ledger(2, ['START', '2025-09-26'], ['STOP', '2025-10-10']),
      '2025-10-20',
      5,
      '2025-09-29',
      false,
    ],
    [
      'resumed',
      ledger(5, ['START', '2025-09-26'], ['STOP', '2025-09-29'], ['RESUME', '2025-10-13']),
      '2025-10-14',
      3,
      '2025-10-16',
      true,
    ],
    [
      'stopped and resumed on one day',
      ledger(5, ['START', '2025-09-26'], ['STOP', '2025-09-29'], ['RESUME', '2025-09-29']),
      '2025-09-30',
      3,
      '2025-10-10',
      true,
    ],
    ['when ended', ledger(5, ['START', '2025-09-26'], ['END', '2025-09-30']), '2025-12-01', 3, '2025-10-10', false],
    [
      'begun anew',
      ledger(5, ['START', '2025-09-26'], ['END', '2025-09-30'], ['START', '2025-09-30']),
      '2025-10-09',
      1,
      '2025-10-14',
      true,
    ],
    [
      'begun late at night in Shanghai',
      ledger(1, ['START', '2025-10-13T16:30:00Z']),
      '2025-10-14',
      0,
      '2025-10-15',
      true,
    ],
  ])('counts %s', (_, entries, now, counted, deadline, running) => {
    expect(readClock(entries, chinaCalendar, at(now))).toMatchObject({
      countedWorkingDays: counted,
      remainingWorkingDays: (entries[0]?.promisedWorkingDays ?? 0) - counted,
      deadline,
      running,
    });
  });

  it('has nothing to read before the start', () => {
    expect(readClock([], chinaCalendar, at('2025-09-26'))).toBeNull();
  });

  it('turns amber when one fifth is left and red when it is late', () => {
    const entries = ledger(5, ['START', '2025-10-13']);
    const lightOn = (day: string) => {
      const reading = readClock(entries, chinaCalendar, at(day));
      return reading && lightOf(reading);
    };
    expect(['2025-10-16', '2025-10-17', '2025-10-20', '2025-10-21'].map(lightOn)).toEqual([
      'GREEN',
      'AMBER',
      'AMBER',
      'RED',
    ]);
  });
});

const item: ApplicationItem = {
  code: 'sample',
  version: '1',
  name: { en: 'Sample', zh: '样例' },
  agency: 'WATER',
  stage: 'PARALLEL',
  track: 'PROMISED',
  promisedWorkingDays: 7,
  materials: [{ code: 'form', name: { en: 'Form', zh: '表' }, tolerable: false }],
  completesProject: false,
  mayAwait: [],
  validMonths: null,
};

const draft: Application = {
  id: 'a',
  version: 1,
  projectId: 'p',
  effect: 'FORMAL',
  item,
  status: 'DRAFT',
  materials: [],
  correction: null,
  specialProcedures: [],
  decision: null,
  ledger: [],
  draftedAt: at('2025-01-06'),
  submittedAt: null,
  overdueAnnouncedAt: null,
};

function commandOf(action: ApplicationAction): ApplicationCommand {
  return {
    action,
    materials: ['form'],
    missing: [{ materialCode: 'form', note: 'no seal' }],
    kind: 'HEARING',
    reason: 'because',
    documentNo: '1',
    validUntil: null,
    convertedFrom: 'PRE_APPROVAL',
  };
}

/** A life: steps at times that only go on, each tried when it is open. */
const lives = fc
  .array(fc.record({ action: fc.constantFrom(...keysOf(applicationActions)), hours: fc.nat(24 * 12) }), {
    maxLength: 40,
  })
  .map((steps) => {
    let application = draft;
    let now = at('2025-01-06').getTime();
    for (const { action, hours } of steps) {
      now += hours * hour;
      if (!openSteps(application).includes(action)) continue;
      application = applyCommand(application, commandOf(action), {
        at: new Date(now),
        by: { subject: 's', name: 'n' },
      });
    }
    return { application, now: new Date(now) };
  });

describe('the ledger of any life', () => {
  it('begins with START, pairs every STOP with RESUME or END, and has no gap', () => {
    const follows: Record<string, readonly ClockEntryKind[]> = {
      none: ['START'],
      START: ['STOP', 'END'],
      STOP: ['RESUME', 'END'],
      RESUME: ['STOP', 'END'],
      END: ['START'],
    };
    fc.assert(
      fc.property(lives, ({ application }) => {
        let before: string = 'none';
        for (const [index, { kind, seq }] of application.ledger.entries()) {
          expect(follows[before]).toContain(kind);
          expect(seq).toBe(index + 1);
          before = kind;
        }
      }),
    );
  });

  it('runs exactly in the states in which somebody owes a decision', () => {
    fc.assert(
      fc.property(lives, ({ application, now }) => {
        const reading = readClock(application.ledger, chinaCalendar, now);
        expect(reading?.running ?? false).toBe(['SUBMITTED', 'ACCEPTED', 'UNDER_REVIEW'].includes(application.status));
      }),
    );
  });

  it('counts the same however its rows are ordered and however often it was read before', () => {
    const shuffled = lives.chain(({ application, now }) =>
      fc.record({
        entries: fc.constant(application.ledger),
        mixed: fc.shuffledSubarray([...application.ledger], { minLength: application.ledger.length }),
        now: fc.constant(now),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ entries, mixed, now }) => {
        const reading = readClock(entries, chinaCalendar, now);
        readClock(mixed, chinaCalendar, new Date(now.getTime() - 1000 * hour));
        expect(readClock(mixed, chinaCalendar, now)).toEqual(reading);
      }),
    );
  });

  it('is explained day by day: the counted days are the figure, none twice, none outside', () => {
    fc.assert(
      fc.property(lives, ({ application, now }) => {
        const reading = readClock(application.ledger, chinaCalendar, now);
        const days = explainClock(application.ledger, chinaCalendar, now);
        const counted = days.filter((day) => day.counted);
        expect(counted).toHaveLength(reading?.countedWorkingDays ?? 0);
        expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
        expect(counted.every(({ date }) => chinaCalendar.isWorkingDay(date))).toBe(true);
      }),
    );
  });

  it('has its deadline where the promised days are used up', () => {
    fc.assert(
      fc.property(lives, ({ application, now }) => {
        const reading = readClock(application.ledger, chinaCalendar, now);
        const last = application.ledger.at(-1);
        if (!reading?.running || reading.deadline === null || last === undefined) return;
        const today = calendarDateOf(now);
        const since = calendarDateOf(last.at);
        if (reading.deadline < since) {
          // used up before the last stop: the days stopped and the day of resuming are not held against the agency
          expect(reading.remainingWorkingDays).toBeLessThanOrEqual(-countWorkingDays(chinaCalendar, since, today));
          expect(reading.remainingWorkingDays).toBeGreaterThanOrEqual(
            -countWorkingDays(chinaCalendar, reading.deadline, today),
          );
          return;
        }
        const left =
          reading.deadline >= today
            ? countWorkingDays(chinaCalendar, today, reading.deadline)
            : 0 - countWorkingDays(chinaCalendar, reading.deadline, today);
        expect(left).toBe(reading.remainingWorkingDays);
      }),
    );
  });
});
