import { z } from 'zod';
import { act } from './act.ts';
import { askUntilKnown } from './askUntilKnown.ts';
import { openAccountAt } from './openCounters.ts';
import { refused } from './refused.ts';
import { matterIn, requireJointStatus } from './requireJointStatus.ts';
import type { Stage } from './Stage.ts';
import { connectionCodes, connectionForm, connectionMaterials } from './storySamples.ts';
import { jointSchema, type UtilityScene } from './UtilityScene.ts';

const formSchema = z.looseObject({
  schema: z.looseObject({
    properties: z.looseObject({ shared: z.looseObject({ properties: z.record(z.string(), z.unknown()) }) }),
  }),
  materials: z.array(z.looseObject({ code: z.string(), shared: z.boolean() })),
});
const left = ['DRAINAGE_DESIGN', 'LOAD_LIST'];
/** So long the gas company's own system takes, once it has let the others go first. */
const slowMs = 2_000;

/**
 * Seven connections in one form at a branch, returned once with all that lacks, then with every provider at once, which signs
 * (U2 U3); the id of the application. @throws an Error at the first step that goes otherwise
 */
export async function playJointApplication(stage: Stage, scene: UtilityScene): Promise<string> {
  const { as, onStep } = stage;
  const clerk = await as('window-clerk');
  const id = await handIn(stage, scene);
  const [first = ''] = left;
  const notice = (codes: readonly string[]) => ({
    id,
    missing: codes.map((code) => ({ code, reason: '演示：未提交' })),
  });
  const partial = await refused(clerk, 'returnJointApplication', notice([first]), 'RETURN_NOTICE_INCOMPLETE');
  onStep('3. Two materials lack; a notice that names one of them is refused … 一次性告知：不得只告知一部分', partial);
  const returned = await act(clerk, 'returnJointApplication', notice(left), jointSchema);
  onStep('   … one that names all returns it. 一次性告知全部缺件，退回', returned);
  const owner = await as('owner');
  const materials = connectionMaterials.filter(({ materialCode }) => left.includes(materialCode));
  const half = await refused(
    owner,
    'resubmitJointApplication',
    { id, form: null, materials: materials.slice(0, 1) },
    'SUPPLY_INCOMPLETE',
  );
  onStep('   The owner brings half, and is told what lacks … 补齐不全，不予受理', half);
  const whole = await act(owner, 'resubmitJointApplication', { id, form: null, materials }, jointSchema);
  onStep('   … then all of it. 一次补齐', whole);
  await forward(stage, scene, id);
  return id;
}

async function handIn({ as, onStep }: Stage, { projectId, counters }: UtilityScene): Promise<string> {
  const owner = askUntilKnown(await as('owner'));
  const form = await act(owner, 'jointApplicationForm', { matterCodes: connectionCodes }, formSchema);
  const input = {
    projectId,
    matterCodes: connectionCodes,
    form: connectionForm,
    counter: counters.branch,
    materials: connectionMaterials.filter(({ materialCode }) => !left.includes(materialCode)),
  };
  const fields = Object.keys(form.schema.properties.shared.properties);
  const materials = form.materials.filter((one) => one.shared).map(({ code }) => code);
  onStep('2. Seven connections are one form: what they share is asked once. 七个事项一张表单', { fields, materials });
  const unknown = { ...input, counter: { ...counters.branch, code: 'DEMO-NOWHERE' } };
  const nowhere = await refused(owner, 'submitJointApplication', unknown, 'COUNTER_NOT_FOUND');
  onStep('   A counter that nobody has registered takes nothing in … 未登记的窗口不得受理', nowhere);
  const submitted = await act(owner, 'submitJointApplication', input, jointSchema);
  onStep('   … the company’s branch does. 在供电公司营业厅提交联合报装', submitted);
  return submitted.id;
}

async function forward(stage: Stage, { line, counters }: UtilityScene, id: string): Promise<void> {
  const { as, onStep, outside } = stage;
  const clerk = await as('window-clerk');
  await outside.behave('provider-gas', { kind: 'hold' });
  const stranger = await refused(clerk, 'acceptJointApplication', { id }, 'COUNTER_ACCOUNT_MISSING');
  onStep('4. The clerk has no account at the branch … 未开通登记账号，不得受理', stranger);
  await openAccountAt(stage, counters.branch);
  const accepted = await act(clerk, 'acceptJointApplication', { id }, jointSchema);
  onStep('   … gets one, and accepts: every provider has its part at once. 受理即同步转交各单位', accepted);
  const count = connectionCodes.length;
  await line.until('utilities.matterReceived', count - 1);
  await requireWaiting(stage, id);
  await outside.behave('provider-gas', { kind: 'slow', ms: slowMs });
  await line.until('exchange.handoffLegReceived', count);
  await line.until('exchange.handoffCompleted');
  await line.until('utilities.matterReceived', count);
  await showSystems(stage);
  onStep(
    '   Each provider has signed its own receipt. 各单位分别签收',
    await requireJointStatus(stage, id, 'IN_PROGRESS'),
  );
}

/** All but the gas company have signed: its slow system delays nobody. @throws an Error when another one waits, too */
async function requireWaiting(stage: Stage, id: string): Promise<void> {
  const whole = await requireJointStatus(stage, id, 'IN_PROGRESS');
  const waiting = whole.matters.filter(({ status }) => status === 'FORWARDED');
  const isGasAlone = waiting.length === 1 && waiting[0]?.id === matterIn(whole, 'GAS_SUPPLY');
  if (!isGasAlone) throw new Error(`Not only the gas company has still to sign: ${JSON.stringify(waiting)}`);
  const words = '   The gas company’s own system outside is slow: the six others have signed and go on.';
  stage.onStep(`${words} 燃气公司系统响应慢，其他六家已签收，互不等待`, waiting);
}

/** What the two systems outside say themselves. @throws an Error when one has not signed exactly once */
async function showSystems({ outside, onStep }: Stage): Promise<void> {
  const [gas, power] = await Promise.all(['provider-gas', 'provider-power'].map((one) => outside.signedFor(one)));
  if (gas?.length !== 1 || power?.length !== 1) {
    throw new Error(`The systems outside have not signed once each: ${JSON.stringify({ gas, power })}`);
  }
  const words =
    '   The systems of the gas and the power company, outside this one, have it, each signed with its own key.';
  onStep(`${words} 燃气、供电公司的外部系统均已收到并以自有密钥签收`, { gas, power });
}
