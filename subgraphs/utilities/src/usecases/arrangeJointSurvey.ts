import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Principal, systemPrincipal } from '@guanjia/kernel/principal';
import type { Actor } from '../domain/actor.ts';
import { answerDeadline, checkSurveySlots } from '../domain/checkSurveySlots.ts';
import { chooseSurveySlot, requireSurveySlot } from '../domain/chooseSurveySlot.ts';
import type { JointSurvey, SurveySlot } from '../domain/jointSurvey.ts';
import { requireText } from '../domain/requireText.ts';
import { surveyEvent } from '../domain/surveyEvents.ts';
import { requireSurveyStatusAfter, takeSurveyStep } from '../domain/takeSurveyStep.ts';
import { requireBooking } from './callJointSurvey.ts';
import { actorAs } from './projectRights.ts';
import { retryIfStale } from './retryIfStale.ts';
import { requireCaller, requireParticipant, requireSurvey } from './surveyRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

type Needs = Pick<UtilityNeeds, 'surveys' | 'projects' | 'calendar' | 'now'>;

/** A participant says which of the slots suit it; a later answer takes the place of an earlier one (U5). @throws SURVEY_NOT_PARTICIPANT */
export function answerJointSurvey(
  needs: Needs,
  principal: Principal,
  { id, slots, note }: { readonly id: string; readonly slots: readonly number[]; readonly note: string | null },
): Promise<JointSurvey> {
  return retryIfStale(async () => {
    const { survey } = await requireSurvey(needs, principal, id);
    const { participant, by } = requireParticipant(principal, survey);
    requireSurveyStatusAfter(survey, 'answer');
    const suits = requirePlaces(survey, slots);
    if (note !== null) requireText(note, 'note');
    const at = needs.now();
    const answer = { at, by, slots: suits, note };
    const participants = survey.participants.map((one) => (one.id === participant.id ? { ...one, answer } : one));
    const detail = { participant: participant.id, slots: suits, note };
    return save(needs, takeSurveyStep(survey, { participants }, { action: 'answer', detail, at, by }));
  });
}

/** Fixes the slot, by rule when none is named (U5). @throws SURVEY_ANSWERS_OUTSTANDING, SURVEY_NO_SLOT_SUITS, SURVEY_SLOT_PAST, SURVEY_PARTICIPANT_CLASH */
export async function fixJointSurvey(
  needs: Needs,
  principal: Principal,
  { id, slot }: { readonly id: string; readonly slot: number | null },
): Promise<JointSurvey> {
  const { survey, facts } = await requireSurvey(needs, principal, id);
  return fix(needs, survey, { by: requireCaller(principal, facts), slot });
}

/** Proposes other slots, for one that suits nobody or is to be moved; all are asked again. */
export async function reproposeJointSurvey(
  needs: Needs,
  principal: Principal,
  proposal: {
    readonly id: string;
    readonly slots: readonly SurveySlot[];
    readonly answerWithinWorkingDays: number;
    readonly reason: string;
    readonly throughTrainBookingId: string | null;
  },
): Promise<JointSurvey> {
  const { survey, facts } = await requireSurvey(needs, principal, proposal.id);
  const by = requireCaller(principal, facts);
  requireSurveyStatusAfter(survey, 'repropose');
  const { reason, throughTrainBookingId } = proposal;
  requireText(reason, 'reason');
  requireBooking(throughTrainBookingId);
  const at = needs.now();
  const answerBy = answerDeadline(needs.calendar, calendarDateOf(at), proposal.answerWithinWorkingDays);
  const slots = checkSurveySlots(proposal.slots, { now: at, answerBy });
  const participants = survey.participants.map((one) => ({ ...one, answer: null }));
  const change = { slots, answerBy, participants, throughTrainBookingId, chosen: null };
  const detail = { reason, slots, answerBy, throughTrainBookingId };
  return save(needs, takeSurveyStep(survey, change, { action: 'repropose', detail, at, by }));
}

/** Calls a survey off before it is held; its matters are free for another. */
export async function cancelJointSurvey(
  needs: Needs,
  principal: Principal,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<JointSurvey> {
  const { survey, facts } = await requireSurvey(needs, principal, id);
  const by = requireCaller(principal, facts);
  requireSurveyStatusAfter(survey, 'cancel');
  requireText(reason, 'reason');
  return save(needs, takeSurveyStep(survey, {}, { action: 'cancel', detail: { reason }, at: needs.now(), by }));
}

/**
 * Fixes by rule every survey whose last day for answers has gone by; one for which no slot is left waits for its caller. Safe
 * to run again and at the same time. Gives how many were fixed.
 */
export async function fixSilentSurveys(needs: Needs): Promise<number> {
  const by = actorAs(systemPrincipal('utilities'), 'SYSTEM', null);
  const query = { today: calendarDateOf(needs.now()), limit: 100 };
  let fixed = 0;
  for (let after: string | null = null; ; ) {
    const found: readonly JointSurvey[] = await needs.surveys.findUnfixed({ ...query, after });
    for (const survey of found) {
      try {
        await fix(needs, survey, { by, slot: null });
        fixed += 1;
      } catch (cause) {
        if (!(cause instanceof DomainError)) throw cause;
      }
    }
    after = found.at(-1)?.id ?? null;
    if (after === null) return fixed;
  }
}

async function fix(
  needs: Needs,
  survey: JointSurvey,
  { by, slot }: { by: Actor; slot: number | null },
): Promise<JointSurvey> {
  requireSurveyStatusAfter(survey, 'fix');
  const at = needs.now();
  const clashes = await needs.surveys.findClashes(survey);
  const circumstances = { now: at, clashes };
  const chosen =
    slot === null ? chooseSurveySlot(survey, circumstances) : requireSurveySlot(survey, slot, circumstances);
  const detail = { slot: chosen, byRule: slot === null, ...survey.slots[chosen - 1] };
  return save(needs, takeSurveyStep(survey, { chosen }, { action: 'fix', detail, at, by }));
}

function requirePlaces({ slots }: JointSurvey, places: readonly number[]): readonly number[] {
  const wrong = places.find((place, index) => slots[place - 1] === undefined || places.indexOf(place) !== index);
  if (wrong === undefined) return places;
  throw new DomainError('BAD_INPUT', { field: 'slots', value: wrong, accepted: `each of 1 to ${slots.length} once` });
}

function save({ surveys }: Needs, survey: JointSurvey): Promise<JointSurvey> {
  return surveys.save({ survey, messages: [surveyEvent(survey)], matters: [] });
}
