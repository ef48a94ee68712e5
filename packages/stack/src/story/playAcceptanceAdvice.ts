import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Ask } from '../graphqlClient.ts';
import { type AcceptanceScene, fire } from './AcceptanceScene.ts';
import { act } from './act.ts';
import { askUntilKnown } from './askUntilKnown.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';
import { phaseOneCodes } from './storySamples.ts';

const idSchema = z.looseObject({ id: z.string() });
const coded = z.looseObject({ code: z.string() });
const bundlesSchema = z.looseObject({
  acceptanceBundles: z.looseObject({
    bundles: z.array(z.looseObject({ phases: z.array(z.string()), items: z.array(coded) })),
    leftOut: z.array(z.looseObject({ item: coded, kind: z.string() })),
  }),
});
type BundleAdvice = z.infer<typeof bundlesSchema>['acceptanceBundles'];
const limitMs = 30_000;

/**
 * What the window does before an application: a question answered, a look ahead with a finding that is put right, and what could
 * go together (J1 J2). @throws an Error at the first step that goes otherwise
 */
export async function playAcceptanceAdvice(stage: Stage, { projectId, line }: AcceptanceScene): Promise<void> {
  const { as, onStep, random } = stage;
  const room = await as('service-room');
  const listing = { projectId, year: 2026, itemNo: 1000 + Math.floor(random() * 9000) };
  onStep('1. The project is a key project. 列入重点项目', await act(room, 'listProject', listing, idSchema));
  await line.until('concierge.stewardAssigned');
  await answerQuestion(stage, projectId);
  await preCheck(stage, projectId);
}

async function answerQuestion({ as, onStep }: Stage, projectId: string): Promise<void> {
  const [owner, clerk] = [askUntilKnown(await as('owner')), await as('window-clerk')];
  const question = { projectId, question: '演示：消防验收和档案验收可以一并申请吗？', itemCode: fire.itemCode };
  const { id: adviceId } = await act(owner, 'askAcceptanceAdvice', question, idSchema);
  const answer = { adviceId, answer: '演示：可以。重点项目第一阶段事项须同时申请，各部门并联验收。' };
  const answered = await act(clerk, 'answerAcceptanceAdvice', answer, idSchema);
  onStep('2. The owner asks the window, and is answered … 政策咨询与答复', answered);
  const twice = await refused(clerk, 'answerAcceptanceAdvice', answer, 'ADVICE_ALREADY_ANSWERED');
  onStep('   … once. 一次答复', twice);
}

async function preCheck({ as, onStep }: Stage, projectId: string): Promise<void> {
  const owner = await as('owner');
  const finding = {
    itemCode: fire.itemCode,
    finding: '演示：3号楼消防车登高场地被占用。',
    advice: '演示：申请验收前腾退。',
  };
  const checked = await act(await as('window-clerk'), 'recordPreCheck', { projectId, findings: [finding] }, idSchema);
  onStep('3. The window looks the project over, and finds something. 验前指导', checked);
  const before = await untilAdvised(owner, projectId, ({ leftOut }) =>
    leftOut.some(({ kind }) => kind === 'KEY_PROJECT'),
  );
  const phaseOne = before.leftOut.filter(({ item }) => phaseOneCodes.includes(item.code));
  onStep('   With it open no bundle is ready: a key project goes whole. 问题未整改，暂不宜打包', phaseOne);
  const mended = { preCheckId: checked.id, number: 1, note: '演示：场地已腾退，重新划线。' };
  const putRight = await act(owner, 'putRightPreCheckFinding', mended, idSchema);
  onStep('4. The owner puts it right … 整改到位', putRight);
  const whole = ({ items }: BundleAdvice['bundles'][number]) =>
    phaseOneCodes.every((code) => items.some((item) => item.code === code));
  const after = await untilAdvised(owner, projectId, ({ bundles }) => bundles.some(whole));
  onStep('   … and all of phase 1 can be applied for together. 并联打包建议', after.bundles.find(whole));
}

/** The advice once the department has heard of what it rests on. @throws an Error past 30 s */
async function untilAdvised(
  owner: Ask,
  projectId: string,
  isReady: (advice: BundleAdvice) => boolean,
): Promise<BundleAdvice> {
  const giveUpAt = Date.now() + limitMs;
  for (;;) {
    const { acceptanceBundles: advice } = await act(
      owner,
      'acceptanceBundles',
      { projectId, readyMaterials: null },
      bundlesSchema,
    );
    if (isReady(advice)) return advice;
    if (Date.now() > giveUpAt) throw new Error(`The bundles are ${JSON.stringify(advice)}.`);
    await delay(200);
  }
}
