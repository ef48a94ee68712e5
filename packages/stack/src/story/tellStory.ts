import { z } from 'zod';
import { tokenOf } from '../demoTokens.ts';
import { type Ask, askAs, dataOf, subscribeAs } from '../graphqlClient.ts';
import { operation } from '../operation.ts';
import { act } from './act.ts';
import { askUntilKnown } from './askUntilKnown.ts';
import { openEventLine, type ProgressUpdate } from './eventLine.ts';
import { projectInput } from './projectInput.ts';
import type { StoryOptions } from './StoryOptions.ts';
import { connectionCodes, connectionForm, connectionMaterials, hallCounter, phaseOneCodes } from './storySamples.ts';

/** What the story has shown, for a test to judge. */
export interface StoryResult {
  readonly projectId: string;
  readonly received: readonly ProgressUpdate[];
  readonly whole: WholeProject;
}

const idSchema = z.looseObject({ id: z.string() });
const draftSchema = z.looseObject({ id: z.string(), materials: z.array(z.object({ code: z.string() })) });
const jointSchema = z.looseObject({ id: z.string(), matters: z.array(z.looseObject({ matterCode: z.string() })) });
const stewardSchema = z.looseObject({ steward: z.looseObject({ name: z.string() }).nullable() });
const nodes = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node) });
const wholeSchema = z.looseObject({
  keyLevels: z.array(z.string()),
  applications: nodes(
    z.looseObject({
      itemName: z.string(),
      status: z.string(),
      clock: z.looseObject({ running: z.boolean() }).nullable(),
    }),
  ),
  steward: z.looseObject({ name: z.string() }),
  utilityApplications: nodes(
    z.looseObject({
      status: z.string(),
      matters: z.array(z.looseObject({ status: z.string(), receivedAt: z.string().nullable() })),
    }),
  ),
  acceptances: nodes(z.looseObject({ status: z.string(), items: z.array(z.looseObject({ itemCode: z.string() })) })),
  handoffs: nodes(
    z.looseObject({
      status: z.string(),
      legs: z.array(z.looseObject({ status: z.string(), receipt: z.looseObject({ digest: z.string() }).nullable() })),
    }),
  ),
  timeline: nodes(z.looseObject({ id: z.string(), seq: z.number(), type: z.string() })),
});

/** The project as the one query at the end shows it. */
export type WholeProject = z.infer<typeof wholeSchema>;

/**
 * One project from registration to acceptance, through the public graph only, while a subscriber follows it.
 * @throws an Error at the first step that does not go as told.
 */
export async function tellStory({ gatewayUrl, onStep, onUpdate, random }: StoryOptions): Promise<StoryResult> {
  const as = async (persona: string): Promise<Ask> => askAs(gatewayUrl, await tokenOf(gatewayUrl, persona));
  const owner = askUntilKnown(await as('owner'));
  const clerk = await as('window-clerk');
  const approver = await as('approver-natural-resources');
  const room = await as('service-room');

  const project = await act(owner, 'registerProject', { input: projectInput({}, random) }, idSchema);
  onStep('1. The owner registers a project. 项目单位登记项目', project);
  const projectId = project.id;
  const line = openEventLine(subscribeAs(gatewayUrl, await tokenOf(gatewayUrl, 'service-room')), projectId, onUpdate);
  try {
    await line.until('approval.projectRegistered');
    const listed = await act(
      room,
      'listProject',
      { projectId, year: 2026, itemNo: 1000 + Math.floor(random() * 9000) },
      idSchema,
    );
    onStep(
      '2. The service room lists it as a key project; a steward is assigned. 列入重点项目，自动配备项目管家',
      listed,
    );
    await line.until('concierge.stewardAssigned');
    onStep('   The steward 项目管家', await act(owner, 'projectSteward', { projectId }, stewardSchema));

    await applyForTwoItems({ owner, approver, projectId, onStep });
    await line.until('approval.correctionRequested');

    await applyForConnections({ owner, clerk, projectId, onStep });
    await line.until('exchange.handoffLegReceived', connectionCodes.length);
    await line.until('exchange.handoffCompleted');
    onStep('   Every provider has signed a receipt. 各单位均已签收', { receipts: connectionCodes.length });
    await line.until('utilities.matterReceived', connectionCodes.length);

    await applyForAcceptance({ owner, projectId, onStep });
    await line.until('acceptance.jointAcceptanceSubmitted');

    const whole = await act(room, 'projectWhole', { projectId }, wholeSchema);
    onStep('6. One query over the four departments and the exchange. 一次查询，全景呈现', whole);
    await line.until(whole.timeline.nodes.at(-1)?.type ?? '');
    compareWithTimeline(line.received, whole);
    onStep('7. The subscriber has every event, in order. 订阅者按序收到全部事件', { events: line.received.length });
    return { projectId, received: line.received, whole };
  } finally {
    await line.stop();
  }
}

