import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { createUtilities } from './app.ts';
import { readConfig } from './config.ts';
import { seedDemo } from './seedDemo.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);

await runDepartment({ department: 'utilities', part: 'main', migrations, config }, async (shell) => {
  const { database, log, onStop, serve } = shell;
  const { routes, subgraph, needs, saveDraft } = await createUtilities({
    database,
    calendar: chinaCalendar,
    key: config.SIGNING_KEY,
    log,
    now: () => new Date(),
    catalogueFolder: config.CATALOGUE_FOLDER,
  });
  onStop(() => subgraph.stop());
  if (config.DEMO_DATA === '1') await seedDemo(needs, saveDraft, log);
  await serve({ routes, ready: async () => ({ matters: needs.catalogue.matters.length }) });
});
