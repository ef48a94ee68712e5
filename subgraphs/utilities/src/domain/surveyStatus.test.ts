import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JointSurvey } from './jointSurvey.ts';
import {
  holdsMatters,
  type SurveyAction,
  type SurveyStatus,
  surveyActions,
  surveyStatusAfter,
} from './surveyStatus.ts';
import { takeSurveyStep } from './takeSurveyStep.ts';

const actions: readonly SurveyAction[] = [
  'call',
  'answer',
  'fix',
  'repropose',
  'record',
  'sign',
  'remind',
  'complete',
  'close',
  'cancel',
];
const by = { subject: 'a', name: '甲', role: 'WINDOW_CLERK' } as const;
const called: JointSurvey = {
  id: 's',
  projectId: 'p',
  regionCode: '370700',
  place: '南门',
  status: 'CALLED',
  slots: [],
  answerBy: '2026-09-03',
  chosen: null,
  participants: [],
  throughTrainBookingId: null,
  record: null,
  remindedAt: null,
  steps: [],
  version: 0,
};

describe('the table of a joint survey', () => {
  it.each([
    ['CALLED', 'fix', 'SCHEDULED'],
    ['SCHEDULED', 'repropose', 'CALLED'],
    ['SCHEDULED', 'record', 'HELD'],
    ['SCHEDULED', 'answer', null],
    ['HELD', 'cancel', null],
    ['HELD', 'complete', 'COMPLETED'],
    ['HELD', 'remind', 'HELD'],
    ['HELD', 'close', 'CLOSED'],
    ['SCHEDULED', 'close', null],
    ['COMPLETED', 'close', null],
    ['CLOSED', 'sign', null],
    ['CLOSED', 'record', null],
    ['COMPLETED', 'sign', 'COMPLETED'],
    ['COMPLETED', 'record', null],
    ['CANCELLED', 'repropose', null],
  ] as const)('%s: %s → %s', (status, action, expected) => {
    expect(surveyStatusAfter(status, action)).toBe(expected);
  });

  it('takes exactly what it lists, whatever is tried, and is held only in a slot that was fixed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 40 }), (tried) => {
        let survey = called;
        for (const action of tried) {
          const to = surveyStatusAfter(survey.status, action);
          const step = { action, detail: {}, at: new Date(0), by };
          if (to === null) {
            expect(() => takeSurveyStep(survey, {}, step)).toThrow(
              expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }),
            );
            continue;
          }
          const before = survey;
          survey = takeSurveyStep(survey, {}, step);
          expect(survey.status).toBe(to);
          expect(survey.steps.slice(0, -1)).toEqual(before.steps);
          expect(holdsMatters(before.status) || !holdsMatters(survey.status)).toBe(true);
        }
        const done = survey.steps.map(({ action }) => action);
        if (done.includes('record')) expect(done.indexOf('fix')).toBeLessThan(done.indexOf('record'));
        if (done.includes('record')) expect(done.slice(done.indexOf('record'))).not.toContain('cancel');
      }),
    );
  });

  it('never offers completing or reminding to people', () => {
    const statuses: readonly SurveyStatus[] = ['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CLOSED', 'CANCELLED'];
    for (const status of statuses) {
      expect(surveyActions(status)).not.toContain('complete');
      expect(surveyActions(status)).not.toContain('remind');
    }
  });
});
