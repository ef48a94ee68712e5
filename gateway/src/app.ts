import type { IncomingMessage } from 'node:http';
import type { ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { HttpServerOptions, Ready, Routes } from '@guanjia/runtime/startHttpServer';
import { dashboardRoutes } from './dashboard/dashboardRoutes.ts';
import type { DashboardOptions } from './dashboard/dashboardSettings.ts';
import { createGraph, type GraphDoor, type GraphOptions } from './graph/createGraph.ts';
import { graphiqlRoutes } from './graphiql/graphiqlRoutes.ts';
import { developmentRoutes } from './identity/developmentRoutes.ts';
import type { Identity } from './identity/Identity.ts';
import type { DevelopmentIssuer } from './identity/openDevelopmentIssuer.ts';
import { concealSchema } from './limits/concealSchema.ts';
import { followManifests } from './limits/followManifests.ts';
import { usualOperationLimits } from './limits/OperationLimits.ts';
import type { ManifestPlaces } from './limits/readManifests.ts';
import type { Recording } from './recording/openRecording.ts';
import { recordingFields } from './recording/recordingFields.ts';
import { type RegistryView, subgraphRegistryFields } from './registry/subgraphRegistryFields.ts';
import { openResilience, type ResilienceOptions, usualResilience } from './resilience/openResilience.ts';
import { createProgress, type Progress, type ProgressOptions } from './subscriptions/createProgress.ts';
import { createSubscriptionReader } from './subscriptions/createSubscriptionReader.ts';
import { ownFields } from './subscriptions/ownFields.ts';
import type { RequestTracer } from './tracing/createRequestTracer.ts';
import type { OperationRecord } from './warmUp/openOperationRecord.ts';
import { clientAddress } from './wire/clientAddress.ts';
import { cloudEventRoutes } from './wire/cloudEventRoutes.ts';
import { createConnectionLimiter } from './wire/createConnectionLimiter.ts';
import type { EventIntake } from './wire/createEventIntake.ts';
import { createHttpStreams } from './wire/createHttpStreams.ts';
import type { MaterialSource } from './wire/createMaterialSource.ts';
import type { QueueBoardSource } from './wire/createQueueBoardSource.ts';
import type { ReceiptLinkSource } from './wire/createReceiptLinkSource.ts';
import { createWebSockets } from './wire/createWebSockets.ts';
import { graphqlRoutes } from './wire/graphqlRoutes.ts';
import { materialRoutes } from './wire/materialRoutes.ts';
import { queueBoardRoutes } from './wire/queueBoardRoutes.ts';
import { receiptLinkRoutes } from './wire/receiptLinkRoutes.ts';
import { usualPingMs, usualWireLimits, type WireLimits } from './wire/WireLimits.ts';
import type { WireNeeds } from './wire/WireNeeds.ts';

export interface GatewayOptions
  extends Omit<GraphOptions, 'ownFields' | 'resilience' | 'recorder'>,
    Pick<ProgressOptions, 'cursorKey' | 'queueLimit' | 'labelOf' | 'stream'> {
  readonly identity: Identity;
  /** Null where tokens come from elsewhere. */
  readonly issuer: DevelopmentIssuer | null;
  /** By which tokens are taken back. */
  readonly identityRoutes?: Routes;
  /** Null: there are no subscriptions. */
  readonly exchange: Pick<ExchangeClient, 'readFeed' | 'readProjectEvents'> | null;
  /** Where departments publish; absent: nowhere. */
  readonly registryRoutes?: Routes;
  /** What is told of the registry in the graph; null or absent: there is no registry. */
  readonly registry?: RegistryView | null;
  /** For `/ready`: which launch of the registry the graph is answered by; absent: there is no registry. */
  readonly launchState?: () => object;
  /** Null: no events are taken from systems outside the graph. */
  readonly eventIntake: EventIntake | null;
  /** Null: no contents of materials are taken in or given out. */
  readonly materials: MaterialSource | null;
  /** Null: there are no pages for signing. */
  readonly receiptLinks: ReceiptLinkSource | null;
  /** Null: the queues are not shown. */
  readonly queueBoard: QueueBoardSource | null;
  /** Null or absent: the wall chart is not served. */
  readonly dashboard?: DashboardOptions | null;
  /** Where documents are listed, if `documents` goes by a list. */
  readonly manifests?: ManifestPlaces;
  /** Null: nothing is planned before it is asked for. */
  readonly operationRecord: OperationRecord | null;
  /** Null or absent: nothing is recorded of what is asked. */
  readonly recording?: Recording | null;
  /** Milliseconds of planning ahead before requests are taken. */
  readonly warmUpLimitMs: number;
  /** The same before another supergraph answers; `warmUpLimitMs` unless told. */
  readonly reloadWarmUpMs?: number;
  readonly bodyLimitBytes: number;
  /** Milliseconds between signs of life on a stream. */
  readonly pingMs?: number;
  /** Those that are not named are the usual ones. */
  readonly limits?: Partial<WireLimits>;
  /** Whose pages may open sockets and streams; null: those of the gateway's own host. */
  readonly allowedOrigins?: readonly string[] | null;
  /** In lower case: where the proxy in front writes the client's address; null: there is none. */
  readonly addressHeader?: string | null;
  /** Those parts that are not named are the usual ones. */
  readonly resilience?: Partial<ResilienceOptions>;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Null or absent: nothing is traced. */
  readonly requestTracer?: RequestTracer | null;
}

/** The public graph, ready to be put behind an HTTP server. */
export interface Gateway {
  readonly routes: Routes;
  readonly ownHeads: NonNullable<HttpServerOptions['ownHeads']>;
  readonly onUpgrade: NonNullable<HttpServerOptions['onUpgrade']>;
  readonly ready: Ready;
  /** Answers by another supergraph from now on; streams go on. @throws what it cannot be loaded for: the one before stays */
  reload(supergraphSdl: string): Promise<void>;
  /** The text of the supergraph that it is answered by. */
  supergraphSdl(): string;
  /** Ends all streams and takes no new ones; called before the HTTP server stops. */
  drain(): Promise<void>;
  /** Lets go of departments and exchange; called after the HTTP server has stopped. */
  stop(): Promise<void>;
}

const operationsRecorded = 500;
const recordEveryMs = 300_000;

/** Loads the supergraph and wires everything that `main.ts` and the tests serve. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { dashboard = null, eventIntake, exchange, identity, issuer, log, now, production, queueBoard } = options;
  let progress: Progress | null = null;
  let underWay = (): number => 0;
  const resilience = openResilience(
    { ...usualResilience, ...options.resilience },
    { log, metrics: options.metrics, underWay: () => underWay() },
  );
  const { recording = null } = options;
  const recorder = recording?.recorder ?? null;
  const own = {
    ...ownFields(() => progress),
    ...subgraphRegistryFields(options.registry ?? null),
    ...recordingFields({ recording, schema: () => graph.current().schema }),
  };
  const graph = await createGraph({ ...options, resilience, recorder, ownFields: own });
  underWay = graph.underWay;
  const { documents = null, rates = null } = options;
  const manifests =
    documents === null
      ? null
      : await followManifests({
          places: options.manifests ?? { folder: null, paths: [] },
          documents,
          limits: { ...usualOperationLimits, ...options.operationLimits },
          schema: () => graph.current().schema,
          log,
        });
  const { operationRecord: record } = options;
  if (record !== null) await graph.warmUp(await record.read(), options.warmUpLimitMs);
  const writeRecord = async (): Promise<void> => {
    try {
      await record?.write(graph.operations().slice(0, operationsRecorded));
    } catch (cause) {
      log.warn({ err: cause }, 'the record of operations cannot be written');
    }
  };
  const recordWriting = setInterval(() => void writeRecord(), recordEveryMs).unref();
  progress = exchange === null ? null : createProgress({ ...options, resilience, graph, exchange });
  const { addressHeader = null, materials } = options;
  const limits = { ...usualWireLimits, ...options.limits };
  const connections = createConnectionLimiter({
    limits,
    allowedOrigins: options.allowedOrigins ?? null,
    addressHeader,
    metrics: options.metrics,
  });
  const pingMs = options.pingMs ?? usualPingMs;
  const addressOf = (request: IncomingMessage): string | null =>
    rates === null ? null : clientAddress(request, addressHeader);
  const { requestTracer = null } = options;
  const parts = { resilience, progress, requestTracer };
  const clientOf = recorder?.clientOf ?? null;
  const wire = { ...options, ...parts, limits, connections, pingMs, addressOf, clientOf };
  const doorOf = (name: string, graph: GraphDoor): WireNeeds => ({
    ...wire,
    graph,
    subscriptions: createSubscriptionReader(name, graph, production ? concealSchema : undefined),
  });
  const whole = doorOf('', graph);
  const contracts = [...graph.contracts].map(([name, door]) => [`/graphql/${name}`, doorOf(name, door)] as const);
  const doors = new Map([['/graphql', whole], ...contracts]);
  const httpDoors = [...doors].map(([path, needs]) => {
    const streams = createHttpStreams(needs);
    return { streams, routes: graphqlRoutes(path, needs, streams) };
  });
  const webSockets = createWebSockets(whole, doors);
  const graphql: Routes = Object.fromEntries(httpDoors.flatMap(({ routes }) => Object.entries(routes)));
  let draining = false;
  return {
    ownHeads: Object.keys(graphql),
    routes: {
      ...graphql,
      ...options.identityRoutes,
      ...options.registryRoutes,
      ...(eventIntake === null ? {} : cloudEventRoutes(eventIntake)),
      ...(materials === null ? {} : materialRoutes({ source: materials, identity, addressHeader })),
      ...(options.receiptLinks === null ? {} : receiptLinkRoutes(options.receiptLinks)),
      ...(queueBoard === null ? {} : queueBoardRoutes({ identity, source: queueBoard, addressOf, now })),
      ...(dashboard === null ? {} : dashboardRoutes({ ...dashboard, production, identity, issuer, addressOf })),
      ...(production ? {} : graphiqlRoutes(issuer)),
      ...(production || issuer === null ? {} : developmentRoutes(issuer)),
    },
    onUpgrade: webSockets.onUpgrade,
    async ready() {
      if (draining) throw new Error('The gateway is stopping.');
      return {
        supergraph: 'loaded',
        ...(options.launchState && { registry: options.launchState() }),
        events: progress === null ? 'none' : progress.state(),
        ...(identity.state && { identity: identity.state() }),
        departments: resilience.breakers.states(),
        load: resilience.shedding.level(),
      };
    },
    reload: (supergraphSdl) => graph.reload(supergraphSdl, options.reloadWarmUpMs ?? options.warmUpLimitMs),
    supergraphSdl: () => graph.supergraphSdl(),
    async drain() {
      draining = true;
      log.info('draining');
      for (const { streams } of httpDoors) streams.stop();
      await webSockets.stop();
    },
    async stop() {
      clearInterval(recordWriting);
      await writeRecord();
      await manifests?.stop();
      rates?.stop();
      await progress?.stop();
      await graph.stop();
      resilience.stop();
    },
  };
}
