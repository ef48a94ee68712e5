import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { countWorkingDays } from '@guanjia/kernel/workingDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lives, livesOf, sampleItem } from '../../test/support/lives.ts';
import { officeCalendar } from '../../test/support/officeCalendar.ts';
import type { ClockEntry } from './clock.ts';
import { explainClock } from './explainClock.ts';
import { readClock } from './readClock.ts';

const hourLives = livesOf({ ...sampleItem, promisedWorkingDays: 1, promisedWorkingHours: 4 });
const ledgers = fc.oneof(lives, hourLives).map(({ application, now }) => ({ ledger: application.ledger, now }));
const later = fc.nat(24 * 40).map((hours) => hours * 3_600_000);
const read = (ledger: readonly ClockEntry[], now: Date) => readClock(ledger, officeCalendar, now);
const figureOf = (ledger: readonly ClockEntry[], now: Date) => {
  const reading = read(ledger, now);
  return reading?.countedWorkingMinutes ?? reading?.countedWorkingDays ?? 0;
};

describe('the figure of any clock', () => {
  it('does not depend on the order or the time of reading', () => {
    fc.assert(
      fc.property(ledgers, fc.array(later, { maxLength: 5 }), later, ({ ledger, now }, before, after) => {
        const at = new Date(now.getTime() + after);
        const fresh = read(ledger, at);
        for (const wait of before) read(ledger, new Date(now.getTime() + wait));
        expect(read(ledger, at)).toEqual(fresh);
        expect(read(ledger.toReversed(), at)).toEqual(fresh);
      }),
    );
  });

  it('never falls while the clock runs, nor moves while it stands still', () => {
    fc.assert(
      fc.property(ledgers, later, later, ({ ledger, now }, first, second) => {
        const earlier = new Date(now.getTime() + Math.min(first, second));
        const at = new Date(now.getTime() + Math.max(first, second));
        const [one, two] = [figureOf(ledger, earlier), figureOf(ledger, at)];
        if (read(ledger, at)?.running) expect(two).toBeGreaterThanOrEqual(one);
        else expect(two).toBe(one);
      }),
    );
  });

  it('is the sum of its spans: a stop and a resumption at one instant of no office hours change nothing', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(60), later, ({ ledger, now }, days, after) => {
        const last = ledger.at(-1);
        if (last === undefined || !read(ledger, now)?.running) return;
        const midnight = new Date(`${calendarDateOf(new Date(last.at.getTime() + days * 86_400_000))}T23:59:00+08:00`);
        if (midnight <= last.at) return;
        const row = { ...last, at: midnight };
        const split = [
          ...ledger,
          { ...row, seq: last.seq + 1, kind: 'STOP', reason: 'startSpecialProcedure' } as const,
          { ...row, seq: last.seq + 2, kind: 'RESUME', reason: 'endSpecialProcedure' } as const,
        ];
        const at = new Date(midnight.getTime() + after);
        expect(figureOf(split, at)).toBe(figureOf(ledger, at));
        const [whole, parts] = [read(ledger, at), read(split, at)];
        expect(parts?.remainingWorkingDays).toBe(whole?.remainingWorkingDays);
      }),
    );
  });

  it('of the rows up to an instant is what was read at that instant', () => {
    fc.assert(
      fc.property(fc.oneof(lives, hourLives), ({ trials }) => {
        for (const { after, step } of trials) {
          if (step === null) continue;
          const written = trials.at(-1)?.after.ledger.slice(0, after.ledger.length) ?? [];
          expect(read(written, step.at)).toEqual(read(after.ledger, step.at));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is no more than the working days since the start', () => {
    fc.assert(
      fc.property(ledgers, later, ({ ledger, now }, after) => {
        const at = new Date(now.getTime() + after);
        const start = ledger.findLast(({ kind }) => kind === 'START');
        const reading = read(ledger, at);
        if (start === undefined || reading === null) return;
        const between = countWorkingDays(officeCalendar, calendarDateOf(start.at), calendarDateOf(at));
        const ofStart = reading.promisedWorkingHours === null ? 0 : 1;
        expect(reading.countedWorkingDays).toBeLessThanOrEqual(between + ofStart);
      }),
    );
  });

  it('is late exactly when its days or hours are used up, and both tell the same', () => {
    fc.assert(
      fc.property(ledgers, later, ({ ledger, now }, after) => {
        const at = new Date(now.getTime() + after);
        const reading = read(ledger, at);
        if (reading === null || reading.remainingWorkingMinutes === null) return;
        expect(reading.remainingWorkingDays < 0).toBe(reading.remainingWorkingMinutes < 0);
        if (!reading.running || reading.dueAt === null) return;
        const minute = (instant: Date) => Math.floor(instant.getTime() / 60_000);
        if (reading.remainingWorkingMinutes > 0) expect(minute(at)).toBeLessThan(minute(reading.dueAt));
        if (reading.remainingWorkingMinutes < 0) expect(minute(at)).toBeGreaterThan(minute(reading.dueAt));
      }),
    );
  });
});

describe('the ledger of any life', () => {
  it('matches every resumption with one stop, and every stop with one resumption or the end', () => {
    fc.assert(
      fc.property(ledgers, ({ ledger }) => {
        let isStopped = false;
        for (const { kind } of ledger) {
          if (kind === 'RESUME') expect(isStopped).toBe(true);
          if (kind === 'STOP') expect(isStopped).toBe(false);
          isStopped = kind === 'STOP';
        }
        const count = (wanted: string) => ledger.filter(({ kind }) => kind === wanted).length;
        expect(count('STOP') - count('RESUME')).toBeGreaterThanOrEqual(0);
        expect(count('START') - count('END')).toBeGreaterThanOrEqual(0);
        expect(count('START') - count('END')).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is only added to', () => {
    fc.assert(
      fc.property(lives, ({ trials }) => {
        for (const { before, after } of trials) {
          expect(after.ledger.slice(0, before.ledger.length)).toEqual(before.ledger);
        }
      }),
    );
  });

  it('is explained day by day: no day is left out or told twice, and what counted is the figure', () => {
    fc.assert(
      fc.property(ledgers, later, ({ ledger, now }, after) => {
        const at = new Date(now.getTime() + after);
        const days = explainClock(ledger, officeCalendar, at);
        const reading = read(ledger, at);
        expect(days.filter(({ counted }) => counted)).toHaveLength(reading?.countedWorkingDays ?? 0);
        const minutes = days.reduce((sum, { countedMinutes }) => sum + (countedMinutes ?? 0), 0);
        expect(minutes).toBe(reading?.countedWorkingMinutes ?? 0);
        const [first, last] = [days.at(0)?.date, days.at(-1)?.date];
        if (first === undefined || last === undefined) return;
        const calendarDays = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
        expect(new Set(days.map(({ date }) => date)).size).toBe(calendarDays);
        expect(days).toHaveLength(calendarDays);
        for (const { reason, stoppedBy } of days) expect(stoppedBy !== null).toBe(reason === 'STOPPED');
      }),
    );
  });
});
