import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Actor } from './actor.ts';
import type { JointSurvey, SurveyParticipant } from './jointSurvey.ts';
import { requireText } from './requireText.ts';
import { requireSurveyStatusAfter, takeSurveyStep } from './takeSurveyStep.ts';

/** Why a participant that came has not signed, as the leader says it. */
export interface UnsignedReason {
  /** Id of the participant. */
  readonly participant: string;
  readonly reason: string;
}

/** Who came and has not signed. */
export function awaitedParticipants({ participants }: Pick<JointSurvey, 'participants'>): readonly SurveyParticipant[] {
  return participants.filter(({ came, signature }) => came === true && signature === null);
}

/**
 * Ends a survey without the signatures that are still missing after the last day: each is recorded as not given, with its reason. The
 * matters of those participants stay where they are, and are free for another survey (U5).
 * @throws TRANSITION_NOT_ALLOWED, SURVEY_SIGNATURES_AWAITED, BAD_INPUT, SURVEY_UNSIGNED_INCOMPLETE
 */
export function closeSurvey(
  survey: JointSurvey,
  {
    unsigned,
    signBy,
    at,
    by,
  }: {
    readonly unsigned: readonly UnsignedReason[];
    readonly signBy: CalendarDate;
    readonly at: Date;
    readonly by: Actor;
  },
): JointSurvey {
  requireSurveyStatusAfter(survey, 'close');
  const today = calendarDateOf(at);
  if (today <= signBy) {
    throw new DomainError('SURVEY_SIGNATURES_AWAITED', { value: today, accepted: `a day after ${signBy}` });
  }
  requireReasons(survey, unsigned);
  const reasons = new Map(unsigned.map(({ participant, reason }) => [participant, reason]));
  const participants = survey.participants.map((one) => {
    const reason = reasons.get(one.id);
    return reason === undefined ? one : { ...one, notSigned: { at, by, reason } };
  });
  return takeSurveyStep(survey, { participants }, { action: 'close', detail: { unsigned, signBy }, at, by });
}

/** Says to those who came that their signatures are still awaited; to be said once for a record. @throws TRANSITION_NOT_ALLOWED */
export function remindOfSignatures(
  survey: JointSurvey,
  { signBy, at, by }: { readonly signBy: CalendarDate; readonly at: Date; readonly by: Actor },
): JointSurvey {
  const participants = awaitedParticipants(survey).map(({ id }) => id);
  const detail = { participants, signBy };
  return takeSurveyStep(survey, { remindedAt: at }, { action: 'remind', detail, at, by });
}

function requireReasons(survey: JointSurvey, unsigned: readonly UnsignedReason[]): void {
  const accepted = awaitedParticipants(survey).map(({ id }) => id);
  for (const [index, { participant, reason }] of unsigned.entries()) {
    const isRepeated = unsigned.findIndex((one) => one.participant === participant) !== index;
    if (isRepeated || !accepted.includes(participant)) {
      throw new DomainError('BAD_INPUT', { field: `unsigned.${index}.participant`, value: participant, accepted });
    }
    requireText(reason, `unsigned.${index}.reason`);
  }
  const missing = accepted.filter((id) => unsigned.every(({ participant }) => participant !== id));
  if (missing.length > 0) throw new DomainError('SURVEY_UNSIGNED_INCOMPLETE', { field: 'unsigned', missing });
}
