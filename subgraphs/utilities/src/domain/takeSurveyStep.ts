import { DomainError } from '@guanjia/kernel/DomainError';
import type { Actor } from './actor.ts';
import type { JointSurvey } from './jointSurvey.ts';
import { type SurveyAction, type SurveyStatus, surveyActions, surveyStatusAfter } from './surveyStatus.ts';

/** The survey after one more step that changes it so. @throws TRANSITION_NOT_ALLOWED saying what would be allowed. */
export function takeSurveyStep(
  survey: JointSurvey,
  change: Partial<
    Pick<
      JointSurvey,
      'slots' | 'answerBy' | 'chosen' | 'participants' | 'record' | 'remindedAt' | 'throughTrainBookingId'
    >
  >,
  step: {
    readonly action: SurveyAction;
    readonly detail: Readonly<Record<string, unknown>>;
    readonly at: Date;
    readonly by: Actor;
  },
): JointSurvey {
  const to = requireSurveyStatusAfter(survey, step.action);
  return { ...survey, ...change, status: to, steps: [...survey.steps, { ...step, to }] };
}

/** The status the action leads to. @throws TRANSITION_NOT_ALLOWED */
export function requireSurveyStatusAfter({ status }: Pick<JointSurvey, 'status'>, action: SurveyAction): SurveyStatus {
  const to = surveyStatusAfter(status, action);
  if (to !== null) return to;
  throw new DomainError('TRANSITION_NOT_ALLOWED', {
    machine: 'jointSurvey',
    current: status,
    attempted: action,
    allowed: surveyActions(status),
  });
}
