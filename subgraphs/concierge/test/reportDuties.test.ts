import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StewardTerm } from '../src/domain/stewardship.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { type ConciergeUnderTest, type SomeSteward, startConcierge } from './startConcierge.ts';

const dayMs = 86_400_000;
const begin = Date.parse('2025-12-31T16:00:00Z');
/** Beginnings of January to May 2026 in Asia/Shanghai. */
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const begins = months.map((month) => Date.parse(`${month}-01T00:00:00+08:00`));

describe('duties to report (C11)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  it('follow from terms of stewardship and reports, and from nothing else', async () => {
    const region = someCounty();
    const people: SomeSteward[] = [];
    for (let count = 0; count < 3; count += 1) people.push(await concierge.someSteward({ region }));
    // each term: who, how long nobody held it before, how long it ran; hours, so that ends fall on the edges of months
    const term = fc.record({
      who: fc.nat(2),
      gapHours: fc.constantFrom(0, 1, 24, 400),
      hours: fc.constantFrom(0, 1, 24, 744, 1000),
    });
    const arbitrary = fc.record({
      startHours: fc.constantFrom(0, 1, 743, 744, 745, 900),
      terms: fc.array(term, { minLength: 1, maxLength: 5 }),
      runs: fc.boolean(),
      reported: fc.array(fc.record({ who: fc.nat(2), month: fc.constantFrom(...months.slice(0, 4)) }), {
        maxLength: 3,
      }),
      today: fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-01', '2026-05-20'),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ startHours, terms, runs, reported, today }) => {
        const { projectId } = await concierge.know({ regionCode: region });
        let at = begin + startHours * 3_600_000;
        const kept = terms.map(({ who, gapHours, hours }, index): StewardTerm => {
          const startedAt = new Date(at + gapHours * 3_600_000);
          const isLast = index === terms.length - 1;
          const endedAt = isLast && runs ? null : new Date(startedAt.getTime() + hours * 3_600_000);
          at = endedAt?.getTime() ?? at;
          const reason = { en: 'x', zh: 'x' };
          const ids = { id: newId(), projectId, assignmentId: newId(), personId: people[who]?.id ?? '' };
          return { ...ids, capacity: 'STEWARD', reason, startedAt, endedAt };
        });
        await concierge.needs.store.commit({ startedTerms: kept });
        const holds = (personId: string, month: number) =>
          kept.some(
            ({ personId: held, startedAt, endedAt }) =>
              held === personId &&
              startedAt.getTime() < (begins[month + 1] ?? 0) &&
              (endedAt === null || (endedAt > startedAt && endedAt.getTime() > (begins[month] ?? 0))),
          );
        concierge.setNow(new Date(Date.parse(`${today}T04:00:00Z`)));
        const handedIn = new Set<string>();
        for (const { who, month } of reported) {
          const { data } = await concierge.ask(
            people[who]?.principal ?? somebody.nobody,
            'mutation ($p: ID!, $m: String!) { handInServiceReport(projectId: $p, month: $m, input: { progress: "甲", problemsMet: "无", helpGiven: "乙", nextWork: "丙" }) { id } }',
            { p: projectId, m: month },
          );
          if (data?.handInServiceReport) handedIn.add(`${people[who]?.id} ${month}`);
        }
        for (const [index, month] of months.slice(0, 4).entries()) {
          const query = { month, today, filter: { projectId }, scope: { kind: 'ALL' } } as const;
          const found = await concierge.needs.store.reports.listDuties(query, { first: 100, after: null });
          const counts = await concierge.needs.store.reports.countDuties(query);
          const lastDay = new Date((begins[index + 1] ?? 0) + 8 * 3_600_000 - dayMs).toISOString().slice(0, 10);
          const expected = people
            .filter(({ id }) => holds(id, index))
            .map(({ id }) => {
              const isLate = today > lastDay;
              if (handedIn.has(`${id} ${month}`)) return [id, isLate ? 'LATE' : 'HANDED_IN'];
              return [id, isLate ? 'MISSING' : 'DUE'];
            });
          const states = found.map(({ subject, state }) => [subject.kind === 'SERVICE' ? subject.personId : '', state]);
          expect(states.toSorted()).toEqual(expected.toSorted());
          expect(counts.owed).toBe(found.length);
          for (const state of ['DUE', 'MISSING', 'HANDED_IN', 'LATE', 'RETURNED'] as const) {
            expect(counts[state]).toBe(found.filter((duty) => duty.state === state).length);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
