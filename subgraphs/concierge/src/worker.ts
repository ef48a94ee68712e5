import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { startSweep } from '@guanjia/runtime/startSweep';
import { joinExchange } from '@guanjia/subgraph/joinExchange';
import { runDepartment } from '@guanjia/subgraph/runDepartment';
import { readConfig } from './config.ts';
import { createKnowledgeWatch } from './jobs/createKnowledgeWatch.ts';
import { createReportRound } from './jobs/createReportRound.ts';
import { followProjects } from './jobs/followProjects.ts';
import { makeDutyRound } from './jobs/makeDutyRound.ts';
import { registerUnits } from './jobs/registerUnits.ts';
import { seedDemo } from './seedDemo.ts';
import { seedDemoReport } from './seedDemoReport.ts';
import { startDeadlines } from './startDeadlines.ts';
import { createConciergeStoreWithin } from './storage/createConciergeStore.ts';
import { feedCursor, feedFailures, outbox, projectFacts } from './storage/tables.ts';
import { wireNeeds } from './wireNeeds.ts';

const config = readConfig();
const department = 'concierge';
const migrations = new URL('../migrations/', import.meta.url);

await runDepartment({ department, part: 'worker', migrations, config }, async (shell) => {
  const { database, log, metrics, onStop, serve } = shell;
  const needs = wireNeeds({ database, calendar: chinaCalendar, now: () => new Date() });
  // before the feed is followed: else the demo's key projects would be assigned today, not when the demo says
  if (config.DEMO_DATA === '1') await seedDemo(needs, log);
  const exchange = joinExchange({
    shell,
    department,
    config,
    tables: { outbox, feedCursor, feedFailures },
    onEvent: (tx, event) =>
      followProjects({ ...needs, store: createConciergeStoreWithin(tx) }, event, (announced) =>
        saveProjectFacts(tx, { projectFacts }, announced),
      ),
  });
  const connection = queueConnectionOf(config);
  const deadlines = await startDeadlines(needs, { connection, log, metrics });
  onStop(() => deadlines.stop());
  const registration = registerUnits({ needs, exchange, publicUrl: config.PUBLIC_URL, log });
  onStop(() => registration.stop());
  const lookForReports = createReportRound(needs, log);
  const watchKnowledge = createKnowledgeWatch(needs, log);
  const stopRounds = await startSweep({
    name: 'concierge-duty-rounds',
    everyMinutes: config.DUTY_ROUND_MINUTES,
    sweep: async () => {
      await makeDutyRound(needs);
      // before what only tells of things: a fault there must not keep the deadlines out of the queue
      const queued = await deadlines.refill();
      await lookForReports();
      if (config.DEMO_DATA === '1') await seedDemoReport(needs);
      await watchKnowledge();
      return queued;
    },
    connection,
    log,
    metrics,
  });
  onStop(stopRounds);
  await serve();
});
