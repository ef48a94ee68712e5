import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideReport } from './decideReport.ts';
import { handInReport } from './handInReport.ts';
import type { Occasion } from './occasion.ts';
import type { Report } from './report.ts';
import { daysPast, dueDayOf, dutyLight, dutyStateOf, dutyStates } from './reportDuty.ts';
import { lastDayOf, monthAfter, monthBefore, monthSpan, requireMonth } from './reportMonth.ts';
import { reportTransitions } from './reportTransitions.ts';

const steward = { subject: 'steward', name: '管家' };
const room = { subject: 'room', name: '服务室' };
const subject = { kind: 'SERVICE', projectId: newId(), personId: newId() } as const;
const content = { kind: 'SERVICE', progress: '甲', problemsMet: '无', helpGiven: '乙', nextWork: '丙' } as const;
const at = (day: string, actor = steward): Occasion => ({ actor, at: new Date(`${day}T04:00:00Z`), nextId: newId });
const anyMonth = fc
  .tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

function handIn(day: string, kept: Report | null, month = '2026-02'): Report {
  return handInReport(at(day), kept, { subject, month, content }).report;
}

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (cause) {
    return cause instanceof DomainError ? cause.code : String(cause);
  }
}

describe('months', () => {
  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, last) => expect(lastDayOf(month)).toBe(last));

  it('follow each other without a gap, in Asia/Shanghai', () => {
    expect(monthSpan('2026-03').start.toISOString()).toBe('2026-02-28T16:00:00.000Z');
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect(monthBefore(monthAfter(month))).toBe(month);
        expect(monthSpan(month).end).toEqual(monthSpan(monthAfter(month)).start);
      }),
    );
  });

  it.each(['2026-13', '2026-1', '1999-12', '2026-00', 'x', ''])('refuses %j', (text) =>
    expect(codeOf(() => requireMonth(text))).toBe('BAD_INPUT'),
  );
});

describe('due days', () => {
  it('are the last day for a service report and the 25th for evidence, a Sunday or a holiday too', () => {
    expect(dueDayOf('SERVICE', '2026-02')).toBe('2026-02-28');
    // Saturday 2026-04-25, and 2026-10-25, a Sunday
    expect(dueDayOf('EVIDENCE', '2026-04')).toBe('2026-04-25');
    expect(dueDayOf('EVIDENCE', '2026-10')).toBe('2026-10-25');
  });

  it.each([
    ['2026-02-20', 'GREEN'],
    ['2026-02-22', 'GREEN'],
    ['2026-02-23', 'AMBER'],
    ['2026-02-28', 'AMBER'],
    ['2026-03-01', 'RED'],
  ])('on %s what is due on the 28th and not handed in is %s', (today, light) => {
    const dueOn = '2026-02-28';
    expect(dutyLight({ dueOn, state: dutyStateOf(dueOn, null, today) }, today)).toBe(light);
  });
});

describe('a report', () => {
  it('takes exactly the steps of its table', () => {
    const handedIn = handIn('2026-02-20', null);
    const last = { no: 1, handedInBy: steward };
    const decide = (report: Report, action: 'accept' | 'return') =>
      decideReport(
        at('2026-02-21', room),
        report,
        last,
        action === 'accept' ? { action, reason: null } : { action, reason: '补充' },
      ).report;
    const states = { HANDED_IN: handedIn, RETURNED: decide(handedIn, 'return'), ACCEPTED: decide(handedIn, 'accept') };
    for (const report of Object.values(states)) {
      const steps: Readonly<Record<string, unknown>> = reportTransitions[report.status];
      const attempts = {
        handIn: () => handIn('2026-02-22', report),
        accept: () => decide(report, 'accept'),
        return: () => decide(report, 'return'),
      };
      for (const [action, attempt] of Object.entries(attempts)) {
        const expected = Object.hasOwn(steps, action) ? null : 'TRANSITION_NOT_ALLOWED';
        expect(codeOf(attempt), `${report.status} ${action}`).toBe(expected);
      }
    }
  });

  it('that was handed in is in time or late, never both, and the first version decides for ever', () => {
    const commands = fc.array(
      fc.record({ action: fc.constantFrom('handIn', 'accept', 'return'), days: fc.integer({ min: 0, max: 20 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 45 }), commands, (firstDay, later) => {
        const dayOf = (days: number) =>
          new Date(Date.parse('2026-02-01') + days * 86_400_000).toISOString().slice(0, 10);
        let day = firstDay;
        let report = handIn(dayOf(day), null);
        const late = daysPast(report.dueOn, report.firstHandedInOn);
        for (const { action, days } of later) {
          day += days;
          try {
            report =
              action === 'handIn'
                ? handIn(dayOf(day), report)
                : decideReport(
                    at(dayOf(day), room),
                    report,
                    { no: report.lastVersionNo, handedInBy: steward },
                    action === 'accept' ? { action, reason: null } : { action: 'return', reason: '补充' },
                  ).report;
          } catch (cause) {
            expect(cause).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
          }
          const state = dutyStateOf(report.dueOn, report, dayOf(day));
          expect(Object.keys(dutyStates)).toContain(state);
          expect(daysPast(report.dueOn, report.firstHandedInOn)).toBe(late);
          if (report.status === 'RETURNED') expect(state).toBe('RETURNED');
          else expect(state).toBe(late > 0 ? 'LATE' : 'HANDED_IN');
        }
      }),
    );
  });

  it('of a month to come is refused, and so are a decision by its own author and a 51st version', () => {
    expect(codeOf(() => handIn('2026-02-20', null, '2026-03'))).toBe('REPORT_MONTH_NOT_BEGUN');
    const report = handIn('2026-02-20', null);
    const own = () =>
      decideReport(at('2026-02-21'), report, { no: 1, handedInBy: steward }, { action: 'accept', reason: null });
    expect(codeOf(own)).toBe('REPORT_OWN_DECISION');
    const full = { ...report, lastVersionNo: 50 };
    expect(codeOf(() => handIn('2026-02-21', full))).toBe('REPORT_VERSIONS_FULL');
  });
});
