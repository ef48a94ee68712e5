import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { waitForDatabase } from '@guanjia/runtime/waitForDatabase';
import { readConfig } from './config.ts';
import { createDelivery } from './createDelivery.ts';
import { handoffLegs } from './jobs/handoffLegs.ts';
import { startDelivery } from './startDelivery.ts';

const config = readConfig();
const log = createLog({ name: 'exchange-worker', level: config.LOG_LEVEL });
const reconcileEveryMs = 10_000;

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, log });
  onStop(() => database.close());
  await waitForDatabase(database, log);
  await migrate(database, { department: 'exchange', folder: new URL('../migrations/', import.meta.url), log });
  const delivery = createDelivery({
    database,
    departmentKeys: config.DEPARTMENT_KEYS,
    allowedHosts: config.ALLOWED_ENDPOINT_HOSTS,
    maxAttempts: config.LEG_ATTEMPTS,
    now: () => new Date(),
  });
  onStop(() => delivery.close());
  const delivering = await startDelivery({
    delivery,
    definition: handoffLegs,
    connection: queueConnectionOf(config),
    concurrency: config.LEG_CONCURRENCY,
    reconcileEveryMs,
    log,
  });
  onStop(() => delivering.stop());
  const server = await startHttpServer({
    host: config.HOST,
    port: config.WORKER_PORT,
    log,
    metrics: createMetrics('exchange-worker', { ofProcess: true }),
    ready: async () => {
      await database.ping();
      return {};
    },
    routes: {},
  });
  onStop(() => server.stop());
  log.info({ url: server.url }, 'ready');
});
