/** `npm run demo`: one project's story on a system of its own, each step printed as it happens. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../stackPorts.ts';
import { type Stack, startStack } from '../startStack.ts';
import { tellStory } from '../story/tellStory.ts';

const began = performance.now();
const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-demo-'));
let stack: Stack | undefined;
let failed = false;
try {
  console.log('Bringing up the system (database, five departments, workers, gateway) …');
  stack = await startStack({ dataFolder, ports: await freePorts(), demoData: true });
  console.log(`Ready after ${seconds()} s at ${stack.gatewayUrl}\n`);
  const { received } = await tellStory({
    gatewayUrl: stack.gatewayUrl,
    random: Math.random,
    onStep: (title, result) => console.log(`\n${title}\n${indent(JSON.stringify(result, null, 2))}`),
    onUpdate: ({ seq, type, summaryZh }) => console.log(`      ← ${String(seq).padStart(3)} ${type}  ${summaryZh}`),
  });
  console.log(`\nThe story is told: ${received.length} events, ${seconds()} s in all.`);
} catch (cause) {
  failed = true;
  console.error(cause instanceof Error ? cause.message : cause);
  console.error(`The processes' logs are kept in ${join(dataFolder, 'logs')}.`);
} finally {
  await stack?.stop();
  if (!failed) rmSync(dataFolder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '   ');
}
