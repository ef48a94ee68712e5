import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError, loadConfig } from '@guanjia/runtime/loadConfig';
import { tracingSettings } from '@guanjia/runtime/tracingSettings';
import { z } from 'zod';
import { type DashboardOptions, dashboardClientSchema } from './dashboard/dashboardSettings.ts';
import { claimMappingSchema, usualClaimMapping } from './identity/claimMapping.ts';
import {
  faultsOfIdentity,
  hasMetadata,
  identityNeeds,
  identitySettings,
  introspectionSettings,
} from './identity/identitySettings.ts';
import { type RateLimits, usualRateLimits } from './limits/createRateLimiter.ts';
import { type OperationLimits, usualOperationLimits } from './limits/OperationLimits.ts';
import { faultsOfRegistry, registrySettings } from './registry/registrySettings.ts';
import { type ResilienceOptions, usualBreaker, usualResilience, usualShedding } from './resilience/openResilience.ts';
import { usualPingMs, usualWireLimits, type WireLimits } from './wire/WireLimits.ts';

const composedSupergraph = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
const ownContracts = fileURLToPath(new URL('../../schema/contracts.json', import.meta.url));
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

const departmentLimitsSchema = z.strictObject({
  deadlineMs: z.int().positive().optional(),
  answerLimitBytes: z.int().positive().optional(),
  answersLimitBytes: z.int().positive().optional(),
  underWayAtMost: z.int().positive().optional(),
  waitingAtMost: z.int().min(0).optional(),
});

