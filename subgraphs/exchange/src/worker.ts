import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { readConfig } from './config.ts';
import { createDelivery } from './createDelivery.ts';
import { handoffLegs } from './jobs/handoffLegs.ts';
import { startDelivery } from './startDelivery.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);
const reconcileEveryMs = 10_000;

await runDepartment({ department: 'exchange', part: 'worker', migrations, config }, async (shell) => {
  const { database, log, onStop, serve } = shell;
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
  await serve();
});
