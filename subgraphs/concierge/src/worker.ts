import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
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
import { dutyRounds } from './jobs/dutyRounds.ts';
import { followProjects } from './jobs/followProjects.ts';
import { makeDutyRound } from './jobs/makeDutyRound.ts';
import { seedDemo } from './seedDemo.ts';
import { createConciergeStoreWithin } from './storage/createConciergeStore.ts';
import { feedCursor, feedFailures, outbox, projectFacts } from './storage/tables.ts';
import { wireNeeds } from './wireNeeds.ts';

const config = readConfig();
const log = createLog({ name: 'concierge-worker', level: config.LOG_LEVEL });

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, log });
  onStop(() => database.close());
  await waitForDatabase(database, log);
  await migrate(database, { department: 'concierge', folder: new URL('../migrations/', import.meta.url), log });
  const needs = wireNeeds({ database, calendar: chinaCalendar, now: () => new Date() });
  // before the feed is followed: else the demo's key projects would be assigned today, not when the demo says
  if (config.DEMO_DATA === '1') await seedDemo(needs, log);

  const exchange = createExchangeClient({ url: config.EXCHANGE_URL, issuer: 'concierge', key: config.SIGNING_KEY });
  onStop(() => exchange.close());
  const relay = startRelay({ database, tables: { outbox }, exchange, log });
  onStop(() => relay.stop());
  const follower = followFeed({
    database,
    tables: { feedCursor, feedFailures },
    exchange,
    handle: (tx, event) =>
      followProjects({ ...needs, store: createConciergeStoreWithin(tx) }, event, (announced) =>
        saveProjectFacts(tx, { projectFacts }, announced),
      ),
    log,
  });
  onStop(() => follower.stop());

  const connection = queueConnectionOf(config);
  const queue = await openQueue(dutyRounds, connection, { log });
  onStop(() => queue.close());
  const worker = await openWorker(dutyRounds, () => makeDutyRound(needs), connection, { log, concurrency: 1 });
  onStop(() => worker.close());
  await queue.repeat('duty-round', config.DUTY_ROUND_MINUTES * 60_000, {});

  const server = await startHttpServer({
    host: config.HOST,
    port: config.WORKER_PORT,
    log,
    metrics: createMetrics('concierge-worker', { ofProcess: true }),
    ready: async () => {
      await database.ping();
      return {};
    },
    routes: {},
  });
  onStop(() => server.stop());
  log.info({ url: server.url }, 'ready');
});
