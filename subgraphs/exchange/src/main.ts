import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { openQueue } from '@guanjia/runtime/openQueue';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { createExchange } from './app.ts';
import { readConfig } from './config.ts';
import { createLegQueue } from './jobs/createLegQueue.ts';
import { handoffLegs } from './jobs/handoffLegs.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);

await runDepartment({ department: 'exchange', part: 'main', migrations, config }, async (shell) => {
  const { database, log, onStop, serve } = shell;
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
  await serve({ routes: exchange.routes, ready: async () => ({ eventTypes: catalogue.size }) });
  onStop(() => exchange.releaseReaders());
});
