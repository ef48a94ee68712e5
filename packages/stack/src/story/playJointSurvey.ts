import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Ask } from '../graphqlClient.ts';
import { act } from './act.ts';
import { refused } from './refused.ts';
import { matterIn, requireJointStatus } from './requireJointStatus.ts';
import type { Stage } from './Stage.ts';
import { describeMaterial } from './storySamples.ts';
import { jointSchema, type UtilityScene } from './UtilityScene.ts';

const surveySchema = jointSchema.extend({ participants: z.array(z.looseObject({ id: z.string(), name: z.string() })) });
const slotSchema = jointSchema.extend({ slot: z.looseObject({ startsAt: z.string() }) });
const hourMs = 3_600_000;
/** Time to answer before the visit begins: the story waits for it. */
const leadMs = 12_000;
/** One slot must lie behind the last day for answers, two working days off, of which holidays may make many days. */
const laterMs = 14 * 24 * hourMs;
/** Where the participants meet. */
export const meetingPlace = '演示·恒远花园项目南门';

interface Signer {
  readonly ask: Ask;
  readonly findings: readonly object[];
}

/**
 * One visit for three providers and a department: slots, answers, one record, and each signs its own part (U5).
 * @throws an Error at the first step that goes otherwise
 */
export async function playJointSurvey(
  stage: Stage,
  scene: UtilityScene,
  { connections, permits }: { readonly connections: string; readonly permits: string },
): Promise<void> {
  const { as } = stage;
  const inHand = await requireJointStatus(stage, connections, 'IN_PROGRESS');
  const lineWork = await requireJointStatus(stage, permits, 'IN_PROGRESS');
  const [water, power] = [matterIn(inHand, 'WATER_SUPPLY'), matterIn(inHand, 'POWER_SUPPLY')];
  const excavation = matterIn(lineWork, 'ROAD_EXCAVATION');
  const feasible = (matter: string | null) => [{ matter, feasible: true }];
  const missing = ['演示：配电室进线孔未预留', '演示：电缆沟未贯通'];
  const signers: readonly Signer[] = [
    { ask: await as('provider-water'), findings: feasible(water) },
    { ask: await as('provider-power'), findings: [{ matter: power, feasible: false, missing }] },
    { ask: await as('provider-urban-management'), findings: feasible(excavation) },
    { ask: await as('approver-housing-construction'), findings: feasible(null) },
  ];
  const { id, came } = await call(stage, scene.projectId, [water, power, excavation]);
  const startsAt = await agree(stage, id, signers);
  await hold(stage, { id, came, startsAt });
  await sign(stage, id, signers);
  await scene.line.until('utilities.jointSurveyCompleted');
  await requireJointStatus(stage, connections, 'IN_PROGRESS');
}

async function call({ as, onStep }: Stage, projectId: string, matterIds: readonly string[]) {
  const slotIn = (ms: number) => {
    const startsAt = new Date(Date.now() + ms);
    return { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + hourMs).toISOString() };
  };
  const survey = {
    projectId,
    matterIds,
    place: meetingPlace,
    slots: [slotIn(leadMs), slotIn(laterMs)],
    agencies: ['HOUSING_CONSTRUCTION'],
    throughTrainBookingId: null,
  };
  const called = await act(await as('window-clerk'), 'callJointSurvey', survey, surveySchema);
  onStep('7. One visit for three providers and a department is called, with two slots. 召集联合踏勘', called);
  return { id: called.id, came: called.participants.map((one) => one.id) };
}

/** All answer, and the rule fixes the slot; when it begins. */
async function agree({ as, onStep }: Stage, id: string, signers: readonly Signer[]): Promise<Date> {
  const clerk = await as('window-clerk');
  const early = await refused(clerk, 'fixJointSurvey', { id, slot: null }, 'SURVEY_ANSWERS_OUTSTANDING');
  onStep('   No slot is fixed by rule while answers are awaited … 尚有单位未答复', early);
  const answers = signers.map(({ ask }, index) =>
    act(ask, 'answerJointSurvey', { id, slots: index < 2 ? [1] : [1, 2], note: null }, jointSchema),
  );
  await Promise.all(answers);
  const outsider = await as('provider-traffic-police');
  const stranger = { id, slots: [1], note: null };
  const unseen = await refused(outsider, 'answerJointSurvey', stranger, 'JOINT_SURVEY_NOT_FOUND');
  onStep('   … who takes no part does not even see it … 未参加单位不得查看', unseen);
  const fixed = await act(clerk, 'fixJointSurvey', { id, slot: null }, slotSchema);
  onStep('   … all have answered: the slot that suits most. 按最多单位可行确定时段', fixed);
  const startsAt = new Date(fixed.slot.startsAt);
  if (startsAt.getTime() - Date.now() <= leadMs) return startsAt;
  throw new Error(`The first slot went by before all had answered; the survey is on ${fixed.slot.startsAt}.`);
}

async function hold(
  { as, onStep }: Stage,
  { id, came, startsAt }: { readonly id: string; readonly came: readonly string[]; readonly startsAt: Date },
): Promise<void> {
  const clerk = await as('window-clerk');
  const photo = { ...describeMaterial('演示现场照片.jpg'), mediaType: 'image/jpeg' };
  const record = { id, situation: '演示：南侧市政管网可接，北侧道路须开挖。', photos: [photo], came };
  await delay(Math.max(0, startsAt.getTime() - Date.now() + 1));
  const held = await act(clerk, 'recordJointSurvey', record, jointSchema);
  onStep('8. The visit is held; one record for all. 一份踏勘记录', held);
}

async function sign({ as, onStep }: Stage, id: string, signers: readonly Signer[]): Promise<void> {
  for (const [index, { ask, findings }] of signers.entries()) {
    await act(ask, 'signJointSurvey', { id, findings }, jointSchema);
    if (index > 0) continue;
    const twice = await refused(ask, 'signJointSurvey', { id, findings }, 'SURVEY_ALREADY_SIGNED');
    onStep('   Each signs its own part, once … 各自签认，不得重复', twice);
    const outsider = await as('provider-traffic-police');
    const stranger = { id, findings: [{ matter: null, feasible: true }] };
    const unseen = await refused(outsider, 'signJointSurvey', stranger, 'JOINT_SURVEY_NOT_FOUND');
    onStep('   … and nobody for another … 不得代签', unseen);
  }
  const whole = await act(await as('owner'), 'jointSurvey', { id }, surveySchema);
  if (whole.status !== 'COMPLETED') throw new Error(`The survey is ${whole.status}.`);
  onStep('   … with the last signature it is done. 全部签认，踏勘完成', whole);
}
