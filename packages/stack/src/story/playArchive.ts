import { z } from 'zod';
import type { AcceptanceScene } from './AcceptanceScene.ts';
import { act } from './act.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';
import { describeMaterial } from './storySamples.ts';

const kindsSchema = z.array(z.looseObject({ code: z.string(), name: z.string(), required: z.boolean() }));
const fileSchema = z.looseObject({ id: z.string(), status: z.string() });
const returnedSchema = z.looseObject({
  archive: z.looseObject({ status: z.literal('RETURNED'), rounds: z.array(z.looseObject({ result: z.string() })) }),
});
const projectSchema = z.looseObject({
  archive: z.looseObject({
    status: z.literal('HANDED_OVER'),
    receipt: z.looseObject({ digest: z.string() }),
    rounds: z.array(z.looseObject({ result: z.string() })).length(2),
  }),
});

/** Its id in the exchange's directory. */
const archive = 'ARCHIVES';
/** What the archive's own system looks for. */
const demanded = '演示声像资料.pdf';
const demand = {
  kind: 'demand',
  material: demanded,
  message: '演示：缺声像资料，请补齐后一并移交。',
  ms: 2_000,
} as const;

/**
 * The project's file goes to the archive's own system outside, which sends it back for what is missing, and then signs (J5).
 * @throws an Error at the first step that goes otherwise
 */
export async function playArchive(stage: Stage, scene: AcceptanceScene): Promise<void> {
  const { as, onStep, outside } = stage;
  const { projectId, line } = scene;
  await outside.behave(archive, demand);
  const owner = await as('owner');
  const kinds = await act(owner, 'archivePaperKinds', {}, kindsSchema);
  const papersOf = (all: typeof kinds) =>
    all.map(({ code, name }) => ({ code, ...describeMaterial(`演示${name}.pdf`) }));
  const required = kinds.filter((kind) => kind.required);
  await act(owner, 'prepareArchive', { projectId, papers: papersOf(required.slice(0, 2)) }, fileSchema);
  const incomplete = await refused(owner, 'handOverArchive', { projectId }, 'ARCHIVE_INCOMPLETE');
  onStep('10. A file with gaps is not handed over: all that lacks is named. 档案不齐，一次性列明', incomplete);
  await act(owner, 'prepareArchive', { projectId, papers: papersOf(required) }, fileSchema);

  await send(stage, scene, 1);
  await line.until('acceptance.archiveHandoverReturned');
  const returned = await act(owner, 'projectArchive', { projectId }, returnedSchema);
  onStep(
    '11. The archive’s own system, outside, sends it back for what is missing … 档案系统（外部）退回缺件',
    returned,
  );
  const nothing = await outside.signedFor(archive);
  if (nothing.length > 0) throw new Error(`The archive has signed too early: ${JSON.stringify(nothing)}`);
  const whole = await act(owner, 'prepareArchive', { projectId, papers: papersOf(kinds) }, fileSchema);
  onStep('   … and gets it with what it had missed … 补充后重新移交', whole);
  await send(stage, scene, 2);
  await line.until('exchange.handoffCompleted', 2);
  await line.until('acceptance.archiveHandedOver');
  const signed = await outside.signedFor(archive);
  const isSigned = signed.length === 1 && signed[0]?.materials.includes(demanded) === true;
  if (!isSigned)
    throw new Error(`The archive’s system has not signed for the whole file once: ${JSON.stringify(signed)}`);
  onStep('   … looks through it, and signs with its own key. 档案系统审核后以自有密钥签收', signed);
  const { archive: file } = await act(owner, 'projectArchive', { projectId }, projectSchema);
  onStep('   The receipt ends the project. 签收即办结', file);
  const late = { projectId, itemCodes: ['acceptance-fire'], materials: [] };
  const closed = await refused(owner, 'submitJointAcceptance', late, 'ARCHIVE_HAS_FILE');
  onStep('   Nothing can be applied for any more. 档案已移交，不再受理验收申请', closed);
}

/** The file is sent to the archive's system over the platform channel. */
async function send({ as, onStep }: Stage, { projectId, line }: AcceptanceScene, round: number): Promise<void> {
  const sent = await act(await as('owner'), 'handOverArchive', { projectId }, fileSchema);
  await line.until('exchange.handoffRequested', round);
  onStep(`   Round ${round}: the file goes to the archive’s system by the platform. 第${round}轮经平台移交`, sent);
}
