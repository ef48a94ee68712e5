import { readFile } from 'node:fs/promises';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { EventStream } from '@guanjia/runtime/createEventStream';
import type { Log } from '@guanjia/runtime/createLog';
import type { MaterialStore } from '@guanjia/runtime/createMaterialStore';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { QueueBoard } from '@guanjia/runtime/createQueueBoard';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';
import { createSubgraph, type Subgraph } from '@guanjia/subgraph/createSubgraph';
import { createPublisher } from './createPublisher.ts';
import { createReceiptLinks } from './createReceiptLinks.ts';
import type { LegQueue, QueueWarning } from './domain/legQueue.ts';
import type { MaterialContents } from './domain/materialContents.ts';
import { createContext } from './graphql/createContext.ts';
import { resolvers } from './graphql/resolvers.ts';
import { auditRoutes } from './jobs/auditRoutes.ts';
import { cloudEventRoutes } from './jobs/cloudEventRoutes.ts';
import { createAnnouncer } from './jobs/createAnnouncer.ts';
import { createEventCheck } from './jobs/createEventCheck.ts';
import { createExternalTypes } from './jobs/createExternalTypes.ts';
import { exchangeRoutes } from './jobs/exchangeRoutes.ts';
import { ledgerRoutes } from './jobs/ledgerRoutes.ts';
import { materialRoutes } from './jobs/materialRoutes.ts';
import { queueBoardRoutes } from './jobs/queueBoardRoutes.ts';
import { startSequencer } from './startSequencer.ts';
import { auditCheckpoints } from './storage/auditTables.ts';
import { createAuditReader } from './storage/createAuditReader.ts';
import { createCheckpoints } from './storage/createCheckpoints.ts';
import { createDirectory } from './storage/createDirectory.ts';
import { createEventLog } from './storage/createEventLog.ts';
import { createEventSourceStore } from './storage/createEventSourceStore.ts';
import { createHandoffStore } from './storage/createHandoffStore.ts';
import { createLedgerReader } from './storage/createLedgerReader.ts';
import { createLedgerWriter } from './storage/createLedgerWriter.ts';
import { createLegReader } from './storage/createLegReader.ts';
import { createLogWatch } from './storage/createLogWatch.ts';
import { createMaterialCatalogue } from './storage/createMaterialCatalogue.ts';
import { createPictureQuota } from './storage/createPictureQuota.ts';
import { createProjectFactsStore } from './storage/createProjectFactsStore.ts';
import { createSourceLog } from './storage/createSourceLog.ts';
import { openOwnKeys } from './storage/openOwnKeys.ts';
import { createCheckpointing } from './usecases/createCheckpointing.ts';
import { createMaterialContents } from './usecases/createMaterialContents.ts';
import { readStatus } from './usecases/readStatus.ts';
import { watchStatus } from './watchStatus.ts';

export interface ExchangeOptions {
  readonly database: Database;
  readonly queue: LegQueue;
  readonly calendar: WorkingDayCalendar;
  /** What events there are; intake refuses all others. */
  readonly catalogue: EventCatalogue;
  /** Shared with the gateway. */
  readonly key: string;
  readonly departmentKeys: Readonly<Record<string, string>>;
  readonly allowedHosts: readonly string[];
  /** Where the bytes of materials lie, and the largest content that is taken. */
  readonly materials: { readonly store: MaterialStore; readonly limitBytes: number };
  readonly log: Log;
  readonly now: () => Date;
  /** The time of changes of handoffs; the database's clock unless told. */
  readonly changesAt?: () => Date;
  /** Key of the links for signing in mails; absent: there are no such links. */
  readonly linkKey?: string | undefined;
  /** The contents of materials that the links in mails give out; those of the store unless told. */
  readonly contents?: MaterialContents | undefined;
  /** Where events are announced to gateways besides the feed; absent: nowhere. */
  readonly stream?: Pick<EventStream, 'publish' | 'lastGseq'> | null;
  /** Where the figures go that the service room watches; absent: nowhere. */
  readonly metrics?: Metrics;
  /** Shows the queues to the supervisor; absent: nobody sees them. */
  readonly board?: Pick<QueueBoard, 'route'>;
  /** What is wrong with the settings of the queue's server, as said at the start. */
  readonly warnings?: () => readonly QueueWarning[];
}

