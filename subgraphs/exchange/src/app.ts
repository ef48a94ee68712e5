import { readFile } from 'node:fs/promises';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Log } from '@guanjia/runtime/createLog';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';
import { createSubgraph, type Subgraph } from '@guanjia/subgraph/createSubgraph';
import type { LegQueue } from './domain/legQueue.ts';
import { createContext } from './graphql/createContext.ts';
import { resolvers } from './graphql/resolvers.ts';
import { createEventCheck } from './jobs/createEventCheck.ts';
import { exchangeRoutes } from './jobs/exchangeRoutes.ts';
import { createDirectory } from './storage/createDirectory.ts';
import { createEventLog } from './storage/createEventLog.ts';
import { createHandoffStore } from './storage/createHandoffStore.ts';
import { createLogWatch } from './storage/createLogWatch.ts';
import { createProjectFactsStore } from './storage/createProjectFactsStore.ts';

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
  readonly log: Log;
  readonly now: () => Date;
}

/** What answers: the graph's part and the endpoints for departments and gateways. */
export interface Exchange {
  readonly subgraph: Subgraph;
  /** POST /graphql and those of exchangeRoutes. */
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
    handoffs: createHandoffStore(database),
    directory: createDirectory(database),
    facts: createProjectFactsStore(database),
  };
  const announceLegs = announceTo(options);
  const watch = createLogWatch({ url: database.url, log, eventLog });
  const stopping = new AbortController();
  const subgraph = await createSubgraph({
    name: 'exchange',
    typeDefs: await readFile(new URL('graphql/schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    createContext: ({ principal }) => createContext({ ...stores, announceLegs, catalogue, now }, principal),
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
    routes: { ...subgraph.routes, ...routes },
    releaseReaders: () => stopping.abort(),
    async stop() {
      stopping.abort();
      await watch.stop();
      await subgraph.stop();
    },
  };
}

/** Queues legs; should the queue be away, the reconciler finds them in the table. */
function announceTo({ queue, log }: ExchangeOptions): (legIds: readonly string[]) => Promise<void> {
  return async (legIds) => {
    try {
      await queue.enqueue(legIds);
    } catch (cause) {
      log.warn({ err: cause, legs: legIds.length }, 'legs could not be queued; the reconciler will do it');
    }
  };
}
