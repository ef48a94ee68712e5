import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { checkRedisDurability } from '@guanjia/runtime/checkRedisDurability';
import { createEventStream } from '@guanjia/runtime/createEventStream';
import { createMaterialStore } from '@guanjia/runtime/createMaterialStore';
import { createQueueBoard } from '@guanjia/runtime/createQueueBoard';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { startLoop } from '@guanjia/runtime/startLoop';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { createExchange } from './app.ts';
import { readConfig } from './config.ts';
import { legQueues, openLegQueue } from './startDelivery.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);
const sweepEveryMs = 3_600_000;

await runDepartment({ department: 'exchange', part: 'main', migrations, config }, async (shell) => {
  const { database, log, metrics, onStop, serve } = shell;
  const connection = queueConnectionOf(config);
  const queue = await openLegQueue(legQueues, connection, log);
  onStop(() => queue.close());
  const queues = [legQueues.legs, legQueues.summaries].map(({ name }) => ({ name, connection }));
  const board = createQueueBoard({ basePath: '/queues', queues, log });
  onStop(() => board.close());
  const stream = config.REDIS_URL === undefined ? null : createEventStream({ url: config.REDIS_URL, log });
  if (stream !== null) onStop(() => stream.close());
  const warnings = config.REDIS_URL === undefined ? [] : await checkRedisDurability(config.REDIS_URL);
  for (const warning of warnings) log.warn(warning, 'a setting of Redis risks delay');
  const store = createMaterialStore({ folder: config.MATERIALS_FOLDER });
  const sweeping = startLoop({
    name: 'sweep materials',
    idleMs: sweepEveryMs,
    log,
    step: async () => {
      const swept = await store.sweepTemporary(sweepEveryMs);
      if (swept > 0) log.warn({ swept }, 'removed materials that were left half-written');
      return false;
    },
  });
  onStop(() => sweeping.stop());
  const catalogue = await loadEventCatalogue();
  const exchange = await createExchange({
    database,
    queue,
    calendar: chinaCalendar,
    catalogue,
    key: config.SIGNING_KEY,
    departmentKeys: config.DEPARTMENT_KEYS,
    allowedHosts: config.ALLOWED_ENDPOINT_HOSTS,
    materials: { store, limitBytes: config.MATERIAL_LIMIT_BYTES },
    linkKey: config.RECEIPT_LINK_KEY,
    log,
    metrics,
    board,
    stream,
    warnings: () => warnings,
    now: () => new Date(),
  });
  onStop(() => exchange.stop());
  await serve({ routes: exchange.routes, ready: async () => ({ eventTypes: catalogue.size }) });
  onStop(() => exchange.releaseReaders());
});
