import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { createExchangeClient, type ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { createMaterialStore, type MaterialStore } from '@guanjia/runtime/createMaterialStore';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { sql } from '@guanjia/runtime/drizzle';
import { migrate } from '@guanjia/runtime/migrate';
import { type Database, openDatabase } from '@guanjia/runtime/openDatabase';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { expect, onTestFinished } from 'vitest';
import { createExchange } from '../src/app.ts';
import type { LegQueue } from '../src/domain/legQueue.ts';
import type { MaterialContents } from '../src/domain/materialContents.ts';
import { testCatalogue } from './testCatalogue.ts';

export const departmentKeys = {
  approval: `approval-key-${newId()}`,
  utilities: `utilities-key-${newId()}`,
  concierge: `concierge-key-${newId()}`,
};
export const ownKey = `exchange-key-${newId()}`;
/** Key of the links for signing. */
export const linkKey = `receipt-link-key-${newId()}`;
/** The largest material that is taken. */
export const materialLimitBytes = 1_000_000;
export const quiet = createLog({ name: 'exchange-test', level: 'silent' });

interface Options {
  /** The embedded database of the test run unless told. */
  readonly url?: string;
  readonly queue?: LegQueue;
  readonly now?: () => Date;
  /** What links in mails give out of materials; what is in the store unless told. */
  readonly contents?: MaterialContents;
  /** Where materials are kept; a folder of the test's own unless told. */
  readonly store?: MaterialStore;
}

/** A whole exchange on a free port, stopped at the end of the test; `queued` are the legs it has announced. */
export async function startExchange({
  url = testDatabaseUrl(),
  now = () => new Date(),
  queue,
  contents,
  store,
}: Options) {
  const folder = join(tmpdir(), `materials-${newId()}`);
  const queued: string[] = [];
  const recording: LegQueue = {
    async enqueue(legs) {
      queued.push(...legs.map(({ legId }) => legId));
      await queue?.enqueue(legs);
    },
    refill: async () => {},
    requeue: async () => {},
    counts: async () => queue?.counts() ?? null,
  };
  const database = openDatabase({ url, log: quiet });
  await migrate(database, { department: 'exchange', folder: new URL('../migrations', import.meta.url), log: quiet });
  const exchange = await createExchange({
    database,
    queue: recording,
    calendar: chinaCalendar,
    catalogue: await testCatalogue(),
    key: ownKey,
    linkKey,
    contents,
    materials: { store: store ?? createMaterialStore({ folder }), limitBytes: materialLimitBytes },
    departmentKeys,
    allowedHosts: ['127.0.0.1'],
    log: quiet,
    now,
    changesAt: now,
  });
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log: quiet,
    metrics: createMetrics('exchange'),
    ready: async () => ({}),
    routes: exchange.routes,
  });
  const clientOf = (issuer: string, key: string) =>
    patient(createExchangeClient({ url: server.url, issuer, key }), database);
  const clients = {
    approval: clientOf('approval', departmentKeys.approval),
    utilities: clientOf('utilities', departmentKeys.utilities),
    gateway: clientOf('gateway', ownKey),
  };
  const stop = async () => {
    await Promise.all(Object.values(clients).map((client) => client.close()));
    exchange.releaseReaders();
    await server.stop();
    await exchange.stop();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  onTestFinished(stop);
  return { ...clients, clientOf, exchange, database, queued, url: server.url, server };
}

/** A client that waits, after each intake and before it reads a project, until every event has its number. */
function patient(client: ExchangeClient, { db }: Database): ExchangeClient {
  const waiting = sql`select (select count(*)::int from exchange.event_intake) as n`;
  const untilNumbered = () => expect.poll(async () => (await db.execute(waiting)).rows, patience).toEqual([{ n: 0 }]);
  return {
    ...client,
    async intake(messages) {
      await client.intake(messages);
      await untilNumbered();
    },
    async readProjectEvents(projectId, query) {
      await untilNumbered();
      return client.readProjectEvents(projectId, query);
    },
  };
}

const patience = { timeout: 10_000, interval: 5 };

/** A person with those roles; officials work in Shandong unless told. */
export function person(roles: Principal['roles'], more: Partial<Principal> = {}): Principal {
  return { ...anonymous, subject: `person-${newId()}`, name: '演示人员', roles, regions: ['370000'], ...more };
}
