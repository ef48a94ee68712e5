import { z } from 'zod';
import type { AcceptanceScene } from './AcceptanceScene.ts';
import { act } from './act.ts';
import { askUntilKnown } from './askUntilKnown.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';
import { describeMaterial } from './storySamples.ts';

const kindsSchema = z.array(z.looseObject({ code: z.string(), name: z.string(), required: z.boolean() }));
const fileSchema = z.looseObject({ id: z.string(), status: z.string() });
const sentSchema = fileSchema.extend({ rounds: z.array(z.looseObject({ legId: z.string() })).min(1) });
const legSchema = z.looseObject({ id: z.string(), status: z.string() });
const projectSchema = z.looseObject({
  archive: z.looseObject({
    status: z.literal('HANDED_OVER'),
    receipt: z.looseObject({ digest: z.string() }),
    rounds: z.array(z.looseObject({ result: z.string() })).length(2),
  }),
});

/**
 * The project's file goes to the archive, which sends it back once and then signs (J5).
 * @throws an Error at the first step that goes otherwise
 */
export async function playArchive(stage: Stage, scene: AcceptanceScene): Promise<void> {
  const { as, onStep } = stage;
  const { projectId, line } = scene;
  const owner = await as('owner');
  const kinds = await act(owner, 'archivePaperKinds', {}, kindsSchema);
  const papersOf = (all: typeof kinds) =>
    all.map(({ code, name }) => ({ code, ...describeMaterial(`演示${name}.pdf`) }));
  const required = kinds.filter((kind) => kind.required);
  await act(owner, 'prepareArchive', { projectId, papers: papersOf(required.slice(0, 2)) }, fileSchema);
  const incomplete = await refused(owner, 'handOverArchive', { projectId }, 'ARCHIVE_INCOMPLETE');
  onStep('9. A file with gaps is not handed over: all that lacks is named. 档案不齐，一次性列明', incomplete);
  await act(owner, 'prepareArchive', { projectId, papers: papersOf(required) }, fileSchema);

  const archive = await as('approver-archives');
  const first = await send(stage, scene, 1);
  const back = { legId: first, kind: 'RETURN', reason: '演示：声像资料和电子档案请一并移交。' };
  onStep('10. The archive sends it back … 档案部门退回', await act(archive, 'refuseLeg', back, legSchema));
  await line.until('acceptance.archiveHandoverReturned');
  const whole = await act(owner, 'prepareArchive', { projectId, papers: papersOf(kinds) }, fileSchema);
  onStep('   … and gets it with what it had missed … 补充后重新移交', whole);
  const second = await send(stage, scene, 2);
  const signed = await act(archive, 'signForLeg', { legId: second, personName: '演示档案接收员' }, legSchema);
  onStep('   … and signs. 档案部门签收回执', signed);
  await line.until('exchange.handoffCompleted', 2);
  await line.until('acceptance.archiveHandedOver');
  const { archive: file } = await act(owner, 'projectArchive', { projectId }, projectSchema);
  onStep('   The receipt ends the project. 签收即办结', file);
}

/** The file is sent, and the window hands it over; the id of the leg that the archive signs for. */
async function send({ as, onStep }: Stage, { projectId, line }: AcceptanceScene, round: number): Promise<string> {
  const sent = await act(await as('owner'), 'handOverArchive', { projectId }, sentSchema);
  const legId = sent.rounds.at(-1)?.legId ?? '';
  await line.until('exchange.handoffRequested', round);
  const handedOver = await act(
    askUntilKnown(await as('window-clerk'), 'HANDOFF_NOT_FOUND'),
    'handOverLeg',
    { legId },
    legSchema,
  );
  onStep(`   Round ${round}: the window hands the file over. 第${round}轮当面移交`, handedOver);
  return legId;
}
