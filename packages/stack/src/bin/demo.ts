/** `npm run demo [-- STORY]`: a story on a system of its own, each step printed as it happens. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../stackPorts.ts';
import { type Stack, startStack } from '../startStack.ts';
import { type OutsideSystems, openOutside } from '../story/openOutside.ts';
import { chooseStory, type Story } from '../story/stories.ts';

const began = performance.now();
const story = storyOf(process.argv.slice(2));
const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-demo-'));
const rehearsalClockFile = join(dataFolder, 'hours-ahead');
writeFileSync(rehearsalClockFile, '0');
let stack: Stack | undefined;
let outside: OutsideSystems | undefined;
let failed = false;
try {
  console.log(`${story.title}\n\nBringing up the system (database, five departments, workers, gateway) …`);
  outside = await openOutside({ ...story.outside, dataFolder });
  const { stackOptions } = outside;
  stack = await startStack({
    dataFolder,
    ports: await freePorts(),
    demoData: true,
    rehearsalClockFile,
    ...stackOptions,
  });
  console.log(`Ready after ${seconds()} s at ${stack.gatewayUrl}\n`);
  const { events } = await story.tell({
    gatewayUrl: stack.gatewayUrl,
    random: Math.random,
    onStep: (title, result) => console.log(`\n${title}\n${indent(JSON.stringify(result, null, 2))}`),
    onUpdate: ({ seq, type, summaryZh }) => console.log(`      ← ${String(seq).padStart(3)} ${type}  ${summaryZh}`),
    setHoursAhead: (hours) => writeFileSync(rehearsalClockFile, String(hours)),
    outside,
  });
  console.log(`\nThe story is told: ${events} events, ${seconds()} s in all.`);
} catch (cause) {
  failed = true;
  console.error(cause instanceof Error ? cause.message : cause);
  console.error(`The processes' logs are kept in ${join(dataFolder, 'logs')}.`);
} finally {
  await stack?.stop();
  await outside?.stop();
  if (!failed) rmSync(dataFolder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

function storyOf(words: readonly string[]): Story {
  try {
    return chooseStory(words);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exit(1);
  }
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '   ');
}
