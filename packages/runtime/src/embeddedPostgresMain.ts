import { resolve } from 'node:path';
import { z } from 'zod';
import { createLog } from './createLog.ts';
import { startEmbeddedPostgres } from './embeddedPostgres.ts';
import { loadConfig } from './loadConfig.ts';
import { logDestination } from './logDestination.ts';
import { runProcess } from './runProcess.ts';

// A process of its own for the embedded database. When it is ready it prints one JSON line with its `url`, and tells
// a parent that forked it 'ready'; logs go to standard error.

const config = loadConfig({
  /** Absent: in memory. */
  DATA_FOLDER: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  LOG_LEVEL: z.string().default('info'),
});

const log = createLog({ name: 'postgres', level: config.LOG_LEVEL }, logDestination(2, 'postgres'));

await runProcess(log, async (onStop) => {
  const dataFolder = config.DATA_FOLDER === undefined ? {} : { dataFolder: resolve(config.DATA_FOLDER) };
  const started = performance.now();
  const postgres = await startEmbeddedPostgres({ ...dataFolder, port: config.PORT });
  onStop(postgres.stop);
  void postgres.died.then((err) => {
    log.fatal({ err }, 'the engine broke');
    process.exit(1);
  });
  log.info({ url: postgres.url, startedInMs: Math.round(performance.now() - started) }, 'ready');
  process.stdout.write(`${JSON.stringify({ url: postgres.url })}\n`);
});
