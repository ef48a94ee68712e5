import { vi } from 'vitest';
import { operation } from '../../../../packages/stack/src/operation.ts';
import { projectInput } from '../../../../packages/stack/src/story/projectInput.ts';
import {
  connectionForm,
  connectionMaterials,
  phaseOneCodes,
} from '../../../../packages/stack/src/story/storySamples.ts';
import type { Dashboard } from './describeDashboard.ts';

type Ask = Dashboard['ask'];

const region = '370700';
const hourMs = 3_600_000;
const random = (below: number): number => Math.floor(Math.random() * below);
const draft =
  'mutation($p: ID!, $i: String!) { draftApplication(projectId: $p, itemCode: $i) { id materials { code } } }';

/** Until departments have heard of what they rest on: a new project, for one. */
async function once<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return vi.waitFor(ask, { timeout: 30_000, interval: 250 });
}

/** A project of the demo owner, on a key list. */
export async function keyProject(ask: Ask, name: string, changed: object = {}): Promise<string> {
  const { registerProject } = await ask('owner', operation('registerProject'), {
    input: projectInput({ name, ...changed }, Math.random),
  });
  const listing = { projectId: registerProject.id, year: 2026, itemNo: 10_000 + random(80_000) };
  await ask('service-room', operation('listProject'), listing);
  return registerProject.id;
}

/** A draft that nobody has handed in; its id. */
export async function draftOf(ask: Ask, projectId: string, itemCode: string): Promise<string> {
  return (await ask('owner', draft, { p: projectId, i: itemCode })).draftApplication.id;
}

/** A pre-approval without the land contract, decided on: the contract is awaited. */
export async function preApproval(ask: Ask, projectId: string): Promise<void> {
  const submit = async (begin: string, itemCode: string, without: string): Promise<string> => {
    const document = `mutation($p: ID!, $i: String!) { ${begin}(projectId: $p, itemCode: $i) { id materials { code } } }`;
    const { [begin]: begun } = await ask('owner', document, { p: projectId, i: itemCode });
    const materials = begun.materials
      .map(({ code }: { code: string }) => code)
      .filter((code: string) => code !== without);
    await ask('owner', operation('submitApplication'), { applicationId: begun.id, materials });
    return begun.id;
  };
  const filing = await submit('draftApplication', 'enterprise-project-filing', '');
  await ask('window-clerk', operation('approveApplication'), { applicationId: filing });
  const applicationId = await submit('draftPreApproval', 'land-use-planning-permit', 'land-contract');
  for (const step of ['acceptApplication', 'startReview', 'approveApplication']) {
    await ask('approver-natural-resources', operation(step), { applicationId });
  }
}

/** A commitment in place of a material (告知承诺), signed and not checked yet. */
export async function notification(ask: Ask, projectId: string): Promise<void> {
  const { draftApplication: begun } = await ask('owner', draft, { p: projectId, i: 'construction-waste-permit' });
  const materials = begun.materials.map(({ code }: { code: string }) => code);
  await ask('owner', operation('submitApplication'), {
    applicationId: begun.id,
    materials: materials.filter((code: string) => code !== 'construction-contract'),
  });
  const signed = { applicationId: begun.id, signedBy: '演示负责人', statement: '演示：运输与处置符合要求' };
  await ask('owner', operation('signNotificationCommitment'), signed);
}

/** A joint application for water and power, handed in whole; its id. */
export async function jointApplication(ask: Ask, projectId: string): Promise<string> {
  const counter = { kind: 'HALL_ZONE', code: `DEMO-OWNER-${random(1_000_000)}`, name: '演示大厅报装专区' };
  const address = '演示区演示路2号';
  await ask('service-room', operation('registerServiceCounter'), { ...counter, region, provider: null, address });
  const clerk = { subject: 'demo-window-clerk-weifang', name: '演示·潍坊综合窗口人员' };
  await ask('service-room', operation('openCounterAccount'), { code: counter.code, ...clerk });
  const { WATER_SUPPLY, POWER_SUPPLY } = connectionForm.matters;
  const needed = ['OWNER_IDENTITY', 'SITE_PLAN', 'PIPELINE_PLAN', 'LOAD_LIST'];
  const { submitJointApplication: submitted } = await once(() =>
    ask('owner', operation('submitJointApplication'), {
      projectId,
      matterCodes: ['WATER_SUPPLY', 'POWER_SUPPLY'],
      form: { shared: connectionForm.shared, matters: { WATER_SUPPLY, POWER_SUPPLY } },
      counter,
      materials: connectionMaterials.filter(({ materialCode }) => needed.includes(materialCode)),
    }),
  );
  return submitted.id;
}

