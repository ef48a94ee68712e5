import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import type { ProgressUpdate } from '../src/story/eventLine.ts';
import { type OutsideSystems, openOutside } from '../src/story/openOutside.ts';
import { chooseStory } from '../src/story/stories.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-approval-'));
const rehearsalClockFile = join(dataFolder, 'hours-ahead');
const story = chooseStory(['approval']);
let outside: OutsideSystems;
let stack: Stack;

beforeAll(async () => {
  writeFileSync(rehearsalClockFile, '0');
  outside = await openOutside({ ...story.outside, dataFolder });
  stack = await startStack({
    dataFolder,
    ports: await freePorts(),
    demoData: false,
    rehearsalClockFile,
    ...outside.stackOptions,
  });
});
afterAll(async () => {
  await stack.stop();
  await outside.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

it('plays tolerance, pre-approval and simulated approval to their ends, in time and late', async () => {
  const titles: string[] = [];
  const updates: ProgressUpdate[] = [];
  const { events } = await story.tell({
    gatewayUrl: stack.gatewayUrl,
    random: Math.random,
    onStep: (title) => titles.push(title),
    onUpdate: (update) => updates.push(update),
    setHoursAhead: (hours) => writeFileSync(rehearsalClockFile, String(hours)),
    outside,
  });
  expect(events).toBe(updates.length);
  expect(titles.flatMap((title) => /^\d/.exec(title)?.[0] ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  const told = new Set(updates.map(({ type }) => type.replace('approval.', '')));
  for (const type of [
    'toleranceSupplied',
    'toleranceReminded',
    'applicationTerminated',
    'certificateSuperseded',
    'certificateWithdrawn',
    'certificateFlagged',
  ]) {
    expect(told).toContain(type);
  }
});

it('knows its stories by name, and says which there are', () => {
  expect(chooseStory([]).title).toContain('一个项目的全过程');
  for (const words of [['nothing'], ['approval', 'twice'], ['__proto__']]) {
    expect(() => chooseStory(words)).toThrow('journey, approval, concierge, utilities, acceptance');
  }
});
