import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, items } from '../../test/catalogue.ts';
import { monday, openAcceptance } from '../../test/openAcceptance.ts';
import { concludeIfComplete } from './concludeIfComplete.ts';
import { giveItemOpinion } from './giveItemOpinion.ts';
import { isOverdue } from './isOverdue.ts';
import type { JointAcceptance, Opinion } from './jointAcceptance.ts';
import { presentRound } from './presentRound.ts';
import { requireItemOf } from './requireItemOf.ts';
import { supplyItemRectification } from './supplyItemRectification.ts';
import { withdrawAcceptance } from './withdrawAcceptance.ts';

const opinions: Opinion[] = [
  { verdict: 'PASS' },
  { verdict: 'RECTIFY', rectifications: ['防火门闭门器缺失'] },
  { verdict: 'NOT_APPLICABLE', reason: '不涉及' },
];

function speak(acceptance: JointAcceptance, itemCode: string, opinion: Opinion, now = monday): JointAcceptance {
  const given = { opinion, givenBy: { subject: 'approver', name: '审批员' }, givenAt: now, visitId: null };
  return concludeIfComplete(
    giveItemOpinion(acceptance, { itemCode, given, expectedVersion: null }, catalogue),
    catalogue,
    now,
  );
}

function supply(acceptance: JointAcceptance, itemCode: string, now = monday): JointAcceptance {
  const item = catalogue.require(itemCode);
  return supplyItemRectification(acceptance, { item, note: '已整改', materials: [], calendar: chinaCalendar, now });
}

describe('a joint acceptance', () => {
  it('issues its opinion and certificates with the last opinion, and not before', () => {
    const first = speak(openAcceptance([items.planning, items.fire]), items.planning, { verdict: 'PASS' });
    expect(first).toMatchObject({ status: 'UNDER_ACCEPTANCE', outcome: null });
    const last = speak(first, items.fire, { verdict: 'PASS' });
    expect(last).toMatchObject({
      status: 'PASSED',
      outcome: {
        kind: 'PASSED',
        opinionNumber: 'LHYJ-370211-2026-000001',
        certificates: [
          { itemCode: items.planning, number: 'LHYJ-370211-2026-000001-01' },
          { itemCode: items.fire, number: 'LHYJ-370211-2026-000001-02' },
        ],
      },
    });
  });

  it('waits for every rectification before it goes on', () => {
    const rectify: Opinion = { verdict: 'RECTIFY', rectifications: ['重测'] };
    const both = speak(
      speak(openAcceptance([items.planning, items.fire]), items.planning, rectify),
      items.fire,
      rectify,
    );
    expect(both.status).toBe('RECTIFYING');
    expect(supply(both, items.fire).status).toBe('RECTIFYING');
    expect(supply(supply(both, items.fire), items.planning).status).toBe('UNDER_ACCEPTANCE');
  });

  it('gives the department its working days anew in each round', () => {
    const open = openAcceptance([items.archives]);
    expect(presentRound(requireItemOf(open, items.archives)).deadline).toEqual({
      date: '2026-03-12',
      provisional: false,
    });
    const rectified = speak(open, items.archives, { verdict: 'RECTIFY', rectifications: ['补卷内目录'] });
    const again = supply(rectified, items.archives, new Date('2026-03-20T09:00:00Z'));
    expect(requireItemOf(again, items.archives).rounds).toMatchObject([
      { number: 1, opinion: { opinion: { verdict: 'RECTIFY' } } },
      { number: 2, rectification: '已整改', deadline: { date: '2026-03-25', provisional: false }, opinion: null },
    ]);
  });

  it('marks a deadline past the published holidays as provisional', () => {
    const far = new Date(`${chinaCalendar.lastYear}-12-31T02:00:00Z`);
    const rectified = speak(openAcceptance([items.fire]), items.fire, { verdict: 'RECTIFY', rectifications: ['重测'] });
    expect(presentRound(requireItemOf(supply(rectified, items.fire, far), items.fire)).deadline.provisional).toBe(true);
  });

  it('is overdue from the day after the last one, in official time', () => {
    const item = requireItemOf(openAcceptance([items.archives]), items.archives);
    expect(isOverdue(item, new Date('2026-03-12T15:59:00Z'))).toBe(false);
    expect(isOverdue(item, new Date('2026-03-12T16:00:00Z'))).toBe(true);
  });

  it('passes nothing whose materials are missing', () => {
    const bare = { ...openAcceptance([items.archives]), materials: [] };
    expect(() => speak(bare, items.archives, { verdict: 'PASS' })).toThrow(
      expect.objectContaining({
        code: 'ACCEPTANCE_MATERIALS_MISSING',
        detail: expect.objectContaining({
          missing: [expect.objectContaining({ code: 'archive-catalogue' }), expect.anything()],
        }),
      }),
    );
  });

  it('closes without an opinion when nothing of it applies', () => {
    const none = speak(openAcceptance([items.fire]), items.fire, { verdict: 'NOT_APPLICABLE', reason: '不涉及' });
    expect(none).toMatchObject({ status: 'NOT_REQUIRED', outcome: { kind: 'NOT_REQUIRED' } });
  });

  it('keeps its promises whatever departments and owner do, in any order', () => {
    const codes = [items.planning, items.fire, items.archives];
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ code: fc.constantFrom(...codes), opinion: fc.constantFrom(...opinions) }) },
      { weight: 3, arbitrary: fc.record({ code: fc.constantFrom(...codes), supply: fc.constant(true) }) },
      { weight: 1, arbitrary: fc.record({ withdraw: fc.constant(true) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let acceptance = openAcceptance(codes);
        for (const one of steps) {
          const before = acceptance;
          try {
            if ('withdraw' in one) acceptance = withdrawAcceptance(acceptance, '不再申请', monday);
            else if ('supply' in one) acceptance = supply(acceptance, one.code);
            else acceptance = speak(acceptance, one.code, one.opinion);
          } catch (refusal) {
            expect(refusal).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
          }
          expectSound(before, acceptance);
        }
      }),
    );
  });
});

function expectSound(before: JointAcceptance, after: JointAcceptance): void {
  const statuses = after.items.map(({ status }) => status);
  expect(after.status === 'RECTIFYING').toBe(statuses.includes('RECTIFYING'));
  expect(after.outcome?.kind ?? null).toBe(
    after.status === 'UNDER_ACCEPTANCE' || after.status === 'RECTIFYING' ? null : after.status,
  );
  if (after.status === 'PASSED') expect(statuses).toContain('PASSED');
  if (before.outcome) expect(after).toBe(before);
  for (const [index, item] of after.items.entries()) {
    const old = before.items[index];
    expect(item.version).toBeGreaterThanOrEqual(old?.version ?? 0);
    expect(item.rounds.length).toBeGreaterThanOrEqual(old?.rounds.length ?? 0);
    expect(item.rounds.map(({ number }) => number)).toEqual(item.rounds.map((_, place) => place + 1));
    for (const round of item.rounds.slice(0, -1)) expect(round.opinion?.opinion.verdict).toBe('RECTIFY');
  }
}
