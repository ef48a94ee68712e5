import { createLog, type Log } from '@guanjia/runtime/createLog';
import { createMetrics, type Metrics } from '@guanjia/runtime/createMetrics';
import { databaseFigures } from '@guanjia/runtime/databaseFigures';
import { migrate } from '@guanjia/runtime/migrate';
import { type Database, openDatabase } from '@guanjia/runtime/openDatabase';
import { openTracing } from '@guanjia/runtime/openTracing';
import { runProcess } from '@guanjia/runtime/runProcess';
import { type Ready, type Routes, startHttpServer } from '@guanjia/runtime/startHttpServer';
import type { TracingSettings } from '@guanjia/runtime/tracingSettings';

export interface DepartmentProcess {
  /** The department's name, which is that of its schema. */
  readonly department: string;
  readonly part: 'main' | 'worker';
  readonly migrations: URL;
  readonly config: {
    readonly HOST: string;
    readonly PORT: number;
    readonly WORKER_PORT: number;
    readonly DATABASE_URL: string;
    readonly LOG_LEVEL: string;
  } & TracingSettings;
}

/** What a process of a department has when its own work begins. */
export interface DepartmentShell {
  /** Open, and its schema up to date. */
  readonly database: Database;
  readonly log: Log;
  /** Of this process, scraped at /metrics. */
  readonly metrics: Metrics;
  /** Registers how something stops that was started; the last started stops first. */
  readonly onStop: (stop: () => Promise<void> | void) => void;
  /** Listens on the part's port. /ready also asks the database. */
  readonly serve: (options?: { readonly routes?: Routes; readonly ready?: Ready }) => Promise<void>;
}

/** Runs the main or the worker of a department: log, database, migrations, HTTP shell and shutdown are the same in all. */
export async function runDepartment(
  { department, part, migrations, config }: DepartmentProcess,
  start: (shell: DepartmentShell) => Promise<void>,
): Promise<void> {
  const name = part === 'main' ? department : `${department}-worker`;
  const log = createLog({ name, department, level: config.LOG_LEVEL });
  await runProcess(log, async (onStop) => {
    const tracing = await openTracing({ name, settings: config, log });
    onStop(() => tracing.close());
    const database = openDatabase({ url: config.DATABASE_URL, log });
    onStop(() => database.close());
    await migrate(database, { department, folder: migrations, log });
    const metrics = createMetrics(name, { ofProcess: true });
    databaseFigures(metrics, database);
    const serve: DepartmentShell['serve'] = async ({ routes = {}, ready } = {}) => {
      const server = await startHttpServer({
        host: config.HOST,
        port: part === 'main' ? config.PORT : config.WORKER_PORT,
        log,
        metrics,
        ready: async () => {
          await database.ping();
          return (await ready?.()) ?? {};
        },
        routes,
        continuesTraces: true,
      });
      onStop(() => server.stop());
      log.info({ url: server.url }, 'ready');
    };
    await start({ database, log, metrics, onStop, serve });
  });
}
