import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSurveySlot } from './chooseSurveySlot.ts';
import type { SurveyParticipant } from './jointSurvey.ts';

const by = { subject: 'a', name: '甲', role: 'PROVIDER' } as const;
const slotAt = (index: number) => ({
  startsAt: new Date(Date.UTC(2026, 8, 10 + index, 1)),
  endsAt: new Date(Date.UTC(2026, 8, 10 + index, 3)),
});
const participant = (index: number, suits: readonly number[] | null): SurveyParticipant => ({
  id: `PROVIDER:p${index}`,
  kind: 'PROVIDER',
  code: `p${index}`,
  name: { en: 'p', zh: '单位' },
  taskIds: [],
  answer: suits === null ? null : { at: new Date(0), by, slots: suits, note: null },
  came: null,
  signature: null,
  notSigned: null,
});
const answers = fc.array(fc.option(fc.subarray([1, 2, 3, 4])), { minLength: 1, maxLength: 8 });
const clashing = fc.subarray([1, 2, 3, 4]);
const now = new Date('2026-09-08T02:00:00Z');

describe('the slot by rule', () => {
  it('suits as many as any other that is free, and is the earliest of those', () => {
    fc.assert(
      fc.property(answers, clashing, (given, taken) => {
        const participants = given.map((suits, index) => participant(index, suits));
        const survey = { participants, slots: [0, 1, 2, 3].map(slotAt), answerBy: '2026-09-05' };
        const clashes = taken.map((slot) => ({ slot, participant: 'PROVIDER:p0', surveyId: 'other' }));
        const suitsOf = (slot: number) => given.filter((suits) => suits === null || suits.includes(slot)).length;
        const free = [1, 2, 3, 4].filter((slot) => !taken.includes(slot) && suitsOf(slot) > 0);
        if (free.length === 0) {
          expect(() => chooseSurveySlot(survey, { now, clashes })).toThrow(
            expect.objectContaining({ code: 'SURVEY_NO_SLOT_SUITS' }),
          );
          return;
        }
        const chosen = chooseSurveySlot(survey, { now, clashes });
        expect(free).toContain(chosen);
        for (const slot of free) {
          expect(suitsOf(slot)).toBeLessThanOrEqual(suitsOf(chosen));
          if (slot < chosen) expect(suitsOf(slot)).toBeLessThan(suitsOf(chosen));
        }
      }),
    );
  });

  it('waits for answers until the last day for them is over', () => {
    const survey = { participants: [participant(0, null)], slots: [slotAt(0)], answerBy: '2026-09-08' };
    expect(() => chooseSurveySlot(survey, { now, clashes: [] })).toThrow(
      expect.objectContaining({ code: 'SURVEY_ANSWERS_OUTSTANDING' }),
    );
    expect(chooseSurveySlot({ ...survey, answerBy: '2026-09-07' }, { now, clashes: [] })).toBe(1);
  });

  it('leaves out slots that have gone by', () => {
    const survey = { participants: [participant(0, [1, 2])], slots: [slotAt(0), slotAt(1)], answerBy: '2026-09-08' };
    expect(chooseSurveySlot(survey, { now: slotAt(0).startsAt, clashes: [] })).toBe(2);
  });
});
