import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { type OutsideSystems, openOutside } from '../src/story/openOutside.ts';
import { chooseStory } from '../src/story/stories.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-utilities-'));
const story = chooseStory(['utilities']);
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

it('plays a joint application from a registered counter to water that is on', async () => {
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
  expect(numbers.map(Number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  const counts = Object.fromEntries([...Map.groupBy(told, (type) => type)].map(([type, all]) => [type, all.length]));
  expect(counts).toEqual({
    'approval.projectRegistered': 1,
    'utilities.jointApplicationSubmitted': 2,
    'utilities.jointApplicationReturned': 1,
    'utilities.jointApplicationResubmitted': 1,
    'utilities.jointApplicationForwarded': 2,
    'exchange.handoffRequested': 2,
    'exchange.handoffLegReceived': 9,
    'exchange.handoffCompleted': 2,
    'utilities.matterReceived': 9,
    'utilities.matterReturned': 1,
    'utilities.matterResupplied': 1,
    'utilities.matterAccepted': 4,
    'utilities.jointSurveyCalled': 1,
    'utilities.jointSurveyAnswered': 4,
    'utilities.jointSurveyScheduled': 1,
    'utilities.jointSurveyHeld': 1,
    'utilities.jointSurveySigned': 4,
    'utilities.jointSurveyCompleted': 1,
    'utilities.matterAdvanced': 8,
    'utilities.permitGranted': 2,
    'utilities.matterConnected': 1,
  });
  expect(titles.some((title) => title.includes('燃气公司系统响应慢，其他六家已签收'))).toBe(true);
  expect(titles.some((title) => title.includes('供电公司（外部系统）退回'))).toBe(true);
  for (const id of ['provider-gas', 'provider-power']) {
    expect(await outside.signedFor(id)).toEqual([
      expect.objectContaining({ recipient: id, purpose: 'JOINT_UTILITIES' }),
    ]);
  }
  expect(events).toBe(told.length);
});
