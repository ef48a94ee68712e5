import { setTimeout as delay } from 'node:timers/promises';
import { cpuSeconds } from '../exchange/cpuSeconds.ts';
import { memoryOf } from '../gateway/memoryOf.ts';
import { idOf } from '../gateway/projectIds.ts';
import { startServer } from '../system/startServer.ts';
import type { ClientReport } from './ClientOrder.ts';
import { chooseSlow } from './chooseSlow.ts';
import type { Contender } from './contenders.ts';
import { deliver } from './deliver.ts';
import type { Delivering, MeasuredContender, Opening, Slowed } from './Figures.ts';
import { type Bench, observe } from './observe.ts';
import type { SubscriptionBenchArguments } from './readArguments.ts';
import { sendBursts } from './sendBursts.ts';
import { startClients } from './startClients.ts';
import { startStub } from './startStub.ts';

export interface MeasureOptions extends SubscriptionBenchArguments {
  /** Of the run: logs are written here. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

const warmUpClients = 100;
const warmUpEvents = 20;
const warmUpProject = idOf(900_000);
const floodProject = idOf(900_001);
const witnessesAtMost = 10;
// what the kernel keeps for a connection (4 MB), and a hundred events that may wait for it, are less
const floodEvents = 400;
// fewer than may wait for one who reads
const floodAtOnce = 50;
const floodBytes = 16_384;
const openLimitMs = 120_000;
const lookEveryMs = 50;
const quietMs = 3_000;
const catchUpLimitMs = 60_000;

/** Measures one contender, with a stub and clients of its own. What goes wrong on the way stands in its `fault`. */
export async function measureContender(contender: Contender, options: MeasureOptions): Promise<MeasuredContender> {
  const { name, title } = contender;
  const done: { opening: Opening | null; bursts: Delivering | null; slowed: Slowed | null } = {
    opening: null,
    bursts: null,
    slowed: null,
  };
  const toStop: { stop(): Promise<void> }[] = [];
  try {
    const stub = await startStub(options.folder);
    toStop.unshift(stub);
    const environment = contender.environmentFor(stub.url);
    const server = await startServer({ name, script: contender.script, environment, folder: options.folder });
    toStop.unshift(server);
    const clients = startClients(options);
    toStop.unshift(clients);
    const projects = Array.from({ length: options.keys }, (_, key) => idOf(key + 1));
    const bench: Bench = { contender, stub, server, clients, projects };
    const heads: Record<string, number> = {};
    await warmUp(bench, Math.min(warmUpClients, options.clients));
    done.opening = await open(bench, options);
    options.say(`${name}: ${options.clients} subscribed`);
    done.bursts = await observe(bench, () => sendBursts(bench, heads, options.bursts));
    options.say(`${name}: ${options.bursts} bursts delivered`);
    const slow = chooseSlow(options.clients, options.slow);
    if (slow.length > 0) {
      done.slowed = await slowDown(bench, heads, { ...options, slow });
      options.say(`${name}: the same with ${slow.length} slow readers`);
    }
    return { contender: name, title, ...done, fault: null };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    options.say(`${name}: ${why}`);
    return { contender: name, title, ...done, fault: { kind: 'failed', why } };
  } finally {
    for (const running of toStop) await running.stop();
  }
}

/** A few clients that come, get events and go, so that what is made once is made before anything is measured. */
async function warmUp({ server, stub, clients, contender }: Bench, count: number): Promise<void> {
  await clients.open(count, { url: server.url, projects: [warmUpProject] });
  await untilOpen({ server, contender }, count);
  for (let sent = 1; sent <= warmUpEvents; sent += 1) {
    await stub.order({ kind: 'append', projects: [warmUpProject], bytes: 0 });
    await clients.tell({ kind: 'settle', heads: { [warmUpProject]: sent }, limitMs: openLimitMs });
  }
  await clients.tell({ kind: 'close' });
  await untilOpen({ server, contender }, 0);
  await delay(quietMs);
}

async function open(bench: Bench, { clients: count, idleSeconds }: MeasureOptions): Promise<Opening> {
  const { server, clients, projects } = bench;
  const baseBytes = memoryOf(server.pid).resident;
  const cpuBefore = cpuSeconds(server.pid, true);
  const began = performance.now();
  const { refused, firstRefused } = await clients.open(count, { url: server.url, projects });
  if (refused > 0) throw new Error(`${refused} of ${count} clients were refused: ${firstRefused}`);
  await untilOpen(bench, count);
  const seconds = (performance.now() - began) / 1_000;
  const cpuAfter = cpuSeconds(server.pid, true);
  await delay(idleSeconds * 1_000);
  const idleBytes = memoryOf(server.pid).resident;
  return { clients: count, seconds, cpuSeconds: cpuAfter - cpuBefore, baseBytes, idleBytes };
}

interface SlowOptions {
  /** Numbers of the clients that stop reading, out of so many. */
  readonly slow: readonly number[];
  readonly clients: number;
  readonly bursts: number;
}

/** Some stop reading, the project that they follow besides is flooded, the bursts go on; then they read again. */
async function slowDown(
  bench: Bench,
  heads: Record<string, number>,
  { slow, clients: count, bursts }: SlowOptions,
): Promise<Slowed> {
  const { clients } = bench;
  const witnesses = chooseWitnesses(count, slow);
  await clients.tell({ kind: 'hold', slow: [...slow], witnesses, project: floodProject });
  await untilOpen(bench, count + slow.length + witnesses.length);
  await clients.tell({ kind: 'pause' });
  const flood = Array.from({ length: floodAtOnce }, () => floodProject);
  let caughtUpSeconds = 0;
  const delivering = await observe(bench, async () => {
    const reports: ClientReport[] = [];
    for (let sent = 0; sent < floodEvents; sent += floodAtOnce) {
      reports.push(await deliver(bench, heads, { projects: flood, bytes: floodBytes }));
    }
    reports.push(...(await sendBursts(bench, heads, bursts)));
    const began = performance.now();
    await clients.tell({ kind: 'resume' });
    const last = await clients.tell({ kind: 'settle', heads, limitMs: catchUpLimitMs });
    caughtUpSeconds = (performance.now() - began) / 1_000;
    return [...reports, last];
  });
  return { ...delivering, slowReaders: slow.length, floodEvents, caughtUpSeconds };
}

/** A few that read, spread over all. */
function chooseWitnesses(count: number, slow: readonly number[]): number[] {
  const readers = Array.from({ length: count }, (_, number) => number).filter((number) => !slow.includes(number));
  const every = Math.ceil(readers.length / witnessesAtMost);
  return readers.filter((_, place) => place % every === 0);
}

/** Waits until the contender itself counts so many subscriptions: graphql-ws does not confirm one to its client. */
async function untilOpen({ server, contender }: Pick<Bench, 'server' | 'contender'>, count: number): Promise<void> {
  const giveUpAt = performance.now() + openLimitMs;
  for (;;) {
    const { open: now } = await contender.count(server);
    if (now === count) return;
    if (performance.now() > giveUpAt) throw new Error(`${now} subscriptions are open, not ${count}`);
    await delay(lookEveryMs);
  }
}
