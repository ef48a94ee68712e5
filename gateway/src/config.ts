import { fileURLToPath } from 'node:url';
import { ConfigError, loadConfig } from '@guanjia/runtime/loadConfig';
import { tracingSettings } from '@guanjia/runtime/tracingSettings';
import { z } from 'zod';
import { usualPingMs, usualWireLimits, type WireLimits } from './wire/WireLimits.ts';

const composedSupergraph = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
const knownOperations = fileURLToPath(new URL('../../schema/operations', import.meta.url));

/** A JSON object in a variable. */
const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});
const count = z.coerce.number().int().positive();
const origin = z
  .string()
  .refine(
    (text) => text === '*' || URL.parse(text)?.origin === text,
    'is not an origin, such as https://office.example',
  );

const shape = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
  SUPERGRAPH_FILE: z.string().default(composedSupergraph),
  /** By subgraph name, instead of the routing URLs in the supergraph. */
  SUBGRAPH_URLS: json.pipe(z.record(z.string(), z.url())).default({}),
  /** By subgraph name: what the gateway signs with. */
  DEPARTMENT_KEYS: json.pipe(z.record(z.string(), z.string().min(16))).default({}),
  SUBGRAPH_DEADLINE_MS: count.default(5_000),
  SUBGRAPH_ANSWER_LIMIT_BYTES: count.default(20_000_000),
  /** Whether queries of several requests made for one person may share a request to a department. */
  SUBGRAPH_BATCHING: z.enum(['on', 'off']).default('on'),
  /** Who speaks HTTP with the subgraphs: connections of our own, or undici. */
  SUBGRAPH_TRANSPORT: z.enum(['sockets', 'undici']).default('sockets'),
  OPERATIONS_KEPT: count.default(2_000),
  /** Documents of known clients, planned before anybody asks; absent: those of our own supergraph, for another one none. */
  OPERATIONS_FOLDER: z.string().optional(),
  /** Where the operations asked lately are kept for the next start; absent: nowhere. */
  OPERATIONS_FILE: z.string().optional(),
  WARM_UP_LIMIT_MS: count.default(5_000),
  PLANNING_LIMIT_MS: count.default(2_000),
  PLANNING_MEMORY_MB: count.default(256),
  /** Threads that wait for operations nobody has asked before; with none, such a one waits about a second for a thread. */
  PLANNING_THREADS_KEPT: z.coerce.number().int().min(0).max(2).default(0),
  BODY_LIMIT_BYTES: count.default(1_000_000),
  EXCHANGE_URL: z.url().optional(),
  /** The process that keeps the contents of materials; approval of SUBGRAPH_URLS unless told. */
  MATERIALS_URL: z.url().optional(),
  /** Events are heard from it at once; absent: from the exchange's feed, by long poll. */
  REDIS_URL: z.url().optional(),
  CURSOR_KEY: z.string().min(16).optional(),
  SUBSCRIBER_QUEUE_LIMIT: count.default(1_000),
  /** Between signs of life on sockets and streams. */
  PING_MS: count.default(usualPingMs),
  PONG_LIMIT_MS: count.default(usualWireLimits.pongLimitMs),
  SOCKET_INIT_LIMIT_MS: count.default(usualWireLimits.initLimitMs),
  SOCKET_IDLE_LIMIT_MS: count.default(usualWireLimits.idleLimitMs),
  CONNECTIONS: count.default(usualWireLimits.connections),
  CONNECTIONS_PER_ADDRESS: count.default(usualWireLimits.connectionsPerAddress),
  CONNECTIONS_PER_CALLER: count.default(usualWireLimits.connectionsPerCaller),
  SUBSCRIPTIONS_PER_CONNECTION: count.default(usualWireLimits.subscriptionsPerConnection),
  SUBSCRIPTIONS_PER_CALLER: count.default(usualWireLimits.subscriptionsPerCaller),
  /** Whose pages may open sockets and streams, with commas; absent: those of the gateway's own host. */
  ALLOWED_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(origin))
    .optional(),
  /** Where the proxy in front writes the client's address; absent: there is none. */
  CLIENT_ADDRESS_HEADER: z.string().toLowerCase().optional(),
  ...tracingSettings,
  /** What a client's `traceparent` is taken for: something to link to, the parent of our trace, or nothing. */
  TRACES_OF_CLIENTS: z.enum(['link', 'parent', 'ignore']).default('link'),
  AUTH: z.enum(['on', 'off']).default('on'),
  JWKS_URL: z.url().optional(),
  JWT_ISSUER: z.string().default('guanjia-development'),
  JWT_AUDIENCE: z.string().default('guanjia-graph'),
  DEV_ISSUER_KEY_FILE: z.string().default('.data/dev-issuer.json'),
} as const;

/** What the environment says, checked. Lengths in bytes, times in milliseconds. */
export type GatewayConfig = z.infer<z.ZodObject<typeof shape>>;

/** Null: there are no documents of known clients. */
export function operationsFolderOf({ OPERATIONS_FOLDER, SUPERGRAPH_FILE }: GatewayConfig): string | null {
  return OPERATIONS_FOLDER ?? (SUPERGRAPH_FILE === composedSupergraph ? knownOperations : null);
}

/** What clients may hold open, and for how long in silence. */
export function wireLimitsOf(config: GatewayConfig): WireLimits {
  return {
    connections: config.CONNECTIONS,
    connectionsPerAddress: config.CONNECTIONS_PER_ADDRESS,
    connectionsPerCaller: config.CONNECTIONS_PER_CALLER,
    subscriptionsPerConnection: config.SUBSCRIPTIONS_PER_CONNECTION,
    subscriptionsPerCaller: config.SUBSCRIPTIONS_PER_CALLER,
    initLimitMs: config.SOCKET_INIT_LIMIT_MS,
    idleLimitMs: config.SOCKET_IDLE_LIMIT_MS,
    pongLimitMs: config.PONG_LIMIT_MS,
  };
}

/**
 * Reads the gateway's configuration.
 * @throws ConfigError that lists every fault; in production also when identity, keys or the cursor key are missing.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): GatewayConfig {
  const config = loadConfig(shape, environment);
  const needsKey = config.EXCHANGE_URL !== undefined && config.DEPARTMENT_KEYS['exchange'] === undefined;
  const faults = [
    ...(needsKey ? ['EXCHANGE_URL: needs the key of exchange in DEPARTMENT_KEYS'] : []),
    ...(config.NODE_ENV === 'production' ? faultsInProduction(config, environment) : []),
  ];
  if (faults.length > 0) throw new ConfigError(`The environment is not right:\n  ${faults.join('\n  ')}`);
  return config;
}

function faultsInProduction(
  config: GatewayConfig,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const needed = ['JWKS_URL', 'JWT_ISSUER', 'JWT_AUDIENCE', 'DEPARTMENT_KEYS', 'CURSOR_KEY'] as const;
  const missing = needed
    .filter((name) => (environment[name] ?? '') === '')
    .map((name) => `${name}: production does not start without it`);
  return config.AUTH === 'off' ? ['AUTH: off is not for production', ...missing] : missing;
}
