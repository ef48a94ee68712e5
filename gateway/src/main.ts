import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EventStream } from '@guanjia/runtime/createEventStream';
import { createExchangeClient, type ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog, type Log } from '@guanjia/runtime/createLog';
import { createMetrics, type Metrics } from '@guanjia/runtime/createMetrics';
import { openTracing } from '@guanjia/runtime/openTracing';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { readContracts } from '@guanjia/schema/contracts/contracts';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { createGateway } from './app.ts';
import { type Cache, createCache } from './caching/createCache.ts';
import { createCacheFigures } from './caching/createCacheFigures.ts';
import type { RemoteCache } from './caching/RemoteCache.ts';
import {
  contractsFileOf,
  dashboardOf,
  type GatewayConfig,
  manifestPathsOf,
  operationLimitsOf,
  operationsFolderOf,
  rateLimitsOf,
  readConfig,
  resilienceOf,
  wireLimitsOf,
} from './config.ts';
import { followSupergraph } from './graph/followSupergraph.ts';
import { openParentLine } from './graph/openParentLine.ts';
import { openSupergraphFile } from './graph/openSupergraphFile.ts';
import type { SupergraphEdition } from './graph/SupergraphSource.ts';
import { openIdentity } from './identity/openIdentity.ts';
import { createRateLimiter, type RateLimiter } from './limits/createRateLimiter.ts';
import { createTrustedDocuments } from './limits/createTrustedDocuments.ts';
import type { OpenRecording } from './recording/openRecording.ts';
import type { Registry } from './registry/openRegistry.ts';
import type { RegistryPlace } from './registry/openRegistryBy.ts';
import type { EventLabel } from './subscriptions/rootUpdateOf.ts';
import { createRequestTracer } from './tracing/createRequestTracer.ts';
import { openOperationRecord } from './warmUp/openOperationRecord.ts';
import { readKnownNames } from './warmUp/readKnownNames.ts';
import { createEventIntake } from './wire/createEventIntake.ts';
import { createMaterialSource, type MaterialSource } from './wire/createMaterialSource.ts';
import { createQueueBoardSource, type QueueBoardSource } from './wire/createQueueBoardSource.ts';
import { createReceiptLinkSource } from './wire/createReceiptLinkSource.ts';

const config = readConfig();
const log = createLog({ name: 'gateway', level: config.LOG_LEVEL });
const now = (): Date => new Date();
/** All replicas shall answer by the same launch within five seconds; what was asked last is planned first, the rest meanwhile. */
const reloadWarmUpAtMostMs = 1_500;