interface Step {
  readonly projectId: string;
  readonly onStep: StoryOptions['onStep'];
}

async function applyForTwoItems({
  owner,
  approver,
  projectId,
  onStep,
}: Step & { owner: Ask; approver: Ask }): Promise<void> {
  const submit = async (itemCode: string, left: number) => {
    const draft = await act(owner, 'draftApplication', { projectId, itemCode }, draftSchema);
    const codes = draft.materials.map(({ code }) => code);
    const handedIn = codes.slice(0, codes.length - left);
    await act(owner, 'submitApplication', { applicationId: draft.id, materials: handedIn }, idSchema);
    return { id: draft.id, leftOut: codes.slice(handedIn.length) };
  };
  const examination = await submit('land-use-pre-examination', 0);
  const supply = await submit('land-supply-review', 2);
  onStep(
    '3. Two items are submitted; one is accepted … 两个事项申报，一个受理',
    await act(approver, 'acceptApplication', { applicationId: examination.id }, idSchema),
  );
  const missing = supply.leftOut.map((materialCode) => ({ materialCode, note: '演示：未提交' }));
  const corrected = await act(approver, 'requestCorrection', { applicationId: supply.id, missing }, idSchema);
  onStep(
    '   … the other gets one complete notice of what is missing, and its clock stops. 另一个一次性告知补正，停止计时',
    corrected,
  );
}

async function applyForConnections({
  owner,
  clerk,
  projectId,
  onStep,
}: Step & { owner: Ask; clerk: Ask }): Promise<void> {
  const submitted = await act(
    owner,
    'submitJointApplication',
    {
      projectId,
      matterCodes: connectionCodes,
      form: connectionForm,
      counter: hallCounter,
      materials: connectionMaterials,
    },
    idSchema,
  );
  onStep('4. The owner applies for seven connections at once. 联合报装', submitted);
  const accepted = await act(clerk, 'acceptJointApplication', { id: submitted.id }, jointSchema);
  onStep('   The clerk accepts: it goes to every provider at once, as handoffs. 受理即转交各单位', accepted);
}

async function applyForAcceptance({ owner, projectId, onStep }: Step & { owner: Ask }): Promise<void> {
  const ask = (itemCodes: readonly string[]) =>
    owner(operation('submitJointAcceptance'), { projectId, itemCodes, materials: [] });
  const incomplete = await ask(phaseOneCodes.slice(0, 2));
  const refusal = incomplete.errors?.[0];
  if (refusal?.extensions?.code !== 'PHASE_ONE_INCOMPLETE') {
    throw new Error(`An incomplete phase 1 was not refused: ${JSON.stringify(incomplete)}`);
  }
  onStep('5. Phase-1 acceptance is refused while incomplete … 第一阶段事项不全，不予受理', refusal);
  const whole = dataOf(await ask(phaseOneCodes))['submitJointAcceptance'];
  onStep('   … and taken when whole. 事项齐全，予以受理', whole);
}

function compareWithTimeline(received: readonly ProgressUpdate[], { timeline }: WholeProject): void {
  const seen = received.map(({ seq, type }) => `${seq} ${type}`);
  const told = timeline.nodes.map(({ seq, type }) => `${seq} ${type}`);
  const same = told.every((entry, index) => entry === seen[index]);
  if (!same) throw new Error(`The subscriber saw ${JSON.stringify(seen)}, the timeline is ${JSON.stringify(told)}.`);
}
