/** `npm run trace:story`: tells the story of one project with every process traced, and draws the trace that goes furthest. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../stackPorts.ts';
import { startStack } from '../startStack.ts';
import { tellStory } from '../story/tellStory.ts';
import { chooseTrace } from '../traces/chooseTrace.ts';
import { drawWaterfall } from '../traces/drawWaterfall.ts';
import { openTraceReceiver } from '../traces/openTraceReceiver.ts';

const picture = fileURLToPath(new URL('../../../../docs/images/story-trace.svg', import.meta.url));
const title = 'From the click to the signed receipts and the dashboard 从点击受理到全部签收、推送大屏';
const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-trace-'));
const receiver = await openTraceReceiver();
const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url };
try {
  const stack = await startStack({ dataFolder, ports: await freePorts(), demoData: true, environment });
  try {
    await tellStory({
      gatewayUrl: stack.gatewayUrl,
      random: Math.random,
      onStep: (step) => console.log(step),
      onUpdate: () => undefined,
    });
  } finally {
    await stack.stop(); // each process sends what it has left
  }
} finally {
  await receiver.close();
  rmSync(dataFolder, { recursive: true, force: true });
}
const chosen = chooseTrace(receiver.spans);
writeFileSync(picture, drawWaterfall(chosen, title));
console.log(
  `${receiver.spans.length} spans; ${chosen.spans.length} of them, of one trace, are drawn, and ${chosen.linked.length} that follow from it, in ${picture}`,
);
