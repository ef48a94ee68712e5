import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { JointSurvey, SurveyParticipant } from './jointSurvey.ts';

/** A participant that takes part in another survey when a slot is. */
export interface SurveyClash {
  /** Place of the slot, from 1. */
  readonly slot: number;
  readonly participant: string;
  /** The other survey. */
  readonly surveyId: string;
}

type Asked = Pick<JointSurvey, 'slots' | 'participants' | 'answerBy'>;

/**
 * The best slot by rule: of those to come in which nobody is elsewhere, the one that suits most participants, the earliest of
 * several. Who is silent past the last day for answers agrees to every slot, so that silence delays nobody (U3 U5).
 * @throws SURVEY_ANSWERS_OUTSTANDING while somebody who has not answered still has time; SURVEY_NO_SLOT_SUITS
 */
export function chooseSurveySlot(
  survey: Asked,
  { now, clashes }: { now: Date; clashes: readonly SurveyClash[] },
): number {
  const today = calendarDateOf(now);
  const silent = survey.participants.filter(({ answer }) => answer === null).map(({ id }) => id);
  if (silent.length > 0 && today <= survey.answerBy) {
    throw new DomainError('SURVEY_ANSWERS_OUTSTANDING', {
      missing: silent,
      accepted: `a slot, or after ${survey.answerBy}`,
    });
  }
  const [best] = survey.slots
    .map(({ startsAt }, index) => ({ startsAt, slot: index + 1, suits: suitedBy(survey, index + 1).length }))
    .filter(({ slot, startsAt, suits }) => suits > 0 && startsAt > now && !clashes.some((one) => one.slot === slot))
    .toSorted((a, b) => b.suits - a.suits || a.slot - b.slot);
  if (best === undefined) throw new DomainError('SURVEY_NO_SLOT_SUITS', { field: 'slots' });
  return best.slot;
}

/** Whom a slot suits, silence past the last day for answers taken for a yes. */
function suitedBy({ participants }: Pick<Asked, 'participants'>, slot: number): readonly SurveyParticipant[] {
  return participants.filter(({ answer }) => answer === null || answer.slots.includes(slot));
}

/** A slot chosen by hand: one that is proposed, to come, and in which nobody is elsewhere. @throws BAD_INPUT, SURVEY_SLOT_PAST, SURVEY_PARTICIPANT_CLASH */
export function requireSurveySlot(
  { slots }: Pick<Asked, 'slots'>,
  slot: number,
  { now, clashes }: { now: Date; clashes: readonly SurveyClash[] },
): number {
  const wanted = slots[slot - 1];
  if (wanted === undefined)
    throw new DomainError('BAD_INPUT', { field: 'slot', value: slot, accepted: `1 to ${slots.length}` });
  if (wanted.startsAt <= now) throw new DomainError('SURVEY_SLOT_PAST', { field: 'slot', value: slot });
  const inTheWay = clashes.filter((one) => one.slot === slot);
  if (inTheWay.length > 0) throw surveyClash(inTheWay);
  return slot;
}

/** The refusal that names who is elsewhere, and in which survey. */
export function surveyClash(clashes: readonly Omit<SurveyClash, 'slot'>[]): DomainError {
  return new DomainError('SURVEY_PARTICIPANT_CLASH', {
    field: 'slot',
    value: clashes.map(({ participant, surveyId }) => ({ participant, surveyId })),
  });
}