/** The counter sends it back for a document and an answer. */
export async function returnToOwner(ask: Ask, id: string): Promise<void> {
  const missing = [
    { code: 'LOAD_LIST', reason: '演示：未列消防负荷' },
    { code: 'form.shared.contactPhone', reason: '演示：电话无法接通' },
  ];
  await ask('window-clerk', operation('returnJointApplication'), { id, missing });
}

/** The counter forwards it, the water company signs for it; the id of its matter. */
export async function forward(ask: Ask, id: string): Promise<string> {
  await ask('window-clerk', operation('acceptJointApplication'), { id });
  return once(async () => {
    const { jointUtilityApplication: found } = await ask(
      'owner',
      'query($id: ID!) { jointUtilityApplication(id: $id) { matters { id matterCode receivedAt } } }',
      { id },
    );
    const water = found.matters.find(({ matterCode }: { matterCode: string }) => matterCode === 'WATER_SUPPLY');
    if (water?.receivedAt == null) throw new Error('The water company has not signed yet.');
    return water.id;
  });
}

/** The water company sends its matter back for an answer. */
export async function returnMatter(ask: Ask, id: string): Promise<void> {
  const missing = [{ code: 'form.dailyDemand', reason: '演示：用水量与建筑面积不符' }];
  await ask('provider-water', operation('returnMatter'), { id, missing });
}

/** The water company accepts its matter, and a joint survey has one slot, which all have agreed to. */
export async function fixedSurvey(ask: Ask, projectId: string, matterId: string): Promise<string> {
  await ask('provider-water', operation('acceptMatter'), { id: matterId, note: null });
  const startsAt = new Date(Date.now() + 10 * 24 * hourMs);
  const slot = { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + hourMs).toISOString() };
  const { callJointSurvey: called } = await ask('window-clerk', operation('callJointSurvey'), {
    projectId,
    matterIds: [matterId],
    place: '演示·项目南门',
    slots: [slot],
    agencies: [],
    throughTrainBookingId: null,
  });
  await ask('provider-water', operation('answerJointSurvey'), { id: called.id, slots: [1], note: null });
  await ask('window-clerk', operation('fixJointSurvey'), { id: called.id, slot: null });
  return called.id;
}

/** Guidance before acceptance finds something, and so does fire safety at the joint acceptance, for which a material lacks. */
export async function acceptanceFindings(ask: Ask, projectId: string): Promise<void> {
  const itemCode = 'acceptance-fire';
  const finding = { itemCode, finding: '演示：消防车登高场地被占用。', advice: '演示：申请验收前腾退。' };
  await once(() => ask('window-clerk', operation('recordPreCheck'), { projectId, findings: [finding] }));
  const { acceptanceItems } = await ask('owner', operation('acceptanceItems'), { phase: 'FIRST' });
  const codes: readonly string[] = acceptanceItems.flatMap(({ materials }: { materials: { code: string }[] }) =>
    materials.map(({ code }) => code),
  );
  const described = { name: '演示.pdf', sha256: 'a'.repeat(64), mediaType: 'application/pdf', bytes: 10 };
  const materials = [...new Set(codes)]
    .filter((code) => code !== 'fire-equipment-test')
    .map((code) => ({ ...described, code, classification: 'INTERNAL' }));
  const { submitJointAcceptance: submitted } = await ask('owner', operation('submitJointAcceptance'), {
    projectId,
    itemCodes: phaseOneCodes,
    materials,
  });
  await ask('approver-fire-rescue', operation('giveOpinion'), {
    acceptanceId: submitted.id,
    itemCode,
    verdict: 'RECTIFY',
    rectifications: ['演示：补消防设施检测合格报告', '演示：恢复防火门闭门器'],
    reason: null,
    visitId: null,
  });
}
