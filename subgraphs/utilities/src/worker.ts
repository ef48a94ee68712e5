import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { followFeed } from '@guanjia/runtime/followFeed';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { startRelay } from '@guanjia/runtime/startRelay';
import { waitForDatabase } from '@guanjia/runtime/waitForDatabase';
import { readConfig } from './config.ts';
import { registerProviders } from './jobs/registerProviders.ts';
import { startOverdueSweep } from './jobs/startOverdueSweep.ts';
import * as tables from './storage/tables.ts';
import { wireNeeds } from './wireNeeds.ts';

const config = readConfig();
const log = createLog({ name: 'utilities-worker', level: config.LOG_LEVEL });

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, log });
  onStop(() => database.close());
  await waitForDatabase(database, log);
  await migrate(database, { department: 'utilities', folder: new URL('../migrations/', import.meta.url), log });
  const needs = wireNeeds({ database, calendar: chinaCalendar, now: () => new Date() });
  const exchange = createExchangeClient({ url: config.EXCHANGE_URL, issuer: 'utilities', key: config.SIGNING_KEY });
  onStop(() => exchange.close());
  const registration = registerProviders({ needs, exchange, publicUrl: config.PUBLIC_URL, log });
  onStop(() => registration.stop());
  const relay = startRelay({ database, tables, exchange, log });
  onStop(() => relay.stop());
  const follower = followFeed({
    database,
    tables,
    exchange,
    handle: async (tx, event) => {
      await saveProjectFacts(tx, tables, event);
    },
    log,
  });
  onStop(() => follower.stop());
  const sweep = await startOverdueSweep({
    needs,
    connection: queueConnectionOf(config),
    everyMinutes: config.OVERDUE_SWEEP_MINUTES,
    log,
  });
  onStop(() => sweep.stop());
  const server = await startHttpServer({
    host: config.HOST,
    port: config.WORKER_PORT,
    log,
    metrics: createMetrics('utilities-worker', { ofProcess: true }),
    ready: async () => {
      await database.ping();
      return {};
    },
    routes: {},
  });
  onStop(() => server.stop());
  log.info({ url: server.url }, 'ready');
});