const shape = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
  SUPERGRAPH_FILE: z.string().default(composedSupergraph),
  ...registrySettings,
  /** By subgraph name, instead of the routing URLs in the supergraph. */
  SUBGRAPH_URLS: json.pipe(z.record(z.string(), z.url())).default({}),
  /** By subgraph name: what the gateway signs with. */
  DEPARTMENT_KEYS: json.pipe(z.record(z.string(), z.string().min(16))).default({}),
  SUBGRAPH_DEADLINE_MS: count.default(5_000),
  SUBGRAPH_ANSWER_LIMIT_BYTES: count.default(20_000_000),
  /** For answers of more than 256 kB of one department that are being read. */
  SUBGRAPH_ANSWERS_LIMIT_BYTES: count.default(usualResilience.limits.answersLimitBytes),
  /** Questions to one department that are under way, and that wait for one of those to end. */
  SUBGRAPH_UNDER_WAY: count.default(usualResilience.limits.underWayAtMost),
  SUBGRAPH_WAITING: z.coerce.number().int().min(0).default(usualResilience.limits.waitingAtMost),
  /** By subgraph name, instead of the limits of all. */
  DEPARTMENT_LIMITS: json.pipe(z.record(z.string(), departmentLimitsSchema)).default({}),
  /** For all that an operation asks. */
  OPERATION_DEADLINE_MS: count.default(usualResilience.operationDeadlineMs),
  /** For answers of more than 256 kB that are being read, of all departments together. */
  ANSWERS_LIMIT_BYTES: count.default(usualResilience.answersLimitBytes),
  /** Whether a department that gives no answers is left alone for a while. */
  BREAKER: z.enum(['on', 'off']).default('on'),
  BREAKER_FAILURE_PERCENT: z.coerce.number().int().min(1).max(99).default(usualBreaker.failurePercent),
  BREAKER_VOLUME: count.default(usualBreaker.volume),
  BREAKER_WINDOW_MS: z.coerce.number().int().min(100).default(usualBreaker.windowMs),
  BREAKER_RESET_MS: count.default(usualBreaker.resetMs),
  /** Whether operations are refused when there is more to do than can be done. */
  SHEDDING: z.enum(['on', 'off']).default('on'),
  SHEDDING_LOOP_DELAY_MS: count.default(usualShedding.loopDelayMs),
  SHEDDING_MEMORY_PERCENT: z.coerce.number().int().min(1).max(100).default(usualShedding.memoryPercent),
  SHEDDING_OPERATIONS: count.default(usualShedding.operationsUnderWay),
  /** Whether queries of several requests made for one person may share a request to a department. */
  SUBGRAPH_BATCHING: z.enum(['on', 'off']).default('on'),
  /** Who speaks HTTP with the subgraphs: connections of our own, or undici. */
  SUBGRAPH_TRANSPORT: z.enum(['sockets', 'undici']).default('sockets'),
  OPERATIONS_KEPT: count.default(2_000),
  /** Documents of known clients, planned before anybody asks; absent: those of our own supergraph, for another one none. */
  OPERATIONS_FOLDER: z.string().optional(),
  /** Where the operations asked lately are kept for the next start; absent: nowhere. */
  OPERATIONS_FILE: z.string().optional(),
  /** Which parts of the graph are offered by themselves; absent: those of our own supergraph, for another one none. */
  CONTRACTS_FILE: z.string().optional(),
  WARM_UP_LIMIT_MS: count.default(5_000),
  PLANNING_LIMIT_MS: count.default(2_000),
  PLANNING_MEMORY_MB: count.default(256),
  /** Threads that wait for operations nobody has asked before; with none, such a one waits about a second for a thread. */
  PLANNING_THREADS_KEPT: z.coerce.number().int().min(0).max(2).default(0),
  /** Whether it is recorded which clients ask which operations; needs a database. */
  RECORDING: z.enum(['on', 'off']).default('off'),
  RECORDING_DATABASE_URL: z.url().optional(),
  /** Days that requests are kept. */
  RECORDING_DAYS: count.default(90),
  /** Operations that are kept; beyond as many the least asked go. */
  RECORDING_OPERATIONS: count.default(10_000),
  BODY_LIMIT_BYTES: count.default(1_000_000),
  EXCHANGE_URL: z.url().optional(),
  /** The process that keeps the contents of materials; approval of SUBGRAPH_URLS unless told. */
  MATERIALS_URL: z.url().optional(),
  /** Events are heard from it at once; absent: from the exchange's feed, by long poll. */
  REDIS_URL: z.url().optional(),
  CURSOR_KEY: z.string().min(16).optional(),
  /** Where answers are kept that `@cacheControl` lets be kept; without an exchange nothing is, for nobody tells what has changed. */
  CACHE: z.enum(['off', 'memory', 'redis']).default('memory'),
  CACHE_MEMORY_MB: count.default(64),
  /** So long a miss waits for Redis. */
  CACHE_REDIS_DEADLINE_MS: count.default(20),
  /** Without a word of the exchange for so long nothing is given out of the cache. */
  CACHE_SILENCE_MS: count.default(30_000),
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
  DOCUMENT_LIMIT_CHARACTERS: count.default(usualOperationLimits.documentCharacters),
  DOCUMENT_LIMIT_TOKENS: count.default(usualOperationLimits.documentTokens),
  DOCUMENT_LIMIT_DEPTH: count.default(usualOperationLimits.documentDepth),
  DOCUMENT_LIMIT_ALIASES: count.default(usualOperationLimits.documentAliases),
  DOCUMENT_LIMIT_ROOT_FIELDS: count.default(usualOperationLimits.documentRootFields),
  DOCUMENT_LIMIT_FIELDS: count.default(usualOperationLimits.documentFields),
  DOCUMENT_LIMIT_REPEATS: count.default(usualOperationLimits.documentRepeats),
  DOCUMENT_LIMIT_DIRECTIVES_PER_PLACE: count.default(usualOperationLimits.directivesPerPlace),
  DOCUMENT_LIMIT_DIRECTIVES: count.default(usualOperationLimits.documentDirectives),
  DOCUMENT_LIMIT_FRAGMENTS: count.default(usualOperationLimits.documentFragments),
  DOCUMENT_LIMIT_VARIABLES: count.default(usualOperationLimits.documentVariables),
  NAME_LIMIT_CHARACTERS: count.default(usualOperationLimits.nameCharacters),
  LIST_LIMIT_ENTRIES: count.default(usualOperationLimits.listEntries),
  VARIABLES_LIMIT_DEPTH: count.default(usualOperationLimits.variablesDepth),
  VARIABLES_LIMIT_VALUES: count.default(usualOperationLimits.variablesValues),
  /** Of one operation; 0: none. */
  COST_LIMIT: z.coerce.number().int().min(0).default(usualOperationLimits.cost),
  LIST_SIZE_ASSUMED: count.default(usualOperationLimits.assumedListSize),
  RATES: z.enum(['on', 'off']).default('on'),
  RATE_WINDOW_SECONDS: count.default(usualRateLimits.windowSeconds),
  RATE_OF_CALLER: count.default(usualRateLimits.ofCaller),
  RATE_OF_ANONYMOUS: count.default(usualRateLimits.ofAnonymous),
  RATE_OF_ADDRESS: count.default(usualRateLimits.ofAddress),
  RATE_OF_SYSTEM: count.default(usualRateLimits.ofSystem),
  RATE_OF_DASHBOARD: count.default(usualRateLimits.ofDashboard),
  RATE_OF_FAILED_TOKENS: count.default(usualRateLimits.ofFailedTokens),
  /** Which documents are answered: any; any, but only those on the list by their hash; those on the list. */
  DOCUMENTS: z.enum(['any', 'persisted', 'trusted']).default('any'),
  /** Lists of integrators: files or folders, with commas. */
  TRUSTED_DOCUMENTS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .default([]),
  ...tracingSettings,
  /** What a client's `traceparent` is taken for: something to link to, the parent of our trace, or nothing. */
  TRACES_OF_CLIENTS: z.enum(['link', 'parent', 'ignore']).default('link'),
  AUTH: z.enum(['on', 'off']).default('on'),
  ...identitySettings,
  OIDC_INTROSPECTION: json.pipe(introspectionSettings).optional(),
  /** What the build of the dashboard has made; absent: there is no dashboard. */
  DASHBOARD_FOLDER: z.string().optional(),
  /** How people sign in to it, where they are not demo personas. */
  DASHBOARD_OIDC_CLIENT: json.pipe(dashboardClientSchema).optional(),
  /** Which claims say what, where the issuer's are not as ours. */
  JWT_CLAIMS: json.pipe(claimMappingSchema).default(usualClaimMapping),
} as const;

