import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDuty } from '../src/domain/reportDuty.ts';
import type { StewardTerm } from '../src/domain/stewardship.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { type ConciergeUnderTest, type SomeSteward, startConcierge } from './startConcierge.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const begin = Date.parse('2025-12-31T16:00:00Z');
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
/** Beginnings of the months in Asia/Shanghai. */
const begins = months.map((month) => Date.parse(`${month}-01T00:00:00+08:00`));
const handIn =
  'mutation ($p: ID!, $m: String!) { handInServiceReport(projectId: $p, month: $m, input: { progress: "甲", problemsMet: "无", helpGiven: "乙", nextWork: "丙" }) { id } }';

// who, how long nobody held it before, how long it ran: hours, so that ends fall on the edges of months
const term = fc.record({
  who: fc.nat(2),
  gapHours: fc.constantFrom(0, 1, 24, 400),
  hours: fc.constantFrom(0, 1, 24, 744, 1000),
});
const scenario = fc.record({
  startHours: fc.constantFrom(0, 1, 743, 744, 745, 900),
  terms: fc.array(term, { minLength: 1, maxLength: 5 }),
  runs: fc.boolean(),
  reported: fc.option(fc.record({ who: fc.nat(2), month: fc.constantFrom(...months.slice(0, 4)) })),
});
const today = fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-01', '2026-05-20');

type Scenario = typeof scenario extends fc.Arbitrary<infer One> ? One : never;

describe('duties to report (C11)', () => {
  let concierge: ConciergeUnderTest;
  let people: SomeSteward[];
  let region: string;
  beforeAll(async () => {
    concierge = await startConcierge();
    region = someCounty();
    people = [];
    for (let count = 0; count < 3; count += 1) people.push(await concierge.someSteward({ region }));
  });
  afterAll(() => concierge.close());

  it('follow from terms of stewardship and reports, and from nothing else', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(today, fc.array(scenario, { minLength: 4, maxLength: 8 }), async (day, all) => {
      concierge.setNow(new Date(Date.parse(`${day}T04:00:00Z`)));
      const projects: (Scenario & { projectId: string; kept: StewardTerm[] })[] = [];
      for (const one of all) {
        const { projectId } = await concierge.know({ regionCode: region });
        projects.push({ ...one, projectId, kept: termsOf(one, projectId) });
      }
      await concierge.needs.store.commit({ startedTerms: projects.flatMap(({ kept }) => kept) });
      const handedIn = new Set<string>();
      for (const { reported, projectId } of projects) {
        if (reported === null) continue;
        const { id = '', principal = somebody.nobody } = people[reported.who] ?? {};
        const { data } = await concierge.ask(principal, handIn, { p: projectId, m: reported.month });
        if (data?.handInServiceReport) handedIn.add(`${projectId} ${id} ${reported.month}`);
      }
      for (const [index, month] of months.slice(0, 4).entries()) {
        const query = { month, today: day, filter: { region }, scope: { kind: 'ALL' } } as const;
        const found = await concierge.needs.store.reports.listDuties(query, { first: 1000, after: null });
        const lastDay = new Date((begins[index + 1] ?? 0) + 8 * hourMs - dayMs).toISOString().slice(0, 10);
        const late = day > lastDay;
        const expected = projects.flatMap(({ projectId, kept }) =>
          people.flatMap(({ id }) => {
            if (!kept.some((one) => one.personId === id && overlaps(one, index))) return [];
            const isIn = handedIn.has(`${projectId} ${id} ${month}`);
            const state = isIn ? (late ? 'LATE' : 'HANDED_IN') : late ? 'MISSING' : 'DUE';
            return [`${projectId} ${id} ${state}`];
          }),
        );
        const ofRun = found.filter((duty) => projects.some(({ projectId }) => projectId === projectOf(duty)));
        expect(ofRun.map(textOf).toSorted()).toEqual(expected.toSorted());
        const counts = await concierge.needs.store.reports.countDuties(query);
        expect(counts.owed).toBe(found.length);
        for (const state of ['DUE', 'MISSING', 'HANDED_IN', 'LATE', 'RETURNED'] as const) {
          expect(counts[state]).toBe(found.filter((duty) => duty.state === state).length);
        }
      }
    });
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
  });

  function termsOf({ startHours, terms, runs }: Scenario, projectId: string) {
    let at = begin + startHours * hourMs;
    return terms.map(({ who, gapHours, hours }, index): StewardTerm => {
      const startedAt = new Date(at + gapHours * hourMs);
      const endedAt = runs && index === terms.length - 1 ? null : new Date(startedAt.getTime() + hours * hourMs);
      at = endedAt?.getTime() ?? at;
      const ids = { id: newId(), projectId, assignmentId: newId(), personId: people[who]?.id ?? '' };
      return { ...ids, capacity: 'STEWARD', reason: { en: 'x', zh: 'x' }, startedAt, endedAt };
    });
  }
});

function overlaps({ startedAt, endedAt }: StewardTerm, month: number): boolean {
  const isBegun = startedAt.getTime() < (begins[month + 1] ?? 0);
  return isBegun && (endedAt === null || (endedAt > startedAt && endedAt.getTime() > (begins[month] ?? 0)));
}

function projectOf({ subject }: ReportDuty): string {
  return subject.kind === 'SERVICE' ? subject.projectId : '';
}

function textOf({ subject, state }: ReportDuty): string {
  return subject.kind === 'SERVICE' ? `${subject.projectId} ${subject.personId} ${state}` : state;
}
