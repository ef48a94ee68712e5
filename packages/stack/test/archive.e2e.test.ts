import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { tokenOf } from '../src/demoTokens.ts';
import { type Ask, askAs, dataOf } from '../src/graphqlClient.ts';
import { operation } from '../src/operation.ts';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { askUntilKnown } from '../src/story/askUntilKnown.ts';
import { projectInput } from '../src/story/projectInput.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the graph answers
type Answer = any;

const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-archive-'));
let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ dataFolder, ports: await freePorts(), demoData: false });
});
afterAll(async () => {
  await stack.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const submission = `mutation ($projectId: ID!, $materials: [AcceptanceMaterialInput!]!) {
  submitJointAcceptance(projectId: $projectId, phases: [FIRST, SECOND], parallelPhases: true, materials: $materials) { id items { itemCode agency } } }`;
const opinion = `mutation ($id: ID!, $itemCode: String!) { giveOpinion(acceptanceId: $id, itemCode: $itemCode, verdict: PASS) { status } }`;
const prepare = `mutation ($projectId: ID!, $papers: [ArchivePaperInput!]!) { prepareArchive(projectId: $projectId, papers: $papers) { missingKinds { code } } }`;
const giving = 'mutation ($legId: ID!) { handOverLeg(legId: $legId) { status } }';
const returning =
  'mutation ($legId: ID!, $reason: String!) { refuseLeg(legId: $legId, kind: RETURN, reason: $reason) { status } }';
const signing = 'mutation ($legId: ID!, $name: String!) { signForLeg(legId: $legId, personName: $name) { status } }';
const kinds = `{ archivePaperKinds { code required } acceptanceItems { code agency materials { code } } }`;
const personaOf: Readonly<Record<string, string>> = {
  NATURAL_RESOURCES: 'approver-natural-resources',
  FIRE_RESCUE: 'approver-fire-rescue',
  ARCHIVES: 'approver-archives',
  HOUSING_CONSTRUCTION: 'approver-housing-construction',
  CIVIL_DEFENCE: 'approver-civil-defence',
  WATER: 'approver-water',
  COMMUNICATIONS: 'approver-communications',
};

it('finishes a project by the archive’s signature, after the archive has sent its file back once', async () => {
  const as = async (persona: string): Promise<Ask> => askAs(stack.gatewayUrl, await tokenOf(stack.gatewayUrl, persona));
  const ask = async (line: Ask, query: string, variables = {}): Promise<Answer> => dataOf(await line(query, variables));
  const owner = askUntilKnown(await as('owner'));
  const clerk = await as('window-clerk');
  const archivist = await as('approver-archives');
  const input = projectInput({}, Math.random);
  const { registerProject } = await ask(owner, operation('registerProject'), { input });
  const projectId = registerProject.id;
  const catalogue = await ask(owner, kinds);
  // of ordinary housing the weather service accepts nothing
  const applying = catalogue.acceptanceItems.filter(({ code }: Answer) => code !== 'acceptance-lightning');
  const required = applying.flatMap((item: Answer) => item.materials.map(({ code }: Answer) => code));
  const materials = [...new Set<string>(required)].map(paper);
  const { submitJointAcceptance: asked } = await ask(owner, submission, { projectId, materials });
  for (const { itemCode, agency } of asked.items) {
    await ask(await as(personaOf[agency] ?? agency), opinion, { id: asked.id, itemCode });
  }
  const papers = catalogue.archivePaperKinds
    .filter((kind: Answer) => kind.required)
    .map(({ code }: Answer) => paper(code));
  const { prepareArchive } = await ask(owner, prepare, { projectId, papers });
  expect(prepareArchive.missingKinds).toEqual([]);
  const archive = async (): Promise<Answer> =>
    (await ask(owner, operation('projectArchive'), { projectId })).project.archive;
  const send = async (): Promise<string> => {
    const { handOverArchive } = await ask(owner, operation('handOverArchive'), { projectId });
    const { legId } = handOverArchive.rounds.at(-1);
    await eventually(() => ask(clerk, giving, { legId }));
    return legId;
  };

  await ask(archivist, returning, { legId: await send(), reason: '演示：缺竣工图签章' });
  await eventually(async () => expect((await archive()).status).toBe('RETURNED'));
  expect((await archive()).rounds).toMatchObject([{ number: 1, result: 'RETURNED', reason: '演示：缺竣工图签章' }]);

  const legId = await send();
  await ask(archivist, signing, { legId, name: '演示档案员' });
  await eventually(async () => expect((await archive()).status).toBe('HANDED_OVER'));
  expect(await archive()).toMatchObject({
    rounds: [{ number: 1 }, { number: 2, result: 'SIGNED' }],
    receipt: { signerName: '演示档案员', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    finishedAt: expect.any(String),
  });
  const timeline = `query ($id: ID!) { project(id: $id) { timeline(first: 100) { nodes { type } } } }`;
  await eventually(async () => {
    const { project } = await ask(owner, timeline, { id: projectId });
    const types = project.timeline.nodes.map(({ type }: Answer) => type);
    expect(types.filter((type: string) => type === 'acceptance.archiveHandedOver')).toHaveLength(1);
  });
});

function paper(code: string) {
  const sha256 = createHash('sha256').update(`演示 ${code}`).digest('hex');
  return { code, sha256, name: `演示-${code}.pdf`, mediaType: 'application/pdf', bytes: 10 };
}

/** The feed and the relay take their time. */
function eventually(check: () => Promise<unknown>): Promise<unknown> {
  return vi.waitFor(check, { timeout: 60_000, interval: 500 });
}
