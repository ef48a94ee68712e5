import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { type OutsideSystems, openOutside } from '../src/story/openOutside.ts';
import { chooseStory } from '../src/story/stories.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-acceptance-'));
const story = chooseStory(['acceptance']);
let outside: OutsideSystems;
let stack: Stack;

beforeAll(async () => {
  outside = await openOutside({ ...story.outside, dataFolder });
  stack = await startStack({ dataFolder, ports: await freePorts(), demoData: true, ...outside.stackOptions });
});
afterAll(async () => {
  await stack.stop();
  await outside.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

it('plays a key project from advice to its joint opinion, the archive’s receipt and its one evaluation', async () => {
  const titles: string[] = [];
  const told: string[] = [];
  const { events } = await story.tell({
    gatewayUrl: stack.gatewayUrl,
    random: Math.random,
    onStep: (title) => titles.push(title),
    onUpdate: ({ type }) => told.push(type),
    setHoursAhead: () => undefined,
    outside,
  });
  const numbers = titles.flatMap((title) => /^\d+/.exec(title)?.[0] ?? []);
  expect(numbers.map(Number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  const counts = Object.fromEntries([...Map.groupBy(told, (type) => type)].map(([type, all]) => [type, all.length]));
  expect(counts).toEqual({
    'approval.projectRegistered': 1,
    'approval.projectListed': 1,
    'approval.projectFactsChanged': 1,
    'concierge.stewardAssigned': 1,
    'acceptance.adviceAsked': 1,
    'acceptance.adviceAnswered': 1,
    'acceptance.preCheckRecorded': 1,
    'acceptance.findingPutRight': 1,
    'acceptance.jointAcceptanceSubmitted': 2,
    'acceptance.jointVisitCalled': 1,
    'acceptance.jointVisitHeld': 1,
    'acceptance.jointVisitFindingsAdded': 1,
    'acceptance.opinionGiven': 7,
    'acceptance.rectificationRequested': 1,
    'acceptance.rectificationSupplied': 1,
    'acceptance.jointAcceptancePassed': 2,
    'acceptance.archivePrepared': 3,
    'acceptance.archiveHandoverStarted': 2,
    'exchange.handoffRequested': 2,
    'exchange.handoffLegReturned': 1,
    'exchange.handoffLegReceived': 1,
    'exchange.handoffCompleted': 2,
    'acceptance.archiveHandoverReturned': 1,
    'acceptance.archiveHandedOver': 1,
    'concierge.projectFinished': 1,
    'concierge.procedureEnded': 1,
    'concierge.projectEvaluated': 1,
  });
  expect(titles.some((title) => title.includes('档案系统（外部）退回缺件'))).toBe(true);
  expect(titles.some((title) => title.includes('以自有密钥签收'))).toBe(true);
  expect(await outside.signedFor('ARCHIVES')).toEqual([
    expect.objectContaining({ purpose: 'ARCHIVE', materials: expect.arrayContaining(['演示声像资料.pdf']) }),
  ]);
  expect(events).toBe(told.length);
  const ended = told.filter((type) => /archiveHandedOver|projectFinished|projectEvaluated/.test(type));
  expect(ended).toEqual(['acceptance.archiveHandedOver', 'concierge.projectFinished', 'concierge.projectEvaluated']);
});
