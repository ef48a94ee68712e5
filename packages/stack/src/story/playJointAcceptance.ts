import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { type AcceptanceScene, acceptanceSchema, fire, type Opinion, passing } from './AcceptanceScene.ts';
import { act } from './act.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';
import { describeMaterial, phaseOneCodes } from './storySamples.ts';

const idSchema = z.looseObject({ id: z.string() });
const visitSchema = idSchema.extend({ agencies: z.array(z.string()).min(1) });
const catalogueSchema = z.array(
  z.looseObject({ code: z.string(), materials: z.array(z.looseObject({ code: z.string(), name: z.string() })) }),
);
const passedSchema = acceptanceSchema.extend({
  jointOpinion: z.looseObject({
    number: z.string(),
    certificates: z.array(z.looseObject({ number: z.string() })).length(phaseOneCodes.length),
  }),
});
/** The material that the fire department misses. */
const lateMaterial = 'fire-equipment-test';
/** The visit is called for a moment later, and the story waits. */
const leadMs = 5_000;
const lastsMs = 10_000;

/**
 * All of phase 1 applied for at once, one visit, a rectification, and the joint opinion with its certificates (J2–J4).
 * @throws an Error at the first step that goes otherwise
 */
export async function playJointAcceptance(stage: Stage, scene: AcceptanceScene): Promise<void> {
  const id = await apply(stage, scene.projectId);
  const visitId = await visit(stage, id);
  await mend(stage, { id, visitId });
  await scene.line.until('acceptance.jointAcceptancePassed');
}

async function apply({ as, onStep }: Stage, projectId: string): Promise<string> {
  const owner = await as('owner');
  const items = await act(owner, 'acceptanceItems', { phase: 'FIRST' }, catalogueSchema);
  const named = new Map(items.flatMap(({ materials }) => materials.map(({ code, name }) => [code, name] as const)));
  const materials = [...named].filter(([code]) => code !== lateMaterial).map(([code, name]) => materialOf(code, name));
  const part = { projectId, itemCodes: phaseOneCodes.slice(0, 2), materials };
  const incomplete = await refused(owner, 'submitJointAcceptance', part, 'PHASE_ONE_INCOMPLETE');
  onStep('5. A part of phase 1 is refused, naming the rest … 第一阶段事项不全，不予受理', incomplete);
  const whole = { projectId, itemCodes: phaseOneCodes, materials };
  const submitted = await act(owner, 'submitJointAcceptance', whole, acceptanceSchema);
  onStep('   … all of it goes to every department at once. 一次申请，各部门并联验收', submitted);
  return submitted.id;
}

async function visit({ as, onStep }: Stage, acceptanceId: string): Promise<string> {
  const clerk = await as('window-clerk');
  const startsAt = new Date(Date.now() + leadMs);
  const call = {
    acceptanceId,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + lastsMs).toISOString(),
    place: '演示·恒远花园项目部',
  };
  const called = await act(clerk, 'callJointVisit', call, visitSchema);
  onStep('6. The departments are called to one visit … 组织联合验收现场核查', called);
  const attendance = called.agencies.map((agency) => ({ agency, people: ['演示核查人员'] }));
  const held = { visitId: called.id, attendance, record: '演示：各部门一次到场，逐项核查。' };
  const early = await refused(clerk, 'recordJointVisit', held, 'JOINT_VISIT_NOT_BEGUN');
  onStep('   … whose record nobody writes before it began … 未开始不得登记', early);
  await delay(Math.max(0, startsAt.getTime() - Date.now() + 1));
  onStep('   … and which is held. 现场核查记录', await act(clerk, 'recordJointVisit', held, idSchema));
  const findings = { visitId: called.id, itemCode: fire.itemCode, findings: ['演示：未提供消防设施检测报告'] };
  const added = await act(await as(fire.approver), 'addJointVisitFindings', findings, idSchema);
  onStep('   A department adds its own findings. 部门核查意见', added);
  return called.id;
}

interface Visited {
  readonly id: string;
  readonly visitId: string;
}

async function mend(stage: Stage, { id, visitId }: Visited): Promise<void> {
  const { as, onStep } = stage;
  const said = ({ itemCode }: Opinion, more: object = {}) => ({
    acceptanceId: id,
    itemCode,
    verdict: 'PASS',
    rectifications: [],
    reason: null,
    visitId,
    ...more,
  });
  for (const opinion of passing) await act(await as(opinion.approver), 'giveOpinion', said(opinion), acceptanceSchema);
  const department = await as(fire.approver);
  const early = await refused(department, 'giveOpinion', said(fire), 'ACCEPTANCE_MATERIALS_MISSING');
  onStep('7. Four departments pass; fire safety cannot without its material … 缺必需材料，不得通过', early);
  const list = { verdict: 'RECTIFY', rectifications: ['演示：补消防设施检测合格报告', '演示：恢复防火门闭门器'] };
  const asked = await act(department, 'giveOpinion', said(fire, list), acceptanceSchema);
  onStep('   … and names everything to put right. 一次性提出整改', asked);
  const mended = {
    acceptanceId: id,
    itemCode: fire.itemCode,
    note: '演示：闭门器已更换，检测报告随附。',
    materials: [materialOf(lateMaterial, '消防设施检测合格报告')],
  };
  const supplied = await act(await as('owner'), 'supplyRectification', mended, acceptanceSchema);
  onStep('8. The owner has put it right: a new round with its own clock. 整改完成，重新计时', supplied);
  const passed = await act(department, 'giveOpinion', said(fire), passedSchema);
  onStep('   The last opinion: the joint opinion and its certificates at once. 联合验收意见，验收即发证', passed);
}

function materialOf(code: string, name: string) {
  return { code, ...describeMaterial(`演示${name}.pdf`) };
}
