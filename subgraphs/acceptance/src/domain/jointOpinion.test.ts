import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, items } from '../../test/catalogue.ts';
import { monday, openAcceptance } from '../../test/openAcceptance.ts';
import { concludeIfComplete } from './concludeIfComplete.ts';
import { giveItemOpinion } from './giveItemOpinion.ts';
import type { Opinion } from './jointAcceptance.ts';
import { presentRound } from './presentRound.ts';
import { requireItemOf } from './requireItemOf.ts';
import { supplyItemRectification } from './supplyItemRectification.ts';

const codes = [items.planning, items.fire, items.archives, items.filing];
const opinions: Opinion[] = [
  { verdict: 'PASS' },
  { verdict: 'RECTIFY', rectifications: ['整改'] },
  { verdict: 'NOT_APPLICABLE', reason: '不涉及' },
];
const by = { subject: 'approver', name: '审批员' };

it('issues the joint opinion with the last required opinion and never before, one item never moving another’s clock', () => {
  const act = fc.record({ code: fc.constantFrom(...codes), opinion: fc.constantFrom(...opinions), hours: fc.nat(90) });
  let passed = 0;
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let acceptance = openAcceptance(codes);
      let at = monday.getTime();
      /** By item, what its department last said; a rectification supplied takes it back. */
      const said = new Map<string, Opinion['verdict']>();
      for (const { code, opinion, hours } of acts) {
        if (acceptance.outcome !== null) break;
        at += hours * 3_600_000;
        const now = new Date(at);
        const before = acceptance;
        if (said.get(code) === 'RECTIFY') {
          const item = catalogue.require(code);
          const supplied = { item, note: '已整改', materials: [], calendar: chinaCalendar, now };
          acceptance = supplyItemRectification(acceptance, supplied);
          said.delete(code);
          expect(presentRound(requireItemOf(acceptance, code)).startedAt).toEqual(now);
        } else if (!said.has(code)) {
          const given = { opinion, givenBy: by, givenAt: now, visitId: null };
          const spoken = giveItemOpinion(acceptance, { itemCode: code, given, expectedVersion: null }, catalogue);
          acceptance = concludeIfComplete(spoken, catalogue, now);
          said.set(code, opinion.verdict);
        }
        for (const other of codes.filter((one) => one !== code)) {
          expect(requireItemOf(acceptance, other).rounds).toEqual(requireItemOf(before, other).rounds);
        }
        const isIn = codes.every((one) => said.get(one) === 'PASS' || said.get(one) === 'NOT_APPLICABLE');
        const isPassed = isIn && [...said.values()].includes('PASS');
        expect(acceptance.outcome?.kind ?? null).toBe(isPassed ? 'PASSED' : isIn ? 'NOT_REQUIRED' : null);
        if (acceptance.outcome?.kind !== 'PASSED') continue;
        passed += 1;
        const certified = codes.filter(
          (one) => said.get(one) === 'PASS' && catalogue.require(one).certificateOnAcceptance !== null,
        );
        expect(acceptance.outcome.certificates.map(({ itemCode }) => itemCode)).toEqual(certified);
      }
    }),
    { numRuns: 300 },
  );
  expect(passed).toBeGreaterThan(10);
});
