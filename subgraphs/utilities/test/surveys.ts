import { handInAll } from './handIn.ts';
import { forwardedApplication, people, type StartedUtilities } from './startUtilities.ts';

/** Fields of a survey that the tests look at. */
export const surveyFields = `{ id status allowedActions answerBy signBy place throughTrainBookingId project { id }
  slots { number startsAt endsAt } slot { number startsAt }
  participants { id kind code name came notSigned { by reason } matters { id status } answer { by slots note }
    signature { by text signature publicKey findings { matterId feasible missing opinion } } }
  record { surveyedOn situation photos { sha256 } } steps { action role status } }`;

export const callDocument = `mutation C($projectId: ID!, $matterIds: [ID!]!, $place: String!, $slots: [JointSurveySlotInput!]!,
  $answerWithinWorkingDays: Int! = 2, $agencies: [String!]! = [], $providers: [ID!]! = [], $throughTrainBookingId: ID) {
  done: callJointSurvey(projectId: $projectId, matterIds: $matterIds, place: $place, slots: $slots,
    answerWithinWorkingDays: $answerWithinWorkingDays, agencies: $agencies, providers: $providers,
    throughTrainBookingId: $throughTrainBookingId) ${surveyFields} }`;
export const answerDocument = `mutation A($id: ID!, $slots: [Int!]!, $note: String) {
  done: answerJointSurvey(id: $id, slots: $slots, note: $note) ${surveyFields} }`;
export const fixDocument = `mutation F($id: ID!, $slot: Int) { done: fixJointSurvey(id: $id, slot: $slot) ${surveyFields} }`;
export const recordDocument = `mutation R($id: ID!, $situation: String!, $photos: [JointSurveyPhotoInput!]! = [], $came: [ID!]!) {
  done: recordJointSurvey(id: $id, situation: $situation, photos: $photos, came: $came) ${surveyFields} }`;
export const signDocument = `mutation S($id: ID!, $findings: [JointSurveyFindingInput!]!) {
  done: signJointSurvey(id: $id, findings: $findings) ${surveyFields} }`;
export const closeDocument = `mutation L($id: ID!, $unsigned: [JointSurveyUnsignedInput!]!) {
  done: closeJointSurvey(id: $id, unsigned: $unsigned) ${surveyFields} }`;
export const cancelDocument = `mutation X($id: ID!, $reason: String!) { done: cancelJointSurvey(id: $id, reason: $reason) ${surveyFields} }`;
export const reproposeDocument = `mutation P($id: ID!, $slots: [JointSurveySlotInput!]!, $reason: String!, $throughTrainBookingId: ID) {
  done: reproposeJointSurvey(id: $id, slots: $slots, reason: $reason, throughTrainBookingId: $throughTrainBookingId) ${surveyFields} }`;

export const photo = {
  sha256: 'c'.repeat(64),
  name: '现场照片1.jpg',
  mediaType: 'image/jpeg',
  bytes: 10,
  classification: 'INTERNAL',
};

/** An hour of a day in China. */
export function hour(day: string, at: number) {
  const two = String(at).padStart(2, '0');
  const next = String(at + 1).padStart(2, '0');
  return { startsAt: `${day}T${two}:00:00+08:00`, endsAt: `${day}T${next}:00:00+08:00` };
}

/** The providers of the default catalogue by matter. */
const providerOf: Readonly<Record<string, string>> = {
  WATER_SUPPLY: 'provider-water',
  DRAINAGE: 'provider-drainage',
  POWER_SUPPLY: 'provider-power',
  GAS_SUPPLY: 'provider-gas',
  TELECOM: 'provider-telecom',
  ROAD_TRAFFIC_SAFETY: 'provider-traffic-police',
};

/** An application whose matters are signed for and accepted by their providers. */
export async function acceptedApplication(utilities: StartedUtilities, codes: readonly string[]) {
  const application = await forwardedApplication(utilities, codes);
  await handInAll(utilities, application.handoff);
  for (const code of codes) {
    const document = 'mutation ($id: ID!) { acceptMatter(id: $id) { status } }';
    const person = people.provider(providerOf[code] ?? '');
    const { errors } = await utilities.ask(person, document, { id: application.taskId(code) });
    if (errors) throw new Error(JSON.stringify(errors[0]));
  }
  return application;
}

/** A survey of the matters, called at 2026-09-01 unless told, with two slots of days of its own. */
export async function calledSurvey(
  utilities: StartedUtilities,
  codes: readonly string[],
  more: Record<string, unknown> = {},
) {
  const application = await acceptedApplication(utilities, codes);
  const variables = {
    projectId: application.facts.projectId,
    matterIds: codes.map((code) => application.taskId(code)),
    place: '演示项目南门',
    slots: [hour('2026-09-04', 9), hour('2026-09-07', 14)],
    ...more,
  };
  const { data, errors } = await utilities.ask(people.clerk, callDocument, variables);
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return { ...application, survey: data.done, variables };
}

/** The same, held by all participants on its first slot. */
export async function heldSurvey(
  utilities: StartedUtilities,
  codes: readonly string[],
  more: Record<string, unknown> = {},
) {
  const called = await calledSurvey(utilities, codes, more);
  const { id, participants } = called.survey;
  await order(utilities, people.clerk, fixDocument, { id, slot: 1 });
  utilities.setNow('2026-09-04T17:00:00+08:00');
  const came = participants.map((one: any) => one.id).filter((one: string) => !one.startsWith('AGENCY'));
  const survey = await order(utilities, people.clerk, recordDocument, {
    id,
    situation: '道路南侧有管网',
    photos: [photo],
    came,
  });
  return { ...called, survey };
}

/** What a mutation gave; its refusal fails the test. */
export async function order(
  utilities: StartedUtilities,
  person: Parameters<StartedUtilities['ask']>[0],
  document: string,
  variables: Record<string, unknown>,
): Promise<any> {
  const { data, errors } = await utilities.ask(person, document, variables);
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data.done;
}
