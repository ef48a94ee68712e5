import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { chooseStory } from '../src/story/stories.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-acceptance-'));
let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ dataFolder, ports: await freePorts(), demoData: true });
});
afterAll(async () => {
  await stack.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

it('plays a key project from advice to its joint opinion, the archive’s receipt and its one evaluation', async () => {
  const titles: string[] = [];
  const told: string[] = [];
  const { events } = await chooseStory(['acceptance']).tell({
    gatewayUrl: stack.gatewayUrl,
    random: Math.random,
    onStep: (title) => titles.push(title),
    onUpdate: ({ type }) => told.push(type),
    setHoursAhead: () => undefined,
  });
  const numbers = titles.flatMap((title) => /^\d+/.exec(title)?.[0] ?? []);
  expect(numbers.map(Number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
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
    'acceptance.jointAcceptanceSubmitted': 1,
    'acceptance.jointVisitCalled': 1,
    'acceptance.jointVisitHeld': 1,
    'acceptance.jointVisitFindingsAdded': 1,
    'acceptance.opinionGiven': 5,
    'acceptance.rectificationRequested': 1,
    'acceptance.rectificationSupplied': 1,
    'acceptance.jointAcceptancePassed': 1,
    'acceptance.archivePrepared': 3,
    'acceptance.archiveHandoverStarted': 2,
    'exchange.handoffRequested': 2,
    'exchange.handoffLegHandedOver': 2,
    'exchange.handoffLegReturned': 1,
    'exchange.handoffLegReceived': 1,
    'exchange.handoffCompleted': 2,
    'acceptance.archiveHandoverReturned': 1,
    'acceptance.archiveHandedOver': 1,
    'concierge.projectFinished': 1,
    'concierge.procedureEnded': 1,
    'concierge.projectEvaluated': 1,
  });
  expect(events).toBe(told.length);
  const ended = told.filter((type) => /archiveHandedOver|projectFinished|projectEvaluated/.test(type));
  expect(ended).toEqual(['acceptance.archiveHandedOver', 'concierge.projectFinished', 'concierge.projectEvaluated']);
});