await runProcess(log, async (onStop) => {
  const tracing = await openTracing({ name: 'gateway', settings: config, log });
  onStop(() => tracing.close());
  const metrics = createMetrics('gateway', { ofProcess: true });
  const exchange = openExchange(config);
  if (exchange !== null) onStop(() => exchange.close());
  const stream = await openStream(config);
  if (stream !== null) onStop(() => stream.close());
  const remoteCache = await openRemoteCache(config);
  if (remoteCache !== null) onStop(() => remoteCache.close());
  const { EXCHANGE_URL } = config;
  const eventIntake = EXCHANGE_URL === undefined ? null : createEventIntake({ url: EXCHANGE_URL });
  if (eventIntake !== null) onStop(() => eventIntake.close());
  const receiptLinks = EXCHANGE_URL === undefined ? null : createReceiptLinkSource({ url: EXCHANGE_URL });
  if (receiptLinks !== null) onStop(() => receiptLinks.close());
  const materials = openMaterials(config);
  if (materials !== null) onStop(() => materials.close());
  const queueBoard = openQueueBoard(config);
  if (queueBoard !== null) onStop(() => queueBoard.close());
  const rates = await openRates(config, metrics);
  const opened = await openIdentity({ config, exchange, rates, now, log, metrics, onStop });
  const recording = await openRecorded(config, metrics);
  if (recording !== null) onStop(() => recording.close());
  const recorded = recording?.reader ?? null;
  const registry =
    config.REGISTRY === 'on' ? await openOwnRegistry(config, { identity: opened.identity, metrics, recorded }) : null;
  if (registry !== null) onStop(() => registry.stop());
  const [{ name: supergraph, supergraphSdl }, fallback] = await (registry?.first() ?? readSupergraphFile(config));
  const contractsFile = contractsFileOf(config);
  const gateway = await createGateway({
    supergraphSdl,
    fallbackSdl: fallback?.supergraphSdl ?? null,
    publishedLookup: registry?.lookup ?? null,
    ...(registry !== null && {
      registryRoutes: registry.routes,
      launchState: registry.source.state,
      registry: registry.view,
    }),
    ...(contractsFile === null ? {} : { contracts: readContracts(contractsFile) }),
    subgraphUrls: config.SUBGRAPH_URLS,
    keys: config.DEPARTMENT_KEYS,
    production: config.NODE_ENV === 'production',
    deadlineMs: config.SUBGRAPH_DEADLINE_MS,
    answerLimitBytes: config.SUBGRAPH_ANSWER_LIMIT_BYTES,
    resilience: resilienceOf(config),
    batching: config.SUBGRAPH_BATCHING === 'on',
    transport: config.SUBGRAPH_TRANSPORT,
    operationRecord: openOperationRecord({
      folder: operationsFolderOf(config),
      file: config.OPERATIONS_FILE ?? null,
      log,
    }),
    operationLimits: operationLimitsOf(config),
    rates,
    documents: config.DOCUMENTS === 'any' ? null : createTrustedDocuments(config.DOCUMENTS),
    manifests: { folder: operationsFolderOf(config), paths: manifestPathsOf(config) },
    warmUpLimitMs: config.WARM_UP_LIMIT_MS,
    reloadWarmUpMs: Math.min(config.WARM_UP_LIMIT_MS, reloadWarmUpAtMostMs),
    operationsAtMost: config.OPERATIONS_KEPT,
    planningLimitMs: config.PLANNING_LIMIT_MS,
    planningMemoryMb: config.PLANNING_MEMORY_MB,
    planningThreadsKept: config.PLANNING_THREADS_KEPT,
    bodyLimitBytes: config.BODY_LIMIT_BYTES,
    queueLimit: config.SUBSCRIBER_QUEUE_LIMIT,
    pingMs: config.PING_MS,
    limits: wireLimitsOf(config),
    allowedOrigins: config.ALLOWED_ORIGINS ?? null,
    addressHeader: config.CLIENT_ADDRESS_HEADER ?? null,
    cursorKey: config.CURSOR_KEY ?? temporaryCursorKey(log),
    labelOf: await readLabels(),
    ...opened,
    knownOperations: await readKnownNames(operationsFolderOf(config)),
    requestTracer: createRequestTracer(config.TRACES_OF_CLIENTS),
    recording,
    exchange,
    cache: exchange === null ? null : openCache(config, metrics, remoteCache),
    stream,
    eventIntake,
    materials,
    receiptLinks,
    queueBoard,
    dashboard: dashboardOf(config),
    log,
    metrics,
    now,
  });
  onStop(() => gateway.stop());
  const { routes, ownHeads, onUpgrade, ready } = gateway;
  const server = await startHttpServer({
    host: config.HOST,
    port: config.PORT,
    log,
    metrics,
    ready,
    routes,
    ownHeads,
    onUpgrade,
  });
  onStop(() => server.stop());
  onStop(() => gateway.drain());
  const parent = openParentLine(process);
  const following = followSupergraph({
    source: registry?.source ?? parent.tell(openSupergraphFile(config.SUPERGRAPH_FILE)),
    loaded: gateway.supergraphSdl(),
    load: gateway.reload,
    log,
  });
  onStop(() => following.stop());
  registry?.onLaunch(following.kick);
  parent.onLook(following.kick);
  log.info({ url: server.url, auth: config.AUTH, supergraph }, 'ready');
});

async function readSupergraphFile(
  config: GatewayConfig,
): Promise<readonly [SupergraphEdition, ...SupergraphEdition[]]> {
  const name = config.SUPERGRAPH_FILE;
  return [{ name, supergraphSdl: await readFile(name, 'utf8') }];
}

