import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { readMetric } from '../subscriptions/readMetric.ts';
import { backends } from '../system/startSystem.ts';
import { askSteadily } from './askSteadily.ts';
import { createTokenSigner } from './createTokenSigner.ts';
import type { Fault, FaultContext, Length, StreamPlan, Strike } from './fault.ts';
import type { Gateways } from './startGateways.ts';

interface GatewayPlan extends Pick<Fault, 'name' | 'title' | 'round'>, StreamPlan {
  readonly backends?: Fault['backends'];
  readonly strike: (gateways: Gateways, context: FaultContext) => Promise<Strike>;
}

const shortestTokenSeconds = 4;
const expiriesPerSecond = 100;
/** In lives of a token. */
const tokensExpireFor = { short: 2.5, long: 5 } as const;
const reloads = { short: { times: 3, everyMs: 4_000 }, long: { times: 12, everyMs: 10_000 } } as const;
/**
 * As long as subscribers have to be back. A load is seconds of CPU in each of up to four gateways, of both backends at once in
 * the short mode, and there may be two cores.
 */
const loadedWithinMs = 30_000;
const queriesPerSecond = 10;
const tokenForQueriesSeconds = 3_600;

const plans: readonly GatewayPlan[] = [
  {
    name: 'gateway-kill',
    title: 'kill -9 gateway',
    round: 16,
    promise: 'some are cut off',
    strike: killGateways,
  },
  {
    name: 'gateway-redis-flush',
    title: 'FLUSHALL',
    round: 16,
    promise: 'any',
    backends: ['redis'],
    strike: (_, context) =>
      repeat(context, { short: 2, long: 20 }, async () => {
        await context.system.redis?.command('FLUSHALL');
        return 0;
      }),
  },
  {
    name: 'gateway-exchange-restart',
    title: 'kill -9 all exchange mains',
    round: 15,
    promise: 'any',
    strike: (_, context) =>
      repeat(context, { short: 1, long: 20 }, async () => {
        const { mains } = context.system;
        await Promise.all(mains.map((main) => main.kill()));
        return mains.length;
      }),
  },
  {
    name: 'gateway-postgres-restart',
    title: 'PostgreSQL restarted at once (immediate)',
    round: 15,
    promise: 'any',
    strike: (_, context) =>
      repeat(context, { short: 1, long: 10 }, async () => {
        await context.system.postgres.restartImmediately();
        return 1;
      }),
  },
  {
    name: 'gateway-reload',
    title: 'another supergraph, again and again',
    round: 18, // by itself: no stream may end
    promise: 'none ends',
    strike: reload,
  },
  {
    name: 'gateway-token-expiry',
    title: 'tokens that end mid-stream',
    round: 17,
    promise: 'all expire',
    tokenSeconds: shortTokenSeconds,
    async strike(_, { length, subscribers }) {
      const seconds = shortTokenSeconds(subscribers);
      await delay(seconds * tokensExpireFor[length] * 1_000);
      return { notes: [`tokens of ${seconds} s`] };
    },
  },
];

/** What may happen to those who follow projects at the gateways: they come back, and nothing is missing. */
export const gatewayFaults: readonly Fault[] = plans.map((plan) => {
  const { name, title, round, promise, tokenSeconds } = plan;
  return {
    name,
    title,
    round,
    backends: plan.backends ?? backends,
    streams: { promise, ...(tokenSeconds === undefined ? {} : { tokenSeconds }) },
    strike(context) {
      if (context.gateways === null) throw new TypeError('this run has no gateways');
      return plan.strike(context.gateways, context);
    },
  };
});

/** As short as a machine can bear on which so many clients come back whenever one ends. */
function shortTokenSeconds(subscribers: number): number {
  return Math.max(shortestTokenSeconds, Math.ceil(subscribers / expiriesPerSecond));
}

const shortestWaitMs = 300;
const longestWaitMs = { short: 2_000, long: 5_000 } as const;

/** Harms so many times, after random waits; `harm` answers how many kills it was. */
async function repeat(
  { random, length }: FaultContext,
  times: Readonly<Record<Length, number>>,
  harm: () => Promise<number>,
): Promise<Strike> {
  let kills = 0;
  for (let done = 0; done < times[length]; done += 1) {
    await delay(random.between(shortestWaitMs, longestWaitMs[length]));
    kills += await harm();
  }
  return { kills };
}

/** In the short mode one of them stays: where both are down, streams come back as soon as a gateway starts on a busy machine. */
function killGateways({ processes }: Gateways, context: FaultContext): Promise<Strike> {
  const targets = context.length === 'short' ? [context.random.pick(processes)] : processes;
  return repeat(context, { short: 2, long: 20 }, async () => {
    await context.random.pick(targets).kill();
    return 1;
  });
}

/** The gateways watch their file. Queries go on meanwhile, and none may fail. */
async function reload(gateways: Gateways, { length, projects }: FaultContext): Promise<Strike> {
  const { times, everyMs } = reloads[length];
  const sign = await createTokenSigner(gateways.issuer.key);
  const asking = askSteadily({
    urls: gateways.urls,
    authorization: await sign({ audience: 'official', number: 0 }, tokenForQueriesSeconds),
    projectId: projects[0]?.id ?? '',
    perSecond: queriesPerSecond,
  });
  const complaints: string[] = [];
  let slowestMs = 0;
  for (let done = 0; done < times; done += 1) {
    const before = await loads(gateways, 'loaded');
    const next = delay(everyMs);
    gateways.replaceSupergraph();
    const began = performance.now();
    const isLoaded = await untilLoaded(gateways, before);
    slowestMs = Math.max(slowestMs, performance.now() - began);
    if (!isLoaded) complaints.push(`supergraph ${done + 1} was not loaded within ${loadedWithinMs / 1_000} s`);
    await next;
  }
  const refused = (await loads(gateways, 'refused')).reduce((sum, count) => sum + count, 0);
  const { answered, failures } = await asking.stop();
  return {
    complaints: [
      ...complaints.slice(0, 1),
      ...(refused === 0 ? [] : [`${refused} supergraphs were refused`]),
      ...(failures.length === 0 ? [] : [`${failures.length} queries failed, the first: ${failures[0] ?? ''}`]),
    ],
    notes: [
      `${times} supergraphs, each loaded within ${(slowestMs / 1_000).toFixed(1)} s`,
      `${answered} queries answered`,
    ],
  };
}

async function untilLoaded(gateways: Gateways, before: readonly number[]): Promise<boolean> {
  const giveUpAt = performance.now() + loadedWithinMs;
  while (performance.now() < giveUpAt) {
    const now = await loads(gateways, 'loaded');
    if (now.every((count, place) => count > (before[place] ?? 0))) return true;
    await delay(100);
  }
  return false;
}

/** How often each gateway has loaded, or refused, a supergraph. */
function loads({ urls }: Gateways, outcome: 'loaded' | 'refused'): Promise<number[]> {
  return Promise.all(
    urls.map(async (url) => {
      const { body } = await request(new URL('/metrics', url));
      return readMetric(await body.text(), 'gateway_supergraph_loads_total', `outcome="${outcome}"`) ?? 0;
    }),
  );
}
