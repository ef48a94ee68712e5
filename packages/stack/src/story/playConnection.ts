import { z } from 'zod';
import { act } from './act.ts';
import { dayIn } from './dayIn.ts';
import { meetingPlace } from './playJointSurvey.ts';
import { matterIn, requireJointStatus } from './requireJointStatus.ts';
import type { Stage } from './Stage.ts';
import { jointSchema } from './UtilityScene.ts';

const inboxSchema = z.looseObject({ nodes: z.array(jointSchema) });
const throughputSchema = z.looseObject({ rows: z.array(z.looseObject({ finished: z.number() })).min(1) });
const provider = 'provider-water';

/** A matter from its survey to 开通, and what its provider then sees: inbox, figures, calendar (U4, issue 8). */
export async function playConnection(stage: Stage, applicationId: string): Promise<void> {
  const { as, onStep, random } = stage;
  const water = await as(provider);
  const application = await requireJointStatus(stage, applicationId, 'IN_PROGRESS');
  const id = matterIn(application, 'WATER_SUPPLY');
  const today = dayIn(0);
  await act(water, 'issuePlan', { id, plan: '演示：自南侧DN300干管接入，进水管DN200。' }, jointSchema);
  await act(water, 'recordConstruction', { id, startedOn: today, finishedOn: today }, jointSchema);
  const failed = { id, inspectedOn: today, passed: false, findings: null, defects: ['演示：水表井盖未安装'] };
  await act(water, 'recordInspection', failed, jointSchema);
  await act(water, 'recordConstruction', { id, startedOn: today, finishedOn: today }, jointSchema);
  const passed = { id, inspectedOn: today, passed: true, findings: '演示：水压试验合格', defects: null };
  await act(water, 'recordInspection', passed, jointSchema);
  const connection = { id, connectedOn: today, accountNumber: `演示-${Math.floor(random() * 1_000_000)}` };
  const connected = await act(water, 'connectMatter', connection, jointSchema);
  onStep('10. Plan, construction, inspection, once mended: the water is on. 方案、施工、验收、开通', connected);
  const whole = await requireJointStatus(stage, applicationId, 'IN_PROGRESS');
  onStep('   One of seven is done; the others go on in their own time. 整体状态随各事项变化', whole);
  await readFigures(stage, id);
}

async function readFigures({ as, onStep }: Stage, id: string): Promise<void> {
  const water = await as(provider);
  const inbox = { provider, finished: true, statuses: null, light: null, region: '370700', first: 100, after: null };
  const { nodes } = await act(water, 'providerInbox', inbox, inboxSchema);
  const done = nodes.find((one) => one.id === id);
  if (done === undefined) throw new Error('The connected matter is not among the finished ones of its provider.');
  onStep('11. The provider’s finished matters have it … 服务单位办件', done);
  const month = dayIn(0).slice(0, 7);
  const span = { provider, from: month, to: month, region: '370700', byRegion: false };
  const figures = await act(water, 'utilityThroughput', span, throughputSchema);
  if (!figures.rows.some(({ finished }) => finished > 0)) throw new Error('The month’s figures lack the connection.');
  onStep('   … and so have its figures of the month. 办件统计', figures);
  const calendar = await act(await as('provider-power'), 'utilitySurveyCalendar', {}, z.string());
  const text = calendar.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const at = text.findIndex((line) => line === `LOCATION:${meetingPlace}`);
  if (at < 0) throw new Error('The survey is not in the calendar of its participant.');
  const from = text.lastIndexOf('BEGIN:VEVENT', at);
  onStep('   The survey stands in the calendar of who took part. 日历（iCalendar）', {
    event: text.slice(from, text.indexOf('END:VEVENT', at) + 1),
  });
}