/** What the environment says, checked. Lengths in bytes, times in milliseconds. */
export type GatewayConfig = z.infer<z.ZodObject<typeof shape>>;

/** Null: there are no documents of known clients. */
export function operationsFolderOf(config: GatewayConfig): string | null {
  const isOurs = config.SUPERGRAPH_FILE === composedSupergraph && config.REGISTRY_SEED_FILE === undefined;
  return config.OPERATIONS_FOLDER ?? (isOurs ? knownOperations : null);
}

/** Null: the graph is offered as a whole and no other way. */
export function contractsFileOf({ CONTRACTS_FILE, SUPERGRAPH_FILE }: GatewayConfig): string | null {
  return CONTRACTS_FILE ?? (SUPERGRAPH_FILE === composedSupergraph ? ownContracts : null);
}

/** Null: there is no dashboard. */
export function dashboardOf(config: GatewayConfig): DashboardOptions | null {
  const { DASHBOARD_FOLDER: folder, DASHBOARD_OIDC_CLIENT: client = null } = config;
  const issuer = config.OIDC_ISSUERS?.[0].issuer ?? config.OIDC_ISSUER ?? config.JWT_ISSUER;
  return folder === undefined ? null : { folder, client, authority: hasMetadata(issuer) ? issuer : null };
}

/** Lists of documents, that of the dashboard among them. */
export function manifestPathsOf({ TRUSTED_DOCUMENTS, DASHBOARD_FOLDER }: GatewayConfig): readonly string[] {
  return DASHBOARD_FOLDER === undefined
    ? TRUSTED_DOCUMENTS
    : [...TRUSTED_DOCUMENTS, join(DASHBOARD_FOLDER, 'documents.json')];
}

/** What one operation may be made of and ask for. */
export function operationLimitsOf(config: GatewayConfig): OperationLimits {
  return {
    documentCharacters: config.DOCUMENT_LIMIT_CHARACTERS,
    documentTokens: config.DOCUMENT_LIMIT_TOKENS,
    documentDepth: config.DOCUMENT_LIMIT_DEPTH,
    documentAliases: config.DOCUMENT_LIMIT_ALIASES,
    documentRootFields: config.DOCUMENT_LIMIT_ROOT_FIELDS,
    documentFields: config.DOCUMENT_LIMIT_FIELDS,
    documentRepeats: config.DOCUMENT_LIMIT_REPEATS,
    directivesPerPlace: config.DOCUMENT_LIMIT_DIRECTIVES_PER_PLACE,
    documentDirectives: config.DOCUMENT_LIMIT_DIRECTIVES,
    documentFragments: config.DOCUMENT_LIMIT_FRAGMENTS,
    documentVariables: config.DOCUMENT_LIMIT_VARIABLES,
    nameCharacters: config.NAME_LIMIT_CHARACTERS,
    listEntries: config.LIST_LIMIT_ENTRIES,
    variablesDepth: config.VARIABLES_LIMIT_DEPTH,
    variablesValues: config.VARIABLES_LIMIT_VALUES,
    cost: config.COST_LIMIT,
    assumedListSize: config.LIST_SIZE_ASSUMED,
  };
}

