/** `npm run metrics:page`: writes docs/metrics.md from what the processes of a running system tell. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metricsPage } from '../metrics/metricsPage.ts';
import { describeAll, scrapeStack } from '../metrics/scrapeStack.ts';
import { freePorts } from '../stackPorts.ts';
import { startStack } from '../startStack.ts';

const page = fileURLToPath(new URL('../../../../docs/metrics.md', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-metrics-'));
try {
  const stack = await startStack({ dataFolder, ports: await freePorts(), demoData: false });
  try {
    writeFileSync(page, metricsPage(describeAll(await scrapeStack(stack))));
    console.log(`written: ${page}`);
  } finally {
    await stack.stop();
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
