import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createMaterialStore } from '@guanjia/runtime/createMaterialStore';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { rehearsalClock } from '@guanjia/runtime/rehearsalClock';
import { startSweep } from '@guanjia/runtime/startSweep';
import { joinExchange } from '@guanjia/subgraph/joinExchange';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { readConfig } from './config.ts';
import { followStewards } from './jobs/followStewards.ts';
import { startMaterialSweep } from './jobs/startMaterialSweep.ts';
import { saveSteward } from './storage/saveSteward.ts';
import { feedCursor, feedFailures, outbox } from './storage/tables.ts';
import { watchDeadlines } from './usecases/watchDeadlines.ts';
import { wireNeeds } from './wireNeeds.ts';

const config = readConfig();
const department = 'approval';
const migrations = new URL('../migrations/', import.meta.url);

await runDepartment({ department, part: 'worker', migrations, config }, async (shell) => {
  const { database, log, metrics, onStop, serve } = shell;
  const now = rehearsalClock(config.REHEARSAL_CLOCK_FILE);
  const needs = wireNeeds({ database, calendar: chinaCalendar, key: config.SIGNING_KEY, now });
  joinExchange({
    shell,
    department,
    config,
    tables: { outbox, feedCursor, feedFailures },
    onEvent: (tx, event) => followStewards(event, (news) => saveSteward(tx, news)),
  });
  const stopSweeping = await startSweep({
    name: 'approval-overdue-sweeps',
    everyMinutes: config.OVERDUE_SWEEP_MINUTES,
    sweep: () => watchDeadlines(needs),
    connection: queueConnectionOf(config),
    log,
    metrics,
  });
  onStop(stopSweeping);
  const store = createMaterialStore({ folder: config.MATERIALS_FOLDER });
  const housekeeping = startMaterialSweep({ store, needs, metrics, log });
  onStop(() => housekeeping.stop());
  await serve();
});
