import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { startLoop } from '@guanjia/runtime/startLoop';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { readConfig } from './config.ts';
import { createDelivery } from './createDelivery.ts';
import { openChannels } from './openChannels.ts';
import { seedDemo } from './seedDemo.ts';
import { legQueues, startDelivery } from './startDelivery.ts';
import { startWatches } from './startWatches.ts';
import { openOwnKeys } from './storage/openOwnKeys.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);
const reconcileEveryMs = 10_000;
/** Until approval has announced the demo's projects. */
const seedDemoEveryMs = 1_000;

await runDepartment({ department: 'exchange', part: 'worker', migrations, config }, async (shell) => {
  const { database, log, metrics, onStop, serve } = shell;
  const ownKeys = await openOwnKeys(database);
  const { email, share } = await openChannels(config, database);
  onStop(() => email?.close());
  const delivery = createDelivery({
    email,
    share,
    database,
    departmentKeys: config.DEPARTMENT_KEYS,
    allowedHosts: config.ALLOWED_ENDPOINT_HOSTS,
    ownKeys,
    maxAttempts: config.LEG_ATTEMPTS,
  });
  onStop(() => delivery.close());
  const delivering = await startDelivery({
    delivery,
    queues: legQueues,
    connection: queueConnectionOf(config),
    concurrency: config.LEG_CONCURRENCY,
    lockMs: config.LEG_LOCK_MS,
    reconcileEveryMs,
    log,
    metrics,
  });
  onStop(() => delivering.stop());
  for (const stop of await startWatches({ config, database, log, metrics, email })) onStop(stop);
  if (config.DEMO_DATA === '1') {
    const { LEG_ATTEMPTS: maxAttempts, ALLOWED_ENDPOINT_HOSTS: allowedHosts } = config;
    const now = () => new Date();
    const demo = { database, ownKeys, maxAttempts, allowedHosts, calendar: chinaCalendar, log, now };
    const seeding = startLoop({
      name: 'seed demo data',
      idleMs: seedDemoEveryMs,
      log,
      step: async () => {
        if (await seedDemo(demo)) void seeding.stop();
        return false;
      },
    });
    onStop(() => seeding.stop());
  }
  await serve();
});
