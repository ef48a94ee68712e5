import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import type { Principal } from '@guanjia/kernel/principal';
import { checkSurveyFindings } from '../domain/checkSurveyFindings.ts';
import { isWhollySigned, signedMatters, surveyedMatters } from '../domain/completeSurvey.ts';
import { chosenSlot, type JointSurvey, type SurveyFinding, type SurveyParticipant } from '../domain/jointSurvey.ts';
import { matterEvent } from '../domain/matterEvents.ts';
import type { TaskWrite } from '../domain/matterTaskStore.ts';
import { matterTiming } from '../domain/matterTiming.ts';
import { requireText } from '../domain/requireText.ts';
import { surveyEvent } from '../domain/surveyEvents.ts';
import { surveySignatureText } from '../domain/surveySignatureText.ts';
import { requireSurveyStatusAfter, takeSurveyStep } from '../domain/takeSurveyStep.ts';
import { retryIfStale } from './retryIfStale.ts';
import { requireCaller, requireParticipant, requireSurvey } from './surveyRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

type Needs = Pick<UtilityNeeds, 'surveys' | 'tasks' | 'projects' | 'keys' | 'calendar' | 'now'>;

const mostPhotos = 50;

/**
 * Keeps the one record of the visit and who came to it (U5). It may be corrected until the first has signed it.
 * @throws SURVEY_NOT_BEGUN, SURVEY_ALREADY_SIGNED, BAD_INPUT
 */
export async function recordJointSurvey(
  needs: Needs,
  principal: Principal,
  {
    id,
    situation,
    photos,
    came,
  }: {
    readonly id: string;
    readonly situation: string;
    readonly photos: readonly MaterialDescriptor[];
    /** Ids of participants. */
    readonly came: readonly string[];
  },
): Promise<JointSurvey> {
  const { survey, facts } = await requireSurvey(needs, principal, id);
  const by = requireCaller(principal, facts);
  requireSurveyStatusAfter(survey, 'record');
  const at = needs.now();
  const slot = chosenSlot(survey);
  if (slot === null || slot.startsAt > at) {
    throw new DomainError('SURVEY_NOT_BEGUN', { value: at.toISOString(), accepted: slot?.startsAt.toISOString() });
  }
  const signed = survey.participants.filter(({ signature }) => signature !== null).map((one) => one.id);
  if (signed.length > 0) throw new DomainError('SURVEY_ALREADY_SIGNED', { value: signed });
  requireText(situation, 'situation');
  requirePhotos(photos);
  requireCame(survey, came);
  const record = { surveyedOn: calendarDateOf(slot.startsAt), situation, photos };
  const participants = survey.participants.map((one) => ({ ...one, came: came.includes(one.id) }));
  const change = { record, participants, remindedAt: null };
  const held = takeSurveyStep(survey, change, { action: 'record', detail: { record, came }, at, by });
  return needs.surveys.save({ survey: held, messages: [surveyEvent(held)], matters: [] });
}

/**
 * A participant signs its own part: by its key where its counter is hosted here, else by the word of the signed-in person. In the
 * same transaction its own matters go to 联合踏勘, so that nobody waits for another's signature (U3); the last one of those who
 * came completes the survey. Who did not come may sign later (U5).
 * @throws SURVEY_NOT_PARTICIPANT, SURVEY_ALREADY_SIGNED, SURVEY_FINDING_INCOMPLETE
 */
export function signJointSurvey(
  needs: Needs,
  principal: Principal,
  { id, findings }: { readonly id: string; readonly findings: readonly SurveyFinding[] },
): Promise<JointSurvey> {
  return retryIfStale(async () => {
    const { survey } = await requireSurvey(needs, principal, id);
    const { participant, by } = requireParticipant(principal, survey);
    requireSurveyStatusAfter(survey, 'sign');
    if (participant.signature !== null) throw new DomainError('SURVEY_ALREADY_SIGNED', { value: [participant.id] });
    checkSurveyFindings(participant, findings);
    const at = needs.now();
    const signature = { at, by, findings, ...(await signatureOf(needs, survey, { participant, findings, by, at })) };
    const participants = survey.participants.map((one) => (one.id === participant.id ? { ...one, signature } : one));
    const feasible = findings.every((finding) => finding.feasible);
    const detail = { participant: participant.id, feasible, findings, signature: signature.signature };
    const signed = takeSurveyStep(survey, { participants }, { action: 'sign', detail, at, by });
    return saveSigned(needs, signed);
  });
}

async function signatureOf(
  { keys }: Needs,
  { id: surveyId, record }: JointSurvey,
  {
    participant,
    findings,
    by,
    at,
  }: {
    participant: SurveyParticipant;
    findings: readonly SurveyFinding[];
    by: { subject: string };
    at: Date;
  },
) {
  if (record === null) throw new TypeError('a survey that is signed has a record');
  const { subject } = by;
  const text = surveySignatureText({ surveyId, participant: participant.id, record, findings, subject, at });
  const made = participant.kind === 'PROVIDER' ? await keys.signText(participant.code, text) : null;
  return { text, signature: made?.signature ?? null, publicKey: made?.publicKey ?? null };
}

async function saveSigned(needs: Needs, signed: JointSurvey): Promise<JointSurvey> {
  const last = signed.steps.at(-1);
  if (last === undefined) throw new TypeError('a survey that is signed has a step');
  const ids = signed.participants.flatMap(({ taskIds }) => taskIds);
  const tasks = (await needs.tasks.findByIds(ids)).flatMap((task) => task ?? []);
  const matters = surveyedMatters(signed, tasks, { at: last.at }).map(({ task, work }): TaskWrite => {
    return { task, messages: [matterEvent(task, work, matterTiming(task, needs.calendar, last.at))] };
  });
  const said = [surveyEvent(signed)];
  if (signed.status === 'COMPLETED' || !isWhollySigned(signed)) {
    return needs.surveys.save({ survey: signed, messages: said, matters });
  }
  const detail = { matterTaskIds: signedMatters(signed) };
  const completed = takeSurveyStep(signed, {}, { action: 'complete', detail, at: last.at, by: last.by });
  return needs.surveys.save({ survey: completed, messages: [...said, surveyEvent(completed)], matters });
}

function requirePhotos(photos: readonly MaterialDescriptor[]): void {
  if (photos.length > mostPhotos) {
    throw new DomainError('BAD_INPUT', {
      field: 'photos',
      value: photos.length,
      accepted: `${mostPhotos} photos at the most`,
    });
  }
  const strange = photos.findIndex(({ mediaType }) => !mediaType.startsWith('image/'));
  if (strange < 0) return;
  const value = photos[strange]?.mediaType;
  throw new DomainError('BAD_INPUT', { field: `photos.${strange}.mediaType`, value, accepted: 'image/…' });
}

function requireCame({ participants }: JointSurvey, came: readonly string[]): void {
  const accepted = participants.map(({ id }) => id);
  const wrong = came.find((id, index) => !accepted.includes(id) || came.indexOf(id) !== index);
  if (wrong !== undefined) throw new DomainError('BAD_INPUT', { field: 'came', value: wrong, accepted });
  if (came.length === 0) throw new DomainError('BAD_INPUT', { field: 'came', value: [], accepted });
}
