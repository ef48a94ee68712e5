import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { onTestFinished } from 'vitest';
import { createExchange } from '../src/app.ts';
import type { LegQueue } from '../src/domain/legQueue.ts';
import { testCatalogue } from './testCatalogue.ts';

export const departmentKeys = {
  approval: `approval-key-${newId()}`,
  utilities: `utilities-key-${newId()}`,
  concierge: `concierge-key-${newId()}`,
};
export const ownKey = `exchange-key-${newId()}`;
export const quiet = createLog({ name: 'exchange-test', level: 'silent' });

interface Options {
  /** The embedded database of the test run unless told. */
  readonly url?: string;
  readonly queue?: LegQueue;
  readonly now?: () => Date;
}

/** A whole exchange on a free port, stopped at the end of the test; `queued` are the legs it has announced. */
export async function startExchange({ url = testDatabaseUrl(), now = () => new Date(), queue }: Options) {
  const queued: string[] = [];
  const recording: LegQueue = {
    async enqueue(legIds) {
      queued.push(...legIds);
      await queue?.enqueue(legIds);
    },
    requeue: async () => {},
  };
  const database = openDatabase({ url, log: quiet });
  await migrate(database, { department: 'exchange', folder: new URL('../migrations', import.meta.url), log: quiet });
  const exchange = await createExchange({
    database,
    queue: recording,
    calendar: chinaCalendar,
    catalogue: await testCatalogue(),
    key: ownKey,
    departmentKeys,
    allowedHosts: ['127.0.0.1'],
    log: quiet,
    now,
  });
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log: quiet,
    metrics: createMetrics('exchange'),
    ready: async () => ({}),
    routes: exchange.routes,
  });
  const clientOf = (issuer: string, key: string) => createExchangeClient({ url: server.url, issuer, key });
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
  };
  onTestFinished(stop);
  return { ...clients, clientOf, exchange, database, queued, url: server.url, server };
}

/** A person with those roles. */
export function person(roles: Principal['roles'], more: Partial<Principal> = {}): Principal {
  return { ...anonymous, subject: `person-${newId()}`, name: '演示人员', roles, ...more };
}