/** Points in a window; null where nobody's rate is limited. */
export function rateLimitsOf(config: GatewayConfig): RateLimits | null {
  if (config.RATES === 'off') return null;
  return {
    windowSeconds: config.RATE_WINDOW_SECONDS,
    ofCaller: config.RATE_OF_CALLER,
    ofAnonymous: config.RATE_OF_ANONYMOUS,
    ofAddress: config.RATE_OF_ADDRESS,
    ofSystem: config.RATE_OF_SYSTEM,
    ofDashboard: config.RATE_OF_DASHBOARD,
    ofFailedTokens: config.RATE_OF_FAILED_TOKENS,
  };
}

/** What keeps a sick department, or too much work, from taking the gateway down. */
export function resilienceOf(config: GatewayConfig): ResilienceOptions {
  const breaker = {
    failurePercent: config.BREAKER_FAILURE_PERCENT,
    volume: config.BREAKER_VOLUME,
    windowMs: config.BREAKER_WINDOW_MS,
    resetMs: config.BREAKER_RESET_MS,
  };
  const shedding = {
    loopDelayMs: config.SHEDDING_LOOP_DELAY_MS,
    memoryPercent: config.SHEDDING_MEMORY_PERCENT,
    operationsUnderWay: config.SHEDDING_OPERATIONS,
  };
  return {
    limits: {
      answersLimitBytes: config.SUBGRAPH_ANSWERS_LIMIT_BYTES,
      underWayAtMost: config.SUBGRAPH_UNDER_WAY,
      waitingAtMost: config.SUBGRAPH_WAITING,
    },
    limitsByDepartment: config.DEPARTMENT_LIMITS,
    breaker: config.BREAKER === 'on' ? breaker : null,
    answersLimitBytes: config.ANSWERS_LIMIT_BYTES,
    operationDeadlineMs: config.OPERATION_DEADLINE_MS,
    shedding: config.SHEDDING === 'on' ? shedding : null,
  };
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
  const needsRedis = config.CACHE === 'redis' && config.REDIS_URL === undefined;
  const needsDatabase = config.RECORDING === 'on' && config.RECORDING_DATABASE_URL === undefined;
  const faults = [
    ...(needsDatabase ? ['RECORDING: on needs RECORDING_DATABASE_URL'] : []),
    ...(needsRedis ? ['CACHE: redis needs REDIS_URL'] : []),
    ...(needsKey ? ['EXCHANGE_URL: needs the key of exchange in DEPARTMENT_KEYS'] : []),
    ...faultsOfDashboard(config),
    ...faultsOfIdentity(config, environment),
    ...faultsOfRegistry(config, environment),
    ...(config.NODE_ENV === 'production' ? faultsInProduction(config, environment) : []),
  ];
  if (faults.length > 0) throw new ConfigError(`The environment is not right:\n  ${faults.join('\n  ')}`);
  return config;
}

function faultsOfDashboard(config: GatewayConfig): readonly string[] {
  if (config.DASHBOARD_OIDC_CLIENT === undefined) return [];
  const dashboard = dashboardOf(config);
  if (dashboard === null) return ['DASHBOARD_OIDC_CLIENT: needs DASHBOARD_FOLDER'];
  const isKnown = (config.DASHBOARD_OIDC_CLIENT.authority ?? dashboard.authority) !== null;
  return isKnown ? [] : ['DASHBOARD_OIDC_CLIENT: needs an authority, or the address of a provider as OIDC_ISSUER'];
}

function faultsInProduction(
  config: GatewayConfig,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const needed = [...identityNeeds(config), 'DEPARTMENT_KEYS', 'CURSOR_KEY'];
  const missing = needed
    .filter((name) => (environment[name] ?? '') === '')
    .map((name) => `${name}: production does not start without it`);
  return config.AUTH === 'off' ? ['AUTH: off is not for production', ...missing] : missing;
}
