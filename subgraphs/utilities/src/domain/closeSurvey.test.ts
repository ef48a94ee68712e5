import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { DomainError } from '@guanjia/kernel/DomainError';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaitedParticipants, closeSurvey, remindOfSignatures } from './closeSurvey.ts';
import { isWhollySigned, signedMatters } from './completeSurvey.ts';
import type { JointSurvey, SurveyParticipant } from './jointSurvey.ts';
import { signatureDays } from './surveyDeadlines.ts';
import { holdsMatters } from './surveyStatus.ts';
import { takeSurveyStep } from './takeSurveyStep.ts';

const by = { subject: 'a', name: '甲', role: 'WINDOW_CLERK' } as const;
const deadlines = { reminderWorkingDays: 3, signatureWorkingDays: 5 };
/** A Friday. */
const recordedAt = new Date('2026-09-04T09:00:00+08:00');
const afterwards = new Date('2026-09-14T09:00:00+08:00');

function participant(index: number, came: boolean): SurveyParticipant {
  return {
    id: `PROVIDER:p${index}`,
    kind: 'PROVIDER',
    code: `p${index}`,
    name: { en: `p${index}`, zh: `单位${index}` },
    taskIds: [`t${index}`],
    answer: null,
    came,
    signature: null,
    notSigned: null,
  };
}

function held(participants: readonly SurveyParticipant[]): JointSurvey {
  return {
    id: 's',
    projectId: 'p',
    regionCode: '370700',
    place: '南门',
    status: 'HELD',
    slots: [],
    answerBy: '2026-09-03',
    chosen: 1,
    participants,
    throughTrainBookingId: null,
    record: { surveyedOn: '2026-09-04', situation: '平整', photos: [] },
    remindedAt: null,
    steps: [{ at: recordedAt, by, to: 'HELD', action: 'record', detail: {} }],
    version: 4,
  };
}

function signed(survey: JointSurvey, id: string): JointSurvey {
  const signature = { at: recordedAt, by, findings: [], text: 't', signature: null, publicKey: null };
  const participants = survey.participants.map((one) => (one.id === id ? { ...one, signature } : one));
  return takeSurveyStep(survey, { participants }, { action: 'sign', detail: {}, at: recordedAt, by });
}

const reasonsFor = (survey: JointSurvey) =>
  awaitedParticipants(survey).map(({ id }) => ({ participant: id, reason: `${id} 未回应` }));
const codeOf = (act: () => unknown): unknown => {
  try {
    act();
    return null;
  } catch (cause) {
    return cause instanceof DomainError ? cause.code : cause;
  }
};

describe('the days for signatures', () => {
  it.each([
    ['a Friday', '2026-09-04T09:00:00+08:00', '2026-09-09', '2026-09-11'],
    ['a Monday', '2026-09-07T23:30:00+08:00', '2026-09-10', '2026-09-14'],
    ['the day before the National Day', '2026-09-30T09:00:00+08:00', '2026-10-10', '2026-10-13'],
  ])('are counted in working days from %s on', (_, at, remindOn, signBy) => {
    const steps = [{ at: new Date(at), by, to: 'HELD', action: 'record', detail: {} }] as const;
    expect(signatureDays({ steps }, deadlines, chinaCalendar)).toEqual({ remindOn, signBy });
  });

  it('begin anew with a corrected record, and are none before there is one', () => {
    const record = (at: string) => ({ at: new Date(at), by, to: 'HELD', action: 'record', detail: {} }) as const;
    const steps = [record('2026-09-04T09:00:00+08:00'), record('2026-09-08T09:00:00+08:00')];
    expect(signatureDays({ steps }, deadlines, chinaCalendar)?.signBy).toBe('2026-09-15');
    expect(signatureDays({ steps: [] }, deadlines, chinaCalendar)).toBeNull();
  });
});

describe('the end of a survey without all signatures', () => {
  it.each([
    ['on the day of the record', '2026-09-04T18:00:00+08:00', 'SURVEY_SIGNATURES_AWAITED'],
    ['late on the last day', '2026-09-11T23:59:00+08:00', 'SURVEY_SIGNATURES_AWAITED'],
    ['a minute later', '2026-09-12T00:00:00+08:00', null],
  ])('comes after the last day: %s', (_, at, expected) => {
    const survey = held([participant(1, true)]);
    const close = () =>
      closeSurvey(survey, { unsigned: reasonsFor(survey), signBy: '2026-09-11', at: new Date(at), by });
    expect(codeOf(close)).toBe(expected);
  });

  it('comes once, whatever was signed before, and says of everybody who came either this or that', () => {
    const cast = fc.array(fc.record({ came: fc.boolean(), signs: fc.boolean() }), { minLength: 1, maxLength: 7 });
    const closing = { signBy: '2026-09-11', at: afterwards, by } as const;
    fc.assert(
      fc.property(cast, fc.nat(), (given, drawn) => {
        let survey = held(given.map(({ came }, index) => participant(index, came)));
        for (const [index, { came, signs }] of given.entries()) {
          if (came && signs) survey = signed(survey, `PROVIDER:p${index}`);
        }
        const awaited = reasonsFor(survey);
        fc.pre(awaited.length > 0); // with the last signature it would be completed
        expect(isWhollySigned(survey)).toBe(false);
        const without = awaited.filter((_, index) => index !== drawn % awaited.length);
        expect(codeOf(() => closeSurvey(survey, { ...closing, unsigned: without }))).toBe('SURVEY_UNSIGNED_INCOMPLETE');
        const strange = survey.participants.find(({ id }) => awaited.every((one) => one.participant !== id));
        if (strange !== undefined) {
          const unsigned = [...awaited, { participant: strange.id, reason: '多余' }];
          expect(codeOf(() => closeSurvey(survey, { ...closing, unsigned }))).toBe('BAD_INPUT');
        }
        const reminded = remindOfSignatures(survey, closing);
        expect(reminded.remindedAt).toBe(afterwards);
        const closed = closeSurvey(reminded, { ...closing, unsigned: awaited });
        expect(closed.status).toBe('CLOSED');
        expect(holdsMatters(closed.status)).toBe(false);
        for (const { id, came, signature, notSigned } of closed.participants) {
          expect([id, came === true]).toEqual([id, (signature === null) !== (notSigned === null)]);
          if (notSigned !== null) expect(notSigned.reason).toBe(`${id} 未回应`);
        }
        expect(signedMatters(closed)).toEqual(signedMatters(survey));
        expect(closed.steps.slice(0, -2)).toEqual(survey.steps);
        expect(codeOf(() => closeSurvey(closed, { ...closing, unsigned: [] }))).toBe('TRANSITION_NOT_ALLOWED');
        expect(codeOf(() => remindOfSignatures(closed, closing))).toBe('TRANSITION_NOT_ALLOWED');
        expect(codeOf(() => signed(closed, awaited[0]?.participant ?? ''))).toBe('TRANSITION_NOT_ALLOWED');
      }),
    );
  });
});
