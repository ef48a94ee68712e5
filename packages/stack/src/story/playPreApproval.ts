import { z } from 'zod';
import { act } from './act.ts';
import { applyFor, decide } from './applyFor.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';

const idSchema = z.looseObject({ id: z.string() });
const planner = 'approver-natural-resources';

/** A project whose filing is approved, and two pre-approvals on it, the second built on the first (A10). */
async function preApprove(stage: Stage, projectId: string): Promise<readonly [string, string]> {
  const clerk = await stage.as('window-clerk');
  const filing = await applyFor(stage, { projectId, itemCode: 'enterprise-project-filing' });
  await act(clerk, 'approveApplication', { applicationId: filing }, idSchema);
  const begin = 'draftPreApproval';
  const without = ['land-contract'];
  const land = await applyFor(stage, { projectId, itemCode: 'land-use-planning-permit', begin, without });
  const first = await decide(stage, land, planner);
  stage.onStep('   Pre-approved without the land contract. 预审批：土地合同待具备', first);
  const scheme = await applyFor(stage, { projectId, itemCode: 'design-scheme-review', begin });
  const second = await decide(stage, scheme, planner);
  stage.onStep('   A pre-approval counts for the next one. 预审批文件作为下一事项依据', second);
  return [land, scheme];
}

/** The missing condition arrives: the formal documents take the place of the pre-approvals (换发, A10). */
export async function playPreApprovalInTime(stage: Stage): Promise<void> {
  const { as, onStep, register } = stage;
  const [owner, agency] = [await as('owner'), await as(planner)];
  const { projectId, line } = await register({ landStatus: 'NONE' });
  onStep('2. The key conditions are there, the land is not. 具备必要条件，土地未取得', { projectId });
  const [land, scheme] = await preApprove(stage, projectId);
  const waits = await refused(agency, 'convertPreApproval', { applicationId: land }, 'PRE_APPROVAL_AWAITS');
  onStep('   Nothing formal before the condition is met … 条件未具备，不能换发', waits);
  await act(owner, 'supplyAwaitedMaterials', { applicationId: land, materials: ['land-contract'] }, idSchema);
  await act(agency, 'convertPreApproval', { applicationId: land }, idSchema);
  const chain = await act(agency, 'convertPreApproval', { applicationId: scheme }, idSchema);
  onStep('   … then the formal documents replace both. 换发正式文件，可双向追溯', chain);
  await line.until('approval.certificateSuperseded', 2);
  await line.stop();
}

/** A pre-approval is withdrawn, and what was built on it is flagged; one runs out, and is not converted (A10). */
export async function playPreApprovalLate(stage: Stage): Promise<void> {
  const { as, onStep, register, waitUntil } = stage;
  const [owner, agency] = [await as('owner'), await as(planner)];
  const withdrawn = await register({ landStatus: 'NONE' });
  onStep('6. Again two pre-approvals … 再次预审批', { projectId: withdrawn.projectId });
  const [basis] = await preApprove(stage, withdrawn.projectId);
  const reason = { applicationId: basis, reason: '演示：预审批依据的条件已不成立' };
  onStep(
    '   … the first is withdrawn: what was built on it is flagged. 撤回预审批，后续事项标记',
    await act(agency, 'withdrawPreApproval', reason, idSchema),
  );
  await withdrawn.line.until('approval.certificateFlagged');
  await withdrawn.line.stop();
  const late = await register({ landStatus: 'NONE' });
  onStep('7. And two more, whose six months pass. 预审批有效期届满', { projectId: late.projectId });
  const [expired] = await preApprove(stage, late.projectId);
  await act(owner, 'supplyAwaitedMaterials', { applicationId: expired, materials: ['land-contract'] }, idSchema);
  waitUntil(new Date(Date.now() + 250 * 86_400_000));
  const refusal = await refused(agency, 'convertPreApproval', { applicationId: expired }, 'CERTIFICATE_NOT_VALID');
  onStep('   The condition came too late. 逾期不能换发', refusal);
  await late.line.stop();
}
