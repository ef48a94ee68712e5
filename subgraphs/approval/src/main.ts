import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { waitForDatabase } from '@guanjia/runtime/waitForDatabase';
import { createApproval } from './app.ts';
import { readConfig } from './config.ts';
import { readDemoData } from './storage/readDemoData.ts';
import { seedDemo } from './usecases/seedDemo.ts';

const config = readConfig();
const log = createLog({ name: 'approval', level: config.LOG_LEVEL });
const demoFiles = {
  projects: new URL('../../../schema/demo/projects.json', import.meta.url),
  script: new URL('../data/demo/script.json', import.meta.url),
};

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, log });
  onStop(() => database.close());
  await waitForDatabase(database, log);
  await migrate(database, { department: 'approval', folder: new URL('../migrations/', import.meta.url), log });
  const { routes, subgraph, needs } = await createApproval({
    database,
    calendar: chinaCalendar,
    key: config.SIGNING_KEY,
    log,
  });
  onStop(() => subgraph.stop());
  if (config.DEMO_DATA === '1') {
    const projects = await seedDemo(needs, readDemoData(demoFiles));
    log.info({ projects }, 'demo data registered');
  }
  const server = await startHttpServer({
    host: config.HOST,
    port: config.PORT,
    log,
    metrics: createMetrics('approval', { ofProcess: true }),
    ready: async () => {
      await database.ping();
      return { items: needs.catalogue.items.length };
    },
    routes,
  });
  onStop(() => server.stop());
  log.info({ url: server.url }, 'ready');
});
