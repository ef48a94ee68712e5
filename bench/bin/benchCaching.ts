/** `npm run bench:caching`: dashboards that ask the same again and again, with and without what the gateway keeps. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CachingRound, measureCaching, ways } from '../caching/measureCaching.ts';
import { type CachingBenchArguments, cachingBenchHelp, readArguments } from '../caching/readArguments.ts';
import { describeMachine } from '../exchange/describeMachine.ts';
import { median } from '../gateway/median.ts';

try {
  const settings = readArguments(process.argv.slice(2));
  if (settings.help) console.log(cachingBenchHelp);
  else await run(settings);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

async function run(settings: CachingBenchArguments): Promise<void> {
  const { dashboards, eventsPerSecond, latencyMs, rounds, seconds } = settings;
  const [machine = ''] = describeMachine();
  console.log(`Dashboards and what is kept  缓存\n${machine}`);
  console.log(
    `${dashboards} dashboards in one scope · ${eventsPerSecond} events a second · department latency ${latencyMs} ms · ${rounds} rounds of ${seconds} s\n`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'bench-caching-'));
  const done = await measureCaching(settings, folder, (line) => console.log(line));
  await rm(folder, { recursive: true });
  const rate = (way: string): number => median(of(done, way).map((round) => round.requests / round.seconds));
  console.log(
    '\n| CACHE | requests a second | p50 ms | p99 ms | CPU µs | fetches a request | hits: answers · fetches |',
  );
  console.log('| --- | --: | --: | --: | --: | --: | --: |');
  for (const way of ways) {
    const own = of(done, way);
    const figure = (read: (round: CachingRound) => number, digits: number): string =>
      median(own.map(read)).toFixed(digits);
    const hits = `${figure((round) => 100 * round.responseHits, 1)} % · ${figure((round) => 100 * round.fetchHits, 1)} %`;
    console.log(
      `| ${way} | ${Math.round(rate(way))} | ${figure(({ p50 }) => p50, 1)} | ${figure(({ p99 }) => p99, 1)} | ${figure(({ cpuMicros }) => cpuMicros, 0)} | ${figure(({ fetches }) => fetches, 3)} | ${hits} |`,
    );
  }
  console.log(`\nwith it ${(rate('memory') / rate('off')).toFixed(1)} times as many`);
}

function of(rounds: readonly CachingRound[], way: string): readonly CachingRound[] {
  return rounds.filter((round) => round.way === way);
}
