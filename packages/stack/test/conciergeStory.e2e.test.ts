import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { type OutsideSystems, openOutside } from '../src/story/openOutside.ts';
import { chooseStory } from '../src/story/stories.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-concierge-'));
const story = chooseStory(['concierge']);
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

it('plays a problem up to the city government and back, a routing of each kind, and a visit of the bus', async () => {
  const titles: string[] = [];
  const told: string[] = [];
  await story.tell({
    gatewayUrl: stack.gatewayUrl,
    random: Math.random,
    onStep: (title) => titles.push(title),
    onUpdate: ({ type }) => told.push(type),
    setHoursAhead: () => undefined,
    outside,
  });
  const numbers = titles.flatMap((title) => /^\d+/.exec(title)?.[0] ?? []);
  expect(numbers.map(Number)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  const count = (type: string) => told.filter((one) => one === type).length;
  expect(count('concierge.problemEscalated')).toBe(4);
  expect(count('concierge.problemAnswerPassedDown')).toBe(3);
  expect(count('concierge.problemClosed')).toBe(1);
  expect(count('exchange.handoffLegReceived')).toBe(5);
  const visit = told.flatMap((type) => (type.startsWith('concierge.throughTrain') ? [type.slice(22)] : []));
  expect(visit).toEqual(['Booked', 'Confirmed', 'Departed', 'Arrived', 'Recorded', 'Done']);
  expect(count('approval.certificateIssued')).toBe(1);
});
