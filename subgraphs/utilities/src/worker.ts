import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { startSweep } from '@guanjia/runtime/startSweep';
import { joinExchange } from '@guanjia/subgraph/joinExchange';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { readConfig } from './config.ts';
import { followHandoffs } from './jobs/followHandoffs.ts';
import { registerProviders } from './jobs/registerProviders.ts';
import { createMatterTaskStoreWithin } from './storage/createMatterTaskStore.ts';
import * as tables from './storage/tables.ts';
import { fixSilentSurveys } from './usecases/arrangeJointSurvey.ts';
import { remindUnsigned } from './usecases/closeJointSurvey.ts';
import { sweepOverdue } from './usecases/sweepOverdue.ts';
import { wireNeeds } from './wireNeeds.ts';

const config = readConfig();
const department = 'utilities';
const migrations = new URL('../migrations/', import.meta.url);

await runDepartment({ department, part: 'worker', migrations, config }, async (shell) => {
  const { database, log, metrics, onStop, serve } = shell;
  const needs = wireNeeds({
    database,
    calendar: chinaCalendar,
    now: () => new Date(),
    catalogueFolder: config.CATALOGUE_FOLDER,
  });
  const exchange = joinExchange({
    shell,
    department,
    config,
    tables,
    onEvent: async (tx, event) => {
      await saveProjectFacts(tx, tables, event);
      await followHandoffs({ ...needs, tasks: createMatterTaskStoreWithin(tx, needs.calendar) }, event);
    },
  });
  const registration = registerProviders({ needs, exchange, publicUrl: config.PUBLIC_URL, log });
  onStop(() => registration.stop());
  const stopSweeping = await startSweep({
    name: 'utilities-overdue-sweeps',
    everyMinutes: config.OVERDUE_SWEEP_MINUTES,
    sweep: async () => (await fixSilentSurveys(needs)) + (await remindUnsigned(needs)) + (await sweepOverdue(needs)),
    connection: queueConnectionOf(config),
    log,
    metrics,
  });
  onStop(stopSweeping);
  await serve();
});
