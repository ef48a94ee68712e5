import type { Log } from '@guanjia/runtime/createLog';
import { listenForNotifications } from '@guanjia/runtime/listenForNotifications';
import type { EventLog } from '../domain/eventLog.ts';
import type { LogWatch } from '../domain/logWatch.ts';

/** The channel on which a trigger announces that the log has grown. */
const logChannel = 'exchange_log';

export interface LogWatchOptions {
  readonly url: string;
  readonly log: Log;
  readonly eventLog: Pick<EventLog, 'head'>;
  /** How often to look while somebody waits, should a notification have been lost. */
  readonly lookAgainMs?: number;
}

/**
 * Watches the log for everybody who waits in this process, on one connection: PostgreSQL says when any process has
 * appended.
 */
export function createLogWatch(options: LogWatchOptions): LogWatch & { stop(): Promise<void> } {
  const waiting = new Set<() => void>();
  let generation = 0;
  let lastHead = 0;
  const grown = (): void => {
    generation += 1;
    for (const wake of waiting) wake();
  };
  const look = async (): Promise<void> => {
    if (waiting.size === 0) return;
    try {
      const head = await options.eventLog.head();
      if (head > lastHead) grown();
      lastHead = head;
    } catch (cause) {
      options.log.warn({ err: cause }, 'the head of the log could not be read; looking again');
    }
  };
  const timer = setInterval(() => void look(), options.lookAgainMs ?? 1_000);
  const listener = listenForNotifications({
    url: options.url,
    channel: logChannel,
    onNotification: grown,
    log: options.log,
  });
  return {
    mark: () => generation,
    changed: (mark, ms, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(deadline);
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const deadline = setTimeout(wake, ms);
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        if (generation !== mark || signal.aborted) wake();
      }),
    async stop() {
      clearInterval(timer);
      await listener.stop();
    },
  };
}
