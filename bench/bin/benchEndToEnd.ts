/** `npm run bench:endToEnd`: how long from a mutation until a subscriber has it, through the whole product. */
import { writeFileSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import type { Round } from '../endToEnd/Figures.ts';
import { disturbances, missedTargets, targetMs } from '../endToEnd/judge.ts';
import { measureSetup } from '../endToEnd/measureSetup.ts';
import { type EndToEndArguments, endToEndHelp, readArguments } from '../endToEnd/readArguments.ts';
import { roundTable } from '../endToEnd/roundTable.ts';
import { describeMachine } from '../exchange/describeMachine.ts';

const legend = `Milliseconds, both ends in one process. answer: from sending a mutation through the gateway until its answer; update: from sending
it until a subscriber has the update over graphql-ws, with name and stage of the project read anew; behind answer: from the one to
the other. others: subscribers of other projects, each on a socket of its own.`;

try {
  const given = readArguments(process.argv.slice(2));
  if (given.help) console.log(endToEndHelp);
  else await run(given);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

async function run({ setups, json, count, idle }: EndToEndArguments): Promise<void> {
  const machine = describeMachine();
  console.log(['From a mutation to a subscriber  端到端时延', ...machine, ''].join('\n'));
  const rounds: Round[] = [];
  for (const setup of setups) rounds.push(...(await measure(setup, { count, idle })));
  const missed = missedTargets(rounds);
  const verdict = missed.length === 0 ? [`update p50 is below ${targetMs} ms everywhere`] : missed;
  console.log(`\n${[roundTable(rounds), [...disturbances(rounds), ...verdict].join('\n'), legend].join('\n\n')}`);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, count, idle, rounds }, null, 2)}\n`);
}

/** With a bar in a terminal, else a line for each stage. */
async function measure(
  setup: EndToEndArguments['setups'][number],
  sizes: Pick<EndToEndArguments, 'count' | 'idle'>,
): Promise<Round[]> {
  const bar = process.stdout.isTTY
    ? new SingleBar({ format: '{bar} {value}/{total} · {duration_formatted} · {stage}', barsize: 24 })
    : null;
  try {
    return await measureSetup(setup, {
      ...sizes,
      onStage: (stage, mutations) => (bar === null ? console.log(stage) : bar.start(mutations, 0, { stage })),
      onDone: () => bar?.increment(),
    });
  } finally {
    bar?.stop();
  }
}
