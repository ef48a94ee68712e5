import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { readConfig } from './config.ts';
import { createDelivery } from './createDelivery.ts';
import { openChannels } from './openChannels.ts';
import { legQueues, startDelivery } from './startDelivery.ts';
import { startWatches } from './startWatches.ts';
import { openOwnKeys } from './storage/openOwnKeys.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);
const reconcileEveryMs = 10_000;

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
  await serve();
});
