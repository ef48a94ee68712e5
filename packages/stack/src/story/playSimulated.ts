import { z } from 'zod';
import { act } from './act.ts';
import { applyFor, decide } from './applyFor.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';

const idSchema = z.looseObject({ id: z.string() });
const listSchema = z.array(z.looseObject({ id: z.string() })).min(1);
const builder = 'approver-housing-construction';
const planner = 'approver-natural-resources';

/** Approved before there is land, converted item by item when it is held; what has changed meanwhile is not (A11 S3). */
export async function playSimulated(stage: Stage): Promise<void> {
  const { as, onStep, register } = stage;
  const owner = await as('owner');
  const { projectId, line } = await register({ landStatus: 'NONE' });
  const begin = 'draftSimulated';
  const notice = await applyFor(stage, { projectId, itemCode: 'planning-public-notice', begin });
  onStep(
    '3. No land yet: the approval is simulated, without legal effect. 模拟审批，不具法律效力',
    await decide(stage, notice, planner),
  );
  const safety = await applyFor(stage, { projectId, itemCode: 'quality-safety-supervision', begin });
  await decide(stage, safety, builder);
  const early = await refused(await as(planner), 'convertSimulated', { applicationId: notice }, 'SIMULATED_NEEDS_LAND');
  onStep('   It becomes nothing before the land is held. 未取得土地，不能转换', early);
  await act(owner, 'signLandContract', { projectId }, idSchema);
  await act(owner, 'takeLand', { projectId }, idSchema);
  const formal = await act(await as(planner), 'convertSimulated', { applicationId: notice }, idSchema);
  onStep('4. The land is held: converted item by item. 取得土地后逐项转换', formal);
  await act(owner, 'setPolicy', { projectId, policy: 'start-on-land' }, idSchema);
  const rest = await act(owner, 'simulatedApprovals', { projectId }, listSchema);
  onStep('   A policy changed the stage of the other one meanwhile … 另一事项适用政策已变更', rest);
  const outdated = await refused(
    await as(builder),
    'convertSimulated',
    { applicationId: safety },
    'SIMULATION_OUTDATED',
  );
  onStep('   … too late: it is not converted … 情况已变，不予转换', outdated);
  const anew = await applyFor(stage, { projectId, itemCode: 'quality-safety-supervision' });
  onStep('   … but applied for in the ordinary way. 按正式程序重新申报', await decide(stage, anew, builder));
  await line.until('approval.certificateSuperseded');
  await line.stop();
}
