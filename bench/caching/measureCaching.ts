import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { z } from 'zod';
import { inheritedEnvironment } from '../config.ts';
import { cpuSeconds } from '../exchange/cpuSeconds.ts';
import { gatewayEnvironment } from '../subscriptions/gatewayEnvironment.ts';
import { readMetric } from '../subscriptions/readMetric.ts';
import { type BenchProcess, startProcess } from '../system/startProcess.ts';
import { type RunningServer, startServer } from '../system/startServer.ts';
import { projectIds } from './dashboardQuestions.ts';
import { type LoadReport, loadReportSchema } from './LoadOrder.ts';
import type { CachingBenchArguments } from './readArguments.ts';
import { stubAddressSchema } from './StubOrder.ts';

export const ways = ['off', 'memory'] as const;
export type Way = (typeof ways)[number];

/** One round of one way. */
export interface CachingRound extends LoadReport {
  readonly way: Way;
  readonly cpuMicros: number;
  /** Questions to departments, per request. */
  readonly fetches: number;
  /** Shares since the gateway has started. */
  readonly responseHits: number;
  readonly fetchHits: number;
}

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const gatewayScript = script('../../gateway/src/main.ts');
const exchangeKey = 'the-key-of-the-exchange-in-the-bench';
const warmUpSeconds = 3;
const fetchesSchema = z.int();

/** Measures the gateway with and without what it keeps, in rounds that take turns. @throws Error when an answer is wrong */
export async function measureCaching(
  settings: CachingBenchArguments,
  folder: string,
  say: (line: string) => void,
): Promise<readonly CachingRound[]> {
  const environment = { ...inheritedEnvironment(), NODE_ENV: 'production', LATENCY_MS: String(settings.latencyMs) };
  const stub = startProcess({ script: script('stub.ts'), environment, logFile: join(folder, 'stub.log') });
  const load = startProcess({ script: script('load.ts'), environment, logFile: join(folder, 'load.log') });
  const gateways: { readonly way: Way; readonly server: RunningServer }[] = [];
  try {
    const { url } = stubAddressSchema.parse(await stub.hear());
    for (const way of ways) gateways.push({ way, server: await startGateway(way, url, folder) });
    const rounds: CachingRound[] = [];
    const run = (gateway: (typeof gateways)[number], seconds: number): Promise<CachingRound> =>
      runRound({ ...gateway, stub, load, settings: { ...settings, seconds } });
    for (const gateway of gateways) await run(gateway, warmUpSeconds);
    for (let round = 0; round < settings.rounds; round += 1) {
      for (const gateway of round % 2 === 0 ? gateways : gateways.toReversed()) {
        const done = await run(gateway, settings.seconds);
        rounds.push(done);
        say(
          `round ${round + 1} of ${settings.rounds} · ${done.way} ${Math.round(done.requests / done.seconds)} a second`,
        );
      }
    }
    return rounds;
  } finally {
    await Promise.all([...gateways.map(({ server }) => server.stop()), stub.stop(), load.stop()]);
  }
}

/** As it ships, but without tokens, which production refuses. */
function startGateway(way: Way, stubUrl: string, folder: string): Promise<RunningServer> {
  return startServer({
    name: `gateway-${way}`,
    script: gatewayScript,
    folder,
    environment: {
      ...gatewayEnvironment(stubUrl),
      NODE_ENV: 'development',
      AUTH: 'off',
      CACHE: way,
      EXCHANGE_URL: stubUrl,
      DEPARTMENT_KEYS: JSON.stringify({ exchange: exchangeKey }),
    },
  });
}

interface Round {
  readonly way: Way;
  readonly server: RunningServer;
  readonly stub: BenchProcess;
  readonly load: BenchProcess;
  readonly settings: CachingBenchArguments;
}

async function runRound({ way, server, stub, load, settings }: Round): Promise<CachingRound> {
  const { dashboards, seconds, eventsPerSecond } = settings;
  await delay(200);
  const fetchesBefore = fetchesSchema.parse(await stub.ask({ projects: [] }));
  const cpuBefore = cpuSeconds(server.pid);
  const events = tellEvents(stub, eventsPerSecond);
  const report = loadReportSchema.parse(await load.ask({ url: server.url, dashboards, seconds }));
  await events.stop();
  const cpu = cpuSeconds(server.pid) - cpuBefore;
  const fetches = fetchesSchema.parse(await stub.ask({ projects: [] })) - fetchesBefore;
  if (report.faults > 0 || report.requests === 0) throw new Error(`${way}: ${report.firstFault ?? 'no answer'}`);
  const metrics = await (await request(new URL('/metrics', server.url))).body.text();
  return {
    ...report,
    way,
    cpuMicros: (cpu * 1e6) / report.requests,
    fetches: fetches / report.requests,
    responseHits: readMetric(metrics, 'gateway_cache_response_hit_ratio') ?? 0,
    fetchHits: readMetric(metrics, 'gateway_cache_fetch_hit_ratio') ?? 0,
  };
}

/** One project after the other, evenly. */
function tellEvents(stub: BenchProcess, perSecond: number): { stop(): Promise<void> } {
  if (perSecond === 0) return { stop: async () => {} };
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    for (let told = 0; !stopping.signal.aborted; told += 1) {
      await stub.ask({ projects: [projectIds[told % projectIds.length]] });
      await delay(1_000 / perSecond);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
