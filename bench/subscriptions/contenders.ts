import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { z } from 'zod';
import type { PeerFolder } from '../gateway/contenders.ts';
import type { RunningServer } from '../system/startServer.ts';
import { gatewayEnvironment } from './gatewayEnvironment.ts';
import { readMetric } from './readMetric.ts';
import { type WireName, wireNames } from './wires.ts';

export const contenderNames = ['ours', 'mercurius'] as const;
export type ContenderName = (typeof contenderNames)[number];

/** What a contender knows of its subscriptions. */
export interface SubscriptionCounts {
  /** Subscriptions open at this moment. */
  readonly open: number;
  /** Executions of a selection for an event so far; null where they are not counted. */
  readonly executions: number | null;
}

/** One way to serve the subscription. */
export interface Contender {
  readonly name: ContenderName;
  readonly title: string;
  readonly script: string;
  /** The folder, from the repository's root, whose packages it needs; null for those of the repository itself. */
  readonly packages: PeerFolder | null;
  readonly wires: readonly WireName[];
  environmentFor(stubUrl: string): Readonly<Record<string, string>>;
  count(server: RunningServer): Promise<SubscriptionCounts>;
}

const mercuriusFolder: PeerFolder = 'bench/peers/mercurius';
const peerCountsSchema = z.object({ open: z.int(), executions: z.int() });

/** All contenders in the order of the table. */
export const contenders: readonly Contender[] = [
  {
    name: 'ours',
    title: 'ours',
    script: fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url)),
    packages: null,
    wires: wireNames,
    environmentFor: ourEnvironment,
    count: countOurs,
  },
  {
    name: 'mercurius',
    title: 'Mercurius, one server',
    script: fileURLToPath(new URL(`../../${mercuriusFolder}/progress.mjs`, import.meta.url)),
    packages: mercuriusFolder,
    wires: ['graphql-ws'],
    environmentFor: (stubUrl) => ({ EXCHANGE_URL: stubUrl }),
    count: async (server) => peerCountsSchema.parse(await server.ask({})),
  },
];

/** As it ships, but without tokens, which production refuses. The queue of a subscriber is one that a bench can fill in seconds. */
function ourEnvironment(stubUrl: string): Readonly<Record<string, string>> {
  return {
    ...gatewayEnvironment(stubUrl),
    NODE_ENV: 'test',
    AUTH: 'off',
    DEPARTMENT_KEYS: JSON.stringify({ exchange: 'the-exchange-key-of-the-bench' }),
    EXCHANGE_URL: stubUrl,
    SUBSCRIBER_QUEUE_LIMIT: '100',
  };
}

async function countOurs({ url }: RunningServer): Promise<SubscriptionCounts> {
  const { statusCode, body } = await request(new URL('/metrics', url));
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`/metrics answers ${statusCode}`);
  return {
    open: readMetric(text, 'gateway_subscriptions') ?? 0,
    executions: readMetric(text, 'gateway_updates_made_total') ?? readMetric(text, 'gateway_updates_total'),
  };
}
