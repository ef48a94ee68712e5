/** `npm run bench:publishing`: versions of a subgraph published under load, and what that costs clients. */
import { writeFileSync } from 'node:fs';
import { describeMachine } from '../exchange/describeMachine.ts';
import { measurePublishing } from '../publishing/measurePublishing.ts';
import { publishingTable } from '../publishing/publishingTable.ts';
import { type PublishingBenchArguments, publishingBenchHelp, readArguments } from '../publishing/readArguments.ts';

const agreedWithinMs = 5_000;

try {
  const settings = readArguments(process.argv.slice(2));
  if (settings.help) console.log(publishingBenchHelp);
  else await run(settings);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

async function run(settings: PublishingBenchArguments): Promise<void> {
  const { gateways, publishes, everySeconds, perSecond, subscribers, quick, json } = settings;
  const machine = describeMachine().slice(0, 2).join(' · ');
  console.log(`Publishing under load  子图发布\n${machine}`);
  console.log(`${gateways} gateways · ${publishes} versions, one every ${everySeconds} s`);
  console.log(`${perSecond} requests a second · ${subscribers} subscribers\n`);
  const figures = await measurePublishing(settings, (line) => console.log(line));
  const { text, isKept } = publishingTable(figures, { agreedWithinMs });
  console.log(`\n${text}`);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, settings, figures }, null, 2)}\n`);
  if (!isKept && !quick) process.exitCode = 1;
}
