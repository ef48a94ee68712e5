import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { percentile } from '../exchange/percentile.ts';
import { idOf } from '../gateway/projectIds.ts';
import { gatewayEnvironment } from '../subscriptions/gatewayEnvironment.ts';
import { readMetric } from '../subscriptions/readMetric.ts';
import { type Clients, startClients } from '../subscriptions/startClients.ts';
import { type Stub, startStub } from '../subscriptions/startStub.ts';
import { sumInTime } from '../subscriptions/Tally.ts';
import { startPostgres } from '../system/startPostgres.ts';
import { startServer } from '../system/startServer.ts';
import { launchOf, publish, readSdl } from './askRegistry.ts';
import type { Published, PublishingFigures, Requests } from './Figures.ts';
import type { PublishingBenchArguments } from './readArguments.ts';
import { startRequests, type Timed } from './startRequests.ts';

interface Arena {
  readonly urls: readonly string[];
  readonly stub: Stub;
  readonly clients: Clients;
}

/** From when to when a version was on its way, by `performance.now()`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const gatewayScript = fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url));
const subgraph = 'acceptance';
const projects = Array.from({ length: 10 }, (_, key) => idOf(key + 1));
const settleLimitMs = 30_000;
const agreeLimitMs = 60_000;
const lookEveryMs = 50;
const summaryBytes = 64;
const quietMs = 3_000;

/**
 * Publishes our own graph's schemas again and again, each time with a field more or less, under requests and subscriptions that
 * never stop. @throws Error when something does not start, or a version is refused
 */
export async function measurePublishing(
  given: PublishingBenchArguments,
  say: (line: string) => void,
): Promise<PublishingFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-publishing-'));
  chmodSync(folder, 0o755); // PostgreSQL's user passes through it
  const toStop: { stop(): Promise<unknown> }[] = [];
  try {
    const postgres = await startPostgres(join(folder, 'postgres'));
    toStop.unshift(postgres);
    const stub = await startStub(folder);
    toStop.unshift(stub);
    const urls: string[] = [];
    for (let place = 1; place <= given.gateways; place += 1) {
      const name = `gateway-${place}`;
      const environment = { ...environmentOf(stub.url, postgres.url), REGISTRY_FILE: join(folder, `${name}.graphql`) };
      const gateway = await startServer({ name, script: gatewayScript, environment, folder });
      toStop.unshift(gateway);
      urls.push(gateway.url);
    }
    const clients = startClients({ folder, wire: 'graphql-ws' });
    toStop.unshift(clients);
    return await measure({ urls, stub, clients }, given, say);
  } finally {
    for (const running of toStop) await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  arena: Arena,
  given: PublishingBenchArguments,
  say: (line: string) => void,
): Promise<PublishingFigures> {
  const { urls, clients } = arena;
  const [first = ''] = urls;
  const { refused, firstRefused } = await clients.open(given.subscribers, { url: first, projects });
  if (refused > 0) throw new Error(`${refused} subscribers were refused: ${firstRefused}`);
  await untilSubscribed(first, given.subscribers);
  const requests = startRequests(urls, given.perSecond);
  const events = startEvents(arena);
  const began = performance.now();
  const spans: Span[] = [];
  const published: Published[] = [];
  let requested = false;
  try {
    const sdl = await readSdl(first, subgraph);
    for (let version = 1; version <= given.publishes; version += 1) {
      await delay(Math.max(0, began + version * given.everySeconds * 1_000 - performance.now()));
      const from = performance.now();
      const done = await publishOne(urls, version, sdl);
      published.push(done);
      spans.push({ from, to: performance.now() });
      say(
        `launch ${done.launch}: launched after ${Math.round(done.launchedMs)} ms, agreed after ${Math.round(done.agreedMs)} ms more`,
      );
    }
    await delay(quietMs);
    requested = true;
  } finally {
    if (!requested) await Promise.all([requests.stop(), events.stop()]);
  }
  const [{ timed, failed }, told] = await Promise.all([requests.stop(), events.stop()]);
  const within = ({ dueAt, ms }: Timed): boolean => spans.some(({ from, to }) => dueAt <= to && dueAt + ms >= from);
  const isBefore = ({ dueAt }: Timed): boolean => dueAt < (spans[0]?.from ?? 0);
  return {
    published,
    before: requestsOf(timed.filter((one) => isBefore(one) && !within(one))),
    underWay: requestsOf(timed.filter(within)),
    between: requestsOf(timed.filter((one) => !isBefore(one) && !within(one))),
    failed: failed.length,
    firstFailed: failed[0] ?? null,
    subscribers: given.subscribers,
    ...told,
  };
}

