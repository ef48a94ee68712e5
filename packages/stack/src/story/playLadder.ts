import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { act } from './act.ts';
import { askUntilKnown } from './askUntilKnown.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';

const idSchema = z.looseObject({ id: z.string() });
const rungSchema = z.looseObject({ id: z.string(), level: z.string(), phase: z.string() });
const peopleSchema = z.looseObject({ nodes: z.array(z.looseObject({ id: z.string(), name: z.string() })).min(1) });
const meetingSchema = z.looseObject({
  id: z.string(),
  participants: z.array(z.looseObject({ id: z.string() })).min(1),
});
const region = '370700';
const hourMs = 3_600_000;
/** A meeting is called before it begins and held after: the story calls it for a moment later, and waits. */
const leadMs = 1_500;

/** A problem that goes up to the city government, whose answer comes down the same way, and that closes with a visit (C7, S1). */
export async function playLadder(stage: Stage): Promise<void> {
  const { as, onStep, register } = stage;
  const owner = askUntilKnown(await as('owner'));
  const [room, steward, specialist] = [
    await as('service-room'),
    await as('steward'),
    await as('project-service-specialist'),
  ];
  const [expert, government] = [await as('expert'), await as('city-government')];
  const someone = async (variables: object) =>
    (await act(room, 'people', { region, ...variables }, peopleSchema)).nodes;

  const { projectId, line } = await register({ name: '演示·跨河管线改迁项目', kind: 'MUNICIPAL' });
  const [carrier] = await someone({ role: 'STEWARD', text: '演示专员甲' });
  const assigned = await act(
    askUntilKnown(room),
    'assignSteward',
    { projectId, personId: carrier?.id, reason: '演示：熟悉市政项目' },
    idSchema,
  );
  onStep('1. The service room gives the project its steward. 指派项目管家', assigned);
  const report = {
    projectId,
    kind: 'SINGLE',
    title: '跨河管线改迁涉及两区交界',
    text: '管线改迁涉及两区交界，双方对改迁费用和时序有分歧，影响开工。',
  };
  const { id: problemId } = await act(owner, 'reportProblem', report, idSchema);
  onStep('2. The owner reports a problem that the steward cannot settle … 收集问题', { problemId });

  const up = async (title: string, ask: typeof owner, reason: string): Promise<void> =>
    onStep(title, await act(ask, 'escalateProblem', { problemId, reason }, rungSchema));
  await up('   … up to the project service specialist … 升级至项目服务专员', steward, '涉及两区，专员无权协调。');
  await up('   … to the experts … 升级至专家团队', specialist, '改迁方案技术复杂，请专家研究。');
  await up('   … to the joint meeting … 升级至联席会议', expert, '方案可行，费用分担须各部门会商。');
  await meet(stage, { problemId, projectId });
  await up('   … and to the city government. 特别重大，升级至市政府', room, '两区未能达成一致，提请市政府研究解决。');

  const early = { problemId, answer: '请等候。' };
  const outOfTurn = await refused(steward, 'answerProblem', early, 'PROBLEM_ABOVE');
  onStep('3. Meanwhile the steward cannot answer over their heads. 上级办理期间不得越级答复', outOfTurn);
  const opinion = '费用由两区按受益比例分担，市政统筹改迁时序，当月开工。';
  onStep(
    '   The city government decides … 市政府出具意见',
    await act(government, 'issueOpinion', { problemId, opinion }, rungSchema),
  );
  const down = async (title: string, ask: typeof owner, addition: string): Promise<void> =>
    onStep(title, await act(ask, 'passAnswerDown', { problemId, addition }, rungSchema));
  await down('   … the joint meeting passes it on … 联席会议转达', room, '会议纪要随附。');
  await down('   … the experts … 专家团队转达', expert, '改迁采用顶管方案。');
  await down(
    '   … and the specialist, down to the steward. 项目服务专员转达至专员',
    specialist,
    '请协助办理占道手续。',
  );

  await act(steward, 'answerProblem', { problemId, answer: opinion }, idSchema);
  const solved = { problemId, solution: '两区已签订分担协议，管线改迁开工。' };
  onStep(
    '4. The owner is answered, and the problem solved. 反馈并解决',
    await act(steward, 'solveProblem', solved, idSchema),
  );
  const own = { problemId, visitorId: carrier?.id, satisfied: true, text: '演示：电话回访' };
  const notByOneself = await refused(room, 'recordReturnVisit', own, 'VISITOR_NOT_INDEPENDENT');
  onStep('   The steward may not be the visitor … 管家不得自行回访', notByOneself);
  const [visitor] = await someone({ role: 'WORK_SUPERVISOR' });
  const visit = { ...own, visitorId: visitor?.id };
  onStep(
    '   … somebody else is, and the problem closes. 回访满意，问题办结',
    await act(room, 'recordReturnVisit', visit, idSchema),
  );
  await line.until('concierge.problemClosed');
  await line.stop();
}

/** The joint meeting sits on the problem, and resolves to ask the city government. */
async function meet(
  { as, onStep }: Stage,
  { problemId, projectId }: { readonly problemId: string; readonly projectId: string },
): Promise<void> {
  const room = await as('service-room');
  const startsAt = new Date(Date.now() + leadMs);
  const call = {
    regionCode: region,
    kind: 'JOINT_MEETING',
    title: '跨河管线改迁联席会议',
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + hourMs).toISOString(),
    place: '演示·第一会议室',
    participants: [{ agency: 'HOUSING_CONSTRUCTION' }, { agency: 'URBAN_MANAGEMENT' }, { agency: 'FINANCE' }],
    agenda: [{ title: '费用分担与改迁时序', problemId, projectId }],
  };
  const meeting = await act(room, 'callMeeting', call, meetingSchema);
  onStep('   The service room calls the joint meeting … 召开联席会议', meeting);
  const attendance = meeting.participants.map(({ id }) => ({
    participantId: id,
    present: true,
    attendedBy: '演示代表',
  }));
  await delay(startsAt.getTime() - Date.now() + 1);
  await act(room, 'holdMeeting', { meetingId: meeting.id, attendance }, idSchema);
  const minutes = {
    meetingId: meeting.id,
    minutes: '各方陈述意见；费用分担未达成一致。',
    resolutions: [{ text: '提请市政府研究费用分担', owner: { agency: 'FINANCE' }, dueWorkingDays: 3 }],
  };
  onStep(
    '   … which keeps its minutes and a resolution. 形成纪要和议定事项',
    await act(room, 'recordMinutes', minutes, idSchema),
  );
}
