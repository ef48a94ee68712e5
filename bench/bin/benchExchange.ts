/** `npm run bench:exchange`: how many legs the exchange carries, and how soon an event is seen. */
import { writeFileSync } from 'node:fs';
import { describeMachine } from '../exchange/describeMachine.ts';
import { type ExchangeFigures, measureExchange } from '../exchange/measureExchange.ts';
import { describeTrail } from '../exchange/measureTrail.ts';
import { type BenchArguments, benchHelp, readArguments } from '../exchange/readArguments.ts';
import { formatTable } from '../system/formatTable.ts';

const given = readOrExplain();
if (given?.help) console.log(benchHelp);
else if (given !== null) await run(given);

function readOrExplain(): BenchArguments | null {
  try {
    return readArguments(process.argv.slice(2));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
    return null;
  }
}

async function run({ help: _, backends, json, ...sizes }: BenchArguments): Promise<void> {
  const machine = describeMachine();
  console.log(['The exchange measured 数据共享交换 · 性能测量', ...machine, ''].join('\n'));
  const measured: ExchangeFigures[] = [];
  for (const backend of backends) {
    const figures = await measureExchange(backend, sizes);
    measured.push(figures);
    console.log(`${describe(figures)}\n`);
  }
  if (json === null) return;
  const plain = measured.map(({ throughput, ...rest }) => ({
    ...rest,
    throughput: { ...throughput, cpu: Object.fromEntries(throughput.cpu) },
  }));
  writeFileSync(json, `${JSON.stringify({ machine, ...sizes, measured: plain }, null, 2)}\n`);
}

function describe({ backend, throughput, trail, latencies }: ExchangeFigures): string {
  const { legs, seconds, legsPerSecond, writtenAfterSeconds, cpu } = throughput;
  const cpuRows = [...cpu].map(([name, used]) => [name, used.toFixed(1), ((used / legs) * 1_000).toFixed(2)]);
  const latencyRows = latencies.map(({ way, events, p50, p95, p99 }) => [
    way,
    String(events),
    ...[p50, p95, p99].map((ms) => ms.toFixed(1)),
  ]);
  return [
    `queue on ${backend}: ${Math.round(legsPerSecond)} legs/s (${legs} legs in ${seconds.toFixed(1)} s; the sender had written all after ${writtenAfterSeconds.toFixed(1)} s)`,
    '',
    formatTable([['process', 'CPU s', 'ms per leg'], ...cpuRows], new Set([1, 2])),
    '',
    describeTrail(trail, seconds),
    '',
    'event intake → visible to a reader, in ms',
    formatTable([['way', 'events', 'p50', 'p95', 'p99'], ...latencyRows], new Set([1, 2, 3, 4])),
  ].join('\n');
}