/** With a field of its own, at one gateway after the other. */
async function publishOne(urls: readonly string[], version: number, sdl: string): Promise<Published> {
  const field = `"A figure of the bench. 数" benchFigure${version}: Int @access(roles: ["PUBLIC"])`;
  const began = performance.now();
  const launch = await publish(urls[version % urls.length] ?? '', subgraph, `${sdl}\nextend type Query { ${field} }\n`);
  const launchedAt = performance.now();
  await Promise.all(urls.map((url) => untilAnsweredBy(url, launch)));
  return { launch, launchedMs: launchedAt - began, agreedMs: performance.now() - launchedAt };
}

async function untilAnsweredBy(url: string, launch: number): Promise<void> {
  const giveUpAt = performance.now() + agreeLimitMs;
  for (;;) {
    const present = await launchOf(url);
    if (present !== null && present >= launch) return;
    if (performance.now() > giveUpAt) throw new Error(`${url} is answered by launch ${present}, not ${launch}`);
    await delay(lookEveryMs);
  }
}

/** graphql-ws does not confirm a subscription to its client. */
async function untilSubscribed(url: string, subscribers: number): Promise<void> {
  const giveUpAt = performance.now() + agreeLimitMs;
  for (;;) {
    const { body } = await request(new URL('/metrics', url));
    const open = readMetric(await body.text(), 'gateway_subscriptions') ?? 0;
    if (open === subscribers) return;
    if (performance.now() > giveUpAt) throw new Error(`${open} subscriptions are open, not ${subscribers}`);
    await delay(lookEveryMs);
  }
}

/** One event of every project after the other has come, until stopped. */
function startEvents({ stub, clients }: Arena): { stop(): Promise<Pick<PublishingFigures, 'events' | 'tally'>> } {
  const heads: Record<string, number> = {};
  const over = new AbortController();
  let events = 0;
  const run = async () => {
    const tallies = [];
    while (!over.signal.aborted) {
      for (const project of projects) heads[project] = (heads[project] ?? 0) + 1;
      await stub.order({ kind: 'append', projects, bytes: summaryBytes });
      events += projects.length;
      const { tally } = await clients.tell({ kind: 'settle', heads: { ...heads }, limitMs: settleLimitMs });
      tallies.push(tally);
      await delay(lookEveryMs);
    }
    return sumInTime(tallies);
  };
  const running = run();
  return {
    async stop() {
      over.abort();
      return { tally: await running, events };
    },
  };
}

function requestsOf(timed: readonly Timed[]): Requests | null {
  if (timed.length === 0) return null;
  const times = timed.map(({ ms }) => ms);
  return { count: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99), most: percentile(times, 1) };
}

/** Every answer is asked for anew: what is kept would hide a failed request. */
function environmentOf(stubUrl: string, databaseUrl: string): Readonly<Record<string, string>> {
  return {
    ...gatewayEnvironment(stubUrl),
    NODE_ENV: 'test',
    AUTH: 'off',
    CACHE: 'off',
    DEPARTMENT_KEYS: JSON.stringify({ exchange: 'the-exchange-key-of-the-bench' }),
    EXCHANGE_URL: stubUrl,
    SHEDDING: 'off',
    REGISTRY: 'on',
    REGISTRY_DATABASE_URL: databaseUrl,
    REGISTRY_RATE: '10000',
  };
}
