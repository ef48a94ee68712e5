import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createMaterialStore } from '@guanjia/runtime/createMaterialStore';
import { rehearsalClock } from '@guanjia/runtime/rehearsalClock';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { createApproval } from './app.ts';
import { readConfig } from './config.ts';
import { readDemoData } from './storage/readDemoData.ts';
import { seedDemo } from './usecases/seedDemo.ts';

const config = readConfig();
const migrations = new URL('../migrations/', import.meta.url);
const demoFiles = {
  projects: new URL('../../../schema/demo/projects.json', import.meta.url),
  script: new URL('../data/demo/script.json', import.meta.url),
};

await runDepartment({ department: 'approval', part: 'main', migrations, config }, async (shell) => {
  const { database, log, metrics, onStop, serve } = shell;
  const { routes, subgraph, needs } = await createApproval({
    database,
    calendar: chinaCalendar,
    key: config.SIGNING_KEY,
    materials: {
      store: createMaterialStore({ folder: config.MATERIALS_FOLDER }),
      limitBytes: config.MATERIAL_LIMIT_BYTES,
    },
    metrics,
    log,
    now: rehearsalClock(config.REHEARSAL_CLOCK_FILE),
    signatureNow: () => new Date(),
  });
  onStop(() => subgraph.stop());
  if (config.DEMO_DATA === '1') {
    const projects = await seedDemo(needs, readDemoData(demoFiles));
    log.info({ projects }, 'demo data registered');
  }
  await serve({ routes, ready: async () => ({ items: needs.catalogue.items.length }) });
});
