import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog, type Log } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { followFeed } from '@guanjia/runtime/followFeed';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { openQueue } from '@guanjia/runtime/openQueue';
import { openWorker } from '@guanjia/runtime/openWorker';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { startRelay } from '@guanjia/runtime/startRelay';
import { waitForDatabase } from '@guanjia/runtime/waitForDatabase';
import { readConfig } from './config.ts';
import { overdueSweeps } from './jobs/overdueSweeps.ts';
import { shared } from './storage/tables.ts';
import { announceOverdueItems } from './usecases/announceOverdueItems.ts';
import { wireNeeds } from './wireNeeds.ts';

const config = readConfig();
const log = createLog({ name: 'acceptance-worker', level: config.LOG_LEVEL });
const minuteMs = 60_000;

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, log });
  onStop(() => database.close());
  await waitForDatabase(database, log);
  await migrate(database, { department: 'acceptance', folder: new URL('../migrations/', import.meta.url), log });
  const needs = wireNeeds({ database, calendar: chinaCalendar, now: () => new Date() });
  onStop(await startSweeping(() => announceOverdueItems(needs), log));

  const exchange = createExchangeClient({ url: config.EXCHANGE_URL, issuer: 'acceptance', key: config.SIGNING_KEY });
  onStop(() => exchange.close());
  const relay = startRelay({ database, tables: shared, exchange, log });
  onStop(() => relay.stop());
  const follower = followFeed({
    database,
    tables: shared,
    exchange,
    handle: async (tx, event) => {
      await saveProjectFacts(tx, shared, event);
    },
    log,
  });
  onStop(() => follower.stop());

  const server = await startHttpServer({
    host: config.HOST,
    port: config.WORKER_PORT,
    log,
    metrics: createMetrics('acceptance-worker', { ofProcess: true }),
    ready: async () => {
      await database.ping();
      return {};
    },
    routes: {},
  });
  onStop(() => server.stop());
  log.info({ url: server.url }, 'ready');
});

/** Looks for overdue opinions again and again, in one process of all at a time; the answer stops it. */
async function startSweeping(sweep: () => Promise<number>, log: Log): Promise<() => Promise<void>> {
  const connection = queueConnectionOf(config);
  const queue = await openQueue(overdueSweeps, connection, { log });
  await queue.repeat('overdue', config.OVERDUE_SWEEP_MINUTES * minuteMs, {});
  const process = async (): Promise<void> => {
    const announced = await sweep();
    if (announced > 0) log.info({ announced }, 'overdue opinions announced');
  };
  const worker = await openWorker(overdueSweeps, process, connection, { log, concurrency: 1 });
  return async () => {
    await worker.close();
    await queue.close();
  };
}