/** SQL is loaded by a gateway that has a registry only. */
async function openOwnRegistry(
  settings: GatewayConfig,
  parts: Pick<RegistryPlace, 'identity' | 'metrics' | 'recorded'>,
): Promise<Registry> {
  const { openRegistryBy } = await import('./registry/openRegistryBy.ts');
  return openRegistryBy({ settings, knownDocuments: operationsFolderOf(settings), log, now, ...parts });
}

function openExchange({ EXCHANGE_URL, DEPARTMENT_KEYS }: GatewayConfig): ExchangeClient | null {
  const key = DEPARTMENT_KEYS['exchange'];
  return EXCHANGE_URL === undefined || key === undefined
    ? null
    : createExchangeClient({ url: EXCHANGE_URL, issuer: 'gateway', key });
}

function openMaterials({ MATERIALS_URL, SUBGRAPH_URLS, DEPARTMENT_KEYS }: GatewayConfig): MaterialSource | null {
  const url = MATERIALS_URL ?? SUBGRAPH_URLS['approval'];
  const key = DEPARTMENT_KEYS['approval'];
  return url === undefined || key === undefined ? null : createMaterialSource({ url, key, now });
}

function openQueueBoard({ EXCHANGE_URL: url, DEPARTMENT_KEYS }: GatewayConfig): QueueBoardSource | null {
  const key = DEPARTMENT_KEYS['exchange'];
  return url === undefined || key === undefined ? null : createQueueBoardSource({ url, key, now });
}

/** Null: answers are not kept. */
function openCache(config: GatewayConfig, metrics: Metrics, remote: RemoteCache | null): Cache | null {
  if (config.CACHE === 'off') return null;
  return createCache({
    figures: createCacheFigures(metrics),
    bytesAtMost: config.CACHE_MEMORY_MB * 1_000_000,
    silenceMs: config.CACHE_SILENCE_MS,
    remote,
    clock: () => performance.now(),
    now,
  });
}

async function openRemoteCache(config: GatewayConfig): Promise<RemoteCache | null> {
  const { CACHE, REDIS_URL: url, CACHE_REDIS_DEADLINE_MS: deadlineMs } = config;
  if (CACHE !== 'redis' || url === undefined) return null;
  const { openRedisCache } = await import('./caching/openRedisCache.ts');
  return openRedisCache({ url, deadlineMs, log });
}

/** The database's client is 25 MB and 150 ms: only a gateway that records loads it. */
async function openRecorded(config: GatewayConfig, metrics: Metrics): Promise<OpenRecording | null> {
  const { RECORDING, RECORDING_DATABASE_URL: url, RECORDING_DAYS: days, RECORDING_OPERATIONS: operations } = config;
  if (RECORDING === 'off' || url === undefined) return null;
  const { openRecording } = await import('./recording/openRecording.ts');
  return openRecording({ url, bounds: { days, operations }, now, log, metrics });
}

/** The Redis client is 24 MB and 60 ms: only a gateway that has a Redis loads it. */
async function openStream({ REDIS_URL: url }: GatewayConfig): Promise<EventStream | null> {
  if (url === undefined) return null;
  const { createEventStream } = await import('@guanjia/runtime/createEventStream');
  return createEventStream({ url, log });
}

/** With a Redis all gateways count together. */
async function openRates(config: GatewayConfig, metrics: Metrics): Promise<RateLimiter | null> {
  const limits = rateLimitsOf(config);
  if (limits === null) return null;
  const { REDIS_URL: url } = config;
  const clock = (): number => performance.now();
  if (url === undefined) return createRateLimiter({ limits, shared: null, metrics, clock });
  const { openSharedPoints } = await import('./limits/openSharedPoints.ts');
  const shared = openSharedPoints({ url, windowSeconds: limits.windowSeconds, log });
  return createRateLimiter({ limits, shared, metrics, clock });
}

/** Cursors made with it end with this process. */
function temporaryCursorKey(log: Log): string {
  log.warn('CURSOR_KEY is not set: cursors will not outlive this process');
  return randomBytes(32).toString('hex');
}

/** A type that this build does not know yet has only its own name. */
async function readLabels(): Promise<(eventType: string) => EventLabel> {
  const catalogue = await loadEventCatalogue();
  return (eventType) => catalogue.get(eventType)?.label ?? { en: eventType, zh: eventType };
}
