import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { startSweep } from '@guanjia/runtime/startSweep';
import { joinExchange } from '@guanjia/subgraph/joinExchange';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { readConfig } from './config.ts';
import { registerArchive } from './jobs/registerArchive.ts';
import { shared } from './storage/tables.ts';
import { takeInEvent } from './takeInEvent.ts';
import { announceOverdueItems } from './usecases/announceOverdueItems.ts';
import { wireNeeds } from './wireNeeds.ts';

const config = readConfig();
const department = 'acceptance';
const migrations = new URL('../migrations/', import.meta.url);

await runDepartment({ department, part: 'worker', migrations, config }, async (shell) => {
  const { database, log, metrics, onStop, serve } = shell;
  const needs = wireNeeds({
    database,
    calendar: chinaCalendar,
    now: () => new Date(),
    archiveFile: config.ARCHIVE_FILE,
  });
  const exchange = joinExchange({
    shell,
    department,
    config,
    tables: shared,
    onEvent: (tx, event) => takeInEvent(needs, tx, event),
  });
  const registration = registerArchive({ recipient: needs.archiveRules.recipient, exchange, log });
  onStop(() => registration.stop());
  const stopSweeping = await startSweep({
    name: 'acceptance-overdue-sweeps',
    everyMinutes: config.OVERDUE_SWEEP_MINUTES,
    sweep: () => announceOverdueItems(needs),
    connection: queueConnectionOf(config),
    log,
    metrics,
  });
  onStop(stopSweeping);
  await serve();
});
