import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { createAcceptance } from './app.ts';
import { readConfig } from './config.ts';
import { seedDemo } from './seedDemo.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);

await runDepartment({ department: 'acceptance', part: 'main', migrations, config }, async (shell) => {
  const { database, log, onStop, serve } = shell;
  const { routes, subgraph, needs } = await createAcceptance({
    database,
    calendar: chinaCalendar,
    key: config.SIGNING_KEY,
    log,
    archiveFile: config.ARCHIVE_FILE,
  });
  onStop(() => subgraph.stop());
  if (config.DEMO_DATA === '1') await seedDemo({ database, needs, log });
  await serve({ routes, ready: async () => ({ items: needs.catalogue.items.length }) });
});
