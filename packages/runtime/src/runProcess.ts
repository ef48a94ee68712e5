import type { Log } from './createLog.ts';
import { flushLogs } from './logDestination.ts';

type Stop = () => Promise<void> | void;

const stopLimitMs = 15_000;
/** For the last lines of the log, where somebody reads them. */
const flushLimitMs = 500;

/**
 * Owns a process: what starts registers how it stops, and on SIGTERM, SIGINT or the parent's end all is stopped in
 * reverse order of start, within 15 s. A failed start stops what had started and exits with 1.
 */
export async function runProcess(log: Log, start: (onStop: (stop: Stop) => void) => Promise<void>): Promise<void> {
  const stops: Stop[] = [];
  const stopped = once(async (reason: string) => {
    log.info({ reason }, 'stopping');
    const limit = setTimeout(() => exitLate(log), stopLimitMs);
    limit.unref();
    const clean = await stopAll(stops, log);
    log.info('stopped');
    await flushLogs(flushLimitMs);
    process.exitCode = clean && reason !== 'start failed' ? 0 : 1;
    process.exit();
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stopped(signal));
  process.on('disconnect', () => void stopped('parent gone'));
  try {
    await start((stop) => stops.push(stop));
    process.send?.('ready');
  } catch (cause) {
    log.fatal({ err: cause }, 'could not start');
    await stopped('start failed');
  }
}

async function stopAll(stops: readonly Stop[], log: Log): Promise<boolean> {
  let clean = true;
  for (const stop of stops.toReversed()) {
    try {
      await stop();
    } catch (cause) {
      clean = false;
      log.error({ err: cause }, 'did not stop cleanly');
    }
  }
  return clean;
}

function exitLate(log: Log): never {
  log.error({ limitMs: stopLimitMs }, 'stopping took too long');
  process.exit(1);
}

function once(work: (reason: string) => Promise<void>): (reason: string) => Promise<void> {
  let running: Promise<void> | undefined;
  return (reason) => {
    running ??= work(reason);
    return running;
  };
}
