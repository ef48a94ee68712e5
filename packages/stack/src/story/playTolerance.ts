import { z } from 'zod';
import { act } from './act.ts';
import { applyFor } from './applyFor.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';

const idSchema = z.looseObject({ id: z.string() });
const promisedSchema = z.looseObject({
  id: z.string(),
  toleranceCommitment: z.looseObject({ dueOn: z.string(), nextReminderOn: z.string().nullable() }),
});
const barSchema = z.looseObject({ nodes: z.array(z.looseObject({ id: z.string() })).min(1) });
const promise = { signedBy: '演示负责人', statement: '承诺按期补齐所缺材料，逾期自愿承担失信后果。' };
const builder = 'approver-housing-construction';
const planner = 'approver-natural-resources';

/** A promise that is kept: accepted and reviewed without a material, decided once it is there (A8). */
export async function playToleranceInTime(stage: Stage): Promise<void> {
  const { as, onStep, register } = stage;
  const [owner, agency] = [await as('owner'), await as(builder)];
  const { projectId, line } = await register({ landStatus: 'HELD' });
  const materials = ['personnel-list'];
  const applicationId = await applyFor(stage, {
    projectId,
    itemCode: 'quality-safety-supervision',
    without: materials,
  });
  const early = await refused(agency, 'acceptApplication', { applicationId }, 'MATERIALS_MISSING');
  onStep('1. A material is missing: no acceptance … 材料不齐，不能受理', early);
  const promised = { applicationId, materials, workingDays: 5, ...promise };
  onStep(
    '   … unless the owner promises it. 签订容缺承诺',
    await act(owner, 'signToleranceCommitment', promised, idSchema),
  );
  await act(agency, 'acceptApplication', { applicationId }, idSchema);
  onStep(
    '   Accepted and under review. 容缺受理，进入审查',
    await act(agency, 'startReview', { applicationId }, idSchema),
  );
  const waits = await refused(agency, 'approveApplication', { applicationId }, 'TOLERANCE_OUTSTANDING');
  onStep('   The decision waits until all is there. 补齐前不发批文', waits);
  await act(owner, 'supplyToleratedMaterials', { applicationId, materials }, idSchema);
  onStep(
    '   Supplied in time: approved. 按期补齐，准予',
    await act(agency, 'approveApplication', { applicationId }, idSchema),
  );
  await line.until('approval.certificateIssued');
  await line.stop();
}

/** A promise that is broken: reminded, terminated, barred, and cleared (A8). */
export async function playToleranceLate(stage: Stage): Promise<void> {
  const { as, onStep, register, waitUntil } = stage;
  const [owner, agency, room] = [await as('owner'), await as(planner), await as('service-room')];
  const { projectId, line } = await register({ landStatus: 'HELD' });
  const materials = ['site-selection-report'];
  const applicationId = await applyFor(stage, { projectId, itemCode: 'land-use-pre-examination', without: materials });
  const promised = { applicationId, materials, workingDays: 5, ...promise };
  const { toleranceCommitment: commitment } = await act(owner, 'signToleranceCommitment', promised, promisedSchema);
  await act(agency, 'acceptApplication', { applicationId }, idSchema);
  onStep('5. Another promise, on which the application is accepted … 再次容缺受理', commitment);
  waitUntil(new Date(`${commitment.nextReminderOn}T10:00:00+08:00`));
  await line.until('approval.toleranceReminded');
  onStep('   … the owner is reminded three working days before the day … 到期前提醒', {
    on: commitment.nextReminderOn,
  });
  waitUntil(new Date(new Date(`${commitment.dueOn}T10:00:00+08:00`).getTime() + 86_400_000));
  await line.until('approval.applicationTerminated');
  const filter = { ownerCreditCode: '91370700MADEM00117', cleared: false };
  const bars = await act(room, 'toleranceBars', { filter }, barSchema);
  onStep('   … and the day passes: terminated, and the owner is barred. 逾期终止，列入失信限制', bars);
  const next = await applyFor(stage, { projectId, itemCode: 'land-use-pre-examination', without: materials });
  const again = { ...promised, applicationId: next };
  onStep(
    '   No new tolerance for it … 限制期内不得容缺',
    await refused(owner, 'signToleranceCommitment', again, 'OWNER_BARRED'),
  );
  const clearance = { ownerCreditCode: filter.ownerCreditCode, reason: '演示：已完成信用修复' };
  const cleared = await act(room, 'clearToleranceBar', clearance, z.array(idSchema).min(1));
  onStep('   … until the service room clears it. 服务室解除限制', cleared);
  onStep('   Then it may promise again. 可再次承诺', await act(owner, 'signToleranceCommitment', again, idSchema));
  await line.stop();
}
