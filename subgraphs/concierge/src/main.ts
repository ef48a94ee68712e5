import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { createConcierge } from './app.ts';
import { readConfig } from './config.ts';
import { seedDemo } from './seedDemo.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);

await runDepartment({ department: 'concierge', part: 'main', migrations, config }, async (shell) => {
  const { database, log, onStop, serve } = shell;
  const { routes, subgraph, needs } = await createConcierge({
    database,
    calendar: chinaCalendar,
    key: config.SIGNING_KEY,
    log,
    now: () => new Date(),
  });
  onStop(() => subgraph.stop());
  if (config.DEMO_DATA === '1') await seedDemo(needs, log);
  await serve({ routes });
});
