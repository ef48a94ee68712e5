import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { openQueue } from '@guanjia/runtime/openQueue';
import { openWorker } from '@guanjia/runtime/openWorker';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { startRelay } from '@guanjia/runtime/startRelay';
import { waitForDatabase } from '@guanjia/runtime/waitForDatabase';
import { readConfig } from './config.ts';
import { overdueSweeps } from './jobs/overdueSweeps.ts';
import { sweepOverdue } from './jobs/sweepOverdue.ts';
import { outbox } from './storage/tables.ts';
import { wireNeeds } from './wireNeeds.ts';

const config = readConfig();
const log = createLog({ name: 'approval-worker', level: config.LOG_LEVEL });

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, log });
  onStop(() => database.close());
  await waitForDatabase(database, log);
  await migrate(database, { department: 'approval', folder: new URL('../migrations/', import.meta.url), log });
  const needs = wireNeeds({ database, calendar: chinaCalendar, now: () => new Date() });

  const exchange = createExchangeClient({ url: config.EXCHANGE_URL, issuer: 'approval', key: config.SIGNING_KEY });
  onStop(() => exchange.close());
  const relay = startRelay({ database, tables: { outbox }, exchange, log });
  onStop(() => relay.stop());

  const connection = queueConnectionOf(config);
  const queue = await openQueue(overdueSweeps, connection, { log });
  onStop(() => queue.close());
  const worker = await openWorker(overdueSweeps, () => sweepOverdue(needs, log), connection, { log, concurrency: 1 });
  onStop(() => worker.close());
  await queue.repeat('overdue', config.OVERDUE_SWEEP_MINUTES * 60_000, {});

  const server = await startHttpServer({
    host: config.HOST,
    port: config.WORKER_PORT,
    log,
    metrics: createMetrics('approval-worker', { ofProcess: true }),
    ready: async () => {
      await database.ping();
      return { queue: await queue.counts() };
    },
    routes: {},
  });
  onStop(() => server.stop());
  log.info({ url: server.url }, 'ready');
});
