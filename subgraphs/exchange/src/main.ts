import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { openQueue } from '@guanjia/runtime/openQueue';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { waitForDatabase } from '@guanjia/runtime/waitForDatabase';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { createExchange } from './app.ts';
import { readConfig } from './config.ts';
import { createLegQueue } from './jobs/createLegQueue.ts';
import { handoffLegs } from './jobs/handoffLegs.ts';

const config = readConfig();
const log = createLog({ name: 'exchange', level: config.LOG_LEVEL });

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, log });
  onStop(() => database.close());
  await waitForDatabase(database, log);
  await migrate(database, { department: 'exchange', folder: new URL('../migrations/', import.meta.url), log });
  const queue = await openQueue(handoffLegs, queueConnectionOf(config), { log });
  onStop(() => queue.close());
  const catalogue = await loadEventCatalogue();
  const exchange = await createExchange({
    database,
    queue: createLegQueue(queue),
    calendar: chinaCalendar,
    catalogue,
    key: config.SIGNING_KEY,
    departmentKeys: config.DEPARTMENT_KEYS,
    allowedHosts: config.ALLOWED_ENDPOINT_HOSTS,
    log,
    now: () => new Date(),
  });
  onStop(() => exchange.stop());
  const server = await startHttpServer({
    host: config.HOST,
    port: config.PORT,
    log,
    metrics: createMetrics('exchange', { ofProcess: true }),
    ready: async () => {
      await database.ping();
      return { eventTypes: catalogue.size };
    },
    routes: exchange.routes,
  });
  onStop(() => server.stop());
  onStop(() => exchange.releaseReaders());
  log.info({ url: server.url }, 'ready');
});
