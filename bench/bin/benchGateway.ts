/** `npm run bench:gateway`: our gateway, others, and a fan-out written by hand, side by side on the same subgraphs. */
import { writeFileSync } from 'node:fs';
import { describeMachine } from '../exchange/describeMachine.ts';
import type { MeasuredOperation } from '../gateway/Figures.ts';
import { operationTable, targetsTable } from '../gateway/gatewayTables.ts';
import { judgeTargets } from '../gateway/judgeTargets.ts';
import { measureGateways } from '../gateway/measureGateways.ts';
import { operations } from '../gateway/operations.ts';
import { type GatewayBenchArguments, gatewayBenchHelp, readArguments } from '../gateway/readArguments.ts';
import { summarize } from '../gateway/summarize.ts';

const legend = `All figures are medians over the rounds; every request asks about another project or page. × stock, × peer, × hand: how many
times the requests a second (or how many times less CPU time per request) of stock, of the best of Hive and Mercurius, of
the hand-written fan-out. CPU µs: all threads of the contender, per request; stub and load: what the subgraphs and the
clients spent beside it, per request. fetches: requests to subgraphs per request. RSS: after the last round; peak: ever.`;

const given = readOrExplain();
if (given?.help) console.log(gatewayBenchHelp);
else if (given !== null) await run(given);

function readOrExplain(): GatewayBenchArguments | null {
  try {
    return readArguments(process.argv.slice(2));
  } catch (cause) {
    return explain(cause);
  }
}

async function run(settings: GatewayBenchArguments): Promise<void> {
  const [machine = ''] = describeMachine();
  console.log(['Gateways side by side  网关 · 性能对比', machine, describe(settings), ''].join('\n'));
  const done = await measureOrExplain(settings);
  if (done === null) return;
  const results = done.map(({ operation, measured }) => {
    const summaries = summarize(measured);
    return { operation, summaries, targets: judgeTargets(summaries), measured };
  });
  for (const { operation, summaries, targets } of results) {
    console.log(`\n${operationTable(operations[operation], summaries)}`);
    if (targets.length > 0) console.log(`\n${targetsTable(targets)}`);
  }
  console.log(`\n${legend}`);
  const isWrong = results.some(({ measured }) => measured.some(({ fault }) => fault?.kind === 'wrong'));
  if (isWrong) process.exitCode = 1;
  const { json } = settings;
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, settings, results }, null, 2)}\n`);
}

async function measureOrExplain(settings: GatewayBenchArguments): Promise<MeasuredOperation[] | null> {
  try {
    return await measureGateways(settings, (line) => console.log(line));
  } catch (cause) {
    return explain(cause);
  }
}

function explain(cause: unknown): null {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
  return null;
}

function describe({ rounds, seconds, warmUpSeconds, connections, latencyMs, workers }: GatewayBenchArguments): string {
  return [
    `${connections} connections`,
    `${rounds} rounds of ${seconds} s taking turns, after ${warmUpSeconds} s of load`,
    `subgraph latency ${latencyMs} ms`,
    workers === 0 ? 'one process each' : `${workers} processes each (node:cluster)`,
  ].join(' · ');
}