/** What answers: the graph's part and the endpoints for departments and gateways. */
export interface Exchange {
  readonly subgraph: Subgraph;
  /** POST /graphql and those of jobs/*Routes. */
  readonly routes: Routes;
  /** Lets readers who wait at the feed go; before the server stops, which waits for them. */
  releaseReaders(): void;
  stop(): Promise<void>;
}

/** Puts the exchange together on a database that is migrated. */
export async function createExchange(options: ExchangeOptions): Promise<Exchange> {
  const { database, log, now, catalogue } = options;
  const eventLog = createEventLog(database);
  const stores = {
    log: eventLog,
    handoffs: createHandoffStore(database, { now: options.changesAt }),
    directory: createDirectory(database),
    legs: createLegReader(database),
    facts: createProjectFactsStore(database),
    ledger: createLedgerReader(database),
    audit: createAuditReader(database, new Map([...catalogue].map(([type, { change }]) => [type, change]))),
    sources: createEventSourceStore(database),
    materials: createMaterialCatalogue(database),
  };
  const { store, limitBytes } = options.materials;
  const contents = createMaterialContents({ ...stores, store });
  const announcer = createAnnouncer(options.queue, log);
  const announceLegs = announcer.announce;
  const watch = createLogWatch({ url: database.url, log, eventLog });
  const ownKeys = await openOwnKeys(database);
  const onChained = createCheckpointing({ ownKeys, save: createCheckpoints(database), now });
  const onTrailChained = createCheckpointing({ ownKeys, save: createCheckpoints(database, auditCheckpoints), now });
  const publisher = options.stream ? createPublisher(options.stream, eventLog) : {};
  const sequencer = startSequencer({
    database,
    log,
    metrics: options.metrics,
    onChained,
    onTrailChained,
    ...publisher,
  });
  const status = () => readStatus({ ...stores, sequencer, queue: options.queue });
  const watching = options.metrics === undefined ? null : watchStatus(status, { metrics: options.metrics, log });
  const warnings = options.warnings ?? (() => []);
  const stopping = new AbortController();
  const types = createExternalTypes(catalogue);
  const subgraph = await createSubgraph({
    name: 'exchange',
    typeDefs: await readFile(new URL('graphql/schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    createContext: ({ principal }) =>
      createContext({ ...stores, ownKeys, announceLegs, catalogue, status, warnings, types, now }, principal),
    key: options.key,
    log,
    now,
  });
  const routes = exchangeRoutes({
    ...options,
    ...stores,
    watch,
    announceLegs,
    checkEvent: createEventCheck(catalogue),
    ownKey: options.key,
    stopping: stopping.signal,
  });
  return {
    subgraph,
    routes: {
      ...subgraph.routes,
      ...routes,
      ...(options.board === undefined ? {} : queueBoardRoutes({ board: options.board, ownKey: options.key, now })),
      ...ledgerRoutes({ ...stores, ownKey: options.key, stopping: stopping.signal, now }),
      ...auditRoutes({ ...stores, ownKey: options.key, stopping: stopping.signal, now }),
      ...createReceiptLinks({ ...options, ...stores, ownKeys, contents: options.contents ?? contents }),
      ...materialRoutes({ ...options, ...stores, contents, store, limitBytes, ledger: createLedgerWriter(database) }),
      ...cloudEventRoutes({
        ...stores,
        types,
        sourceLog: createSourceLog(database),
        pictureQuota: createPictureQuota(database),
        store,
        limitBytes,
        now,
      }),
    },
    releaseReaders: () => stopping.abort(),
    async stop() {
      stopping.abort();
      await announcer.stop();
      await watching?.stop();
      await sequencer.stop();
      await watch.stop();
      await subgraph.stop();
    },
  };
}
