import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { Database } from '@guanjia/runtime/openDatabase';
import { queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { startLoop } from '@guanjia/runtime/startLoop';
import { startSweep } from '@guanjia/runtime/startSweep';
import { collectShareReceipts } from './jobs/collectShareReceipts.ts';
import { createArchiveFolder } from './jobs/createArchiveFolder.ts';
import type { EmailChannel } from './jobs/createEmailChannel.ts';
import { createDirectory } from './storage/createDirectory.ts';
import { createDueHandoffs } from './storage/createDueHandoffs.ts';
import { createEventArchive } from './storage/createEventArchive.ts';
import { createHandoffStore } from './storage/createHandoffStore.ts';
import { archiveEvents } from './usecases/archiveEvents.ts';
import { remindOverdue } from './usecases/remindOverdue.ts';

export interface WatchSettings {
  readonly DATABASE_URL: string;
  readonly REDIS_URL?: string | undefined;
  readonly SHARE_FOLDER?: string | undefined;
  readonly ARCHIVE_FOLDER?: string | undefined;
  readonly EVENT_RETENTION_DAYS: number;
}

export interface WatchNeeds {
  readonly config: WatchSettings;
  readonly database: Database;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Null where nothing goes by mail. */
  readonly email: Pick<EmailChannel, 'remind'> | null;
}

type Stop = () => Promise<void>;

const collectEveryMs = 3_000;
const archiveEveryMinutes = 60;
const remindEveryMinutes = 30;

/** What the worker looks after besides deliveries: deadlines, receipts on the share, the archive. Each answers how it is stopped. */
export async function startWatches(needs: WatchNeeds): Promise<readonly Stop[]> {
  const stops = [await remind(needs), collectReceipts(needs), await moveToArchive(needs)];
  return stops.filter((stop) => stop !== null);
}

function remind({ config, database, log, metrics, email }: WatchNeeds): Promise<Stop> {
  const needs = {
    due: createDueHandoffs(database),
    directory: createDirectory(database),
    calendar: chinaCalendar,
    remindByMail: email?.remind ?? null,
    now: () => new Date(),
  };
  return startSweep({
    name: 'exchange-reminders',
    everyMinutes: remindEveryMinutes,
    sweep: () => remindOverdue(needs),
    connection: queueConnectionOf(config),
    log,
    metrics,
  });
}

function collectReceipts({ config, database, log }: WatchNeeds): Stop | null {
  const { SHARE_FOLDER: root } = config;
  if (root === undefined) return null;
  const handoffs = createHandoffStore(database);
  const directory = createDirectory(database);
  const loop = startLoop({
    name: 'collect receipts on the share',
    idleMs: collectEveryMs,
    log,
    step: async () => (await collectShareReceipts({ handoffs, directory, root, log, now: () => new Date() })) > 0,
  });
  return () => loop.stop();
}

async function moveToArchive({ config, database, log, metrics }: WatchNeeds): Promise<Stop | null> {
  const { ARCHIVE_FOLDER: folder, EVENT_RETENTION_DAYS: retentionDays } = config;
  if (folder === undefined) return null;
  const archive = createEventArchive(database);
  const files = createArchiveFolder(folder);
  return startSweep({
    name: 'exchange-archive',
    everyMinutes: archiveEveryMinutes,
    sweep: () => archiveEvents({ archive, files, retentionDays, now: () => new Date() }),
    connection: queueConnectionOf(config),
    log,
    metrics,
  });
}
