/** `npm run bench:jointApplications`: from a clerk's acceptance to the last provider's receipt, through the whole product. */
import { writeFileSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { describeMachine } from '../exchange/describeMachine.ts';
import { batchTable, costLines } from '../jointApplications/batchTable.ts';
import type { Batch } from '../jointApplications/Figures.ts';
import { measureBatches } from '../jointApplications/measureBatches.ts';
import {
  type JointApplicationArguments,
  jointApplicationHelp,
  readArguments,
} from '../jointApplications/readArguments.ts';

const legend = `Each application is for all matters of the catalogue, each with a provider of its own. accepted in: from the first acceptance
until the last is answered; all signed in: until the last receipt is stored; to last receipt: from the acceptance of an application
until the last of its own receipts; lost: legs without a receipt; twice: effects of a leg beyond the first.`;

try {
  const given = readArguments(process.argv.slice(2));
  if (given.help) console.log(jointApplicationHelp);
  else await run(given);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

async function run({ counts, providers, json }: JointApplicationArguments): Promise<void> {
  const machine = describeMachine();
  console.log(
    ['Joint applications, from acceptance to the last receipt  联合报装：受理至全部签收', ...machine, ''].join('\n'),
  );
  const batches = await measure({ counts, providers });
  console.log(`\n${batchTable(batches)}\n\n${costLines(batches)}\n\n${legend}`);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, counts, providers, batches }, null, 2)}\n`);
  if (batches.some(({ lost, twice }) => lost + twice > 0)) process.exitCode = 1;
}

/** With a bar in a terminal, else a line for each stage. */
async function measure(given: Pick<JointApplicationArguments, 'counts' | 'providers'>): Promise<Batch[]> {
  const bar = process.stdout.isTTY
    ? new SingleBar({ format: '{bar} {value}/{total} · {duration_formatted} · {stage}', barsize: 24 })
    : null;
  try {
    return await measureBatches(given, {
      onStage: (stage, steps) => (bar === null ? console.log(stage) : bar.start(steps, 0, { stage })),
      onDone: (steps) => bar?.increment(steps),
    });
  } finally {
    bar?.stop();
  }
}
