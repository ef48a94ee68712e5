import { Client } from 'pg';
import type { Log } from './createLog.ts';

export interface NotificationOptions {
  readonly url: string;
  readonly channel: string;
  readonly onNotification: () => void;
  readonly log: Log;
}

export interface NotificationListener {
  stop(): Promise<void>;
}

const reconnectMs = 1_000;

/**
 * Calls back on every NOTIFY of a channel. A hint only: what it wakes must also look by itself from time to time. A lost
 * connection is made again, and the callback is called once for what may have been missed.
 */
export function listenForNotifications(options: NotificationOptions): NotificationListener {
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  const reconnect = (cause: unknown): void => {
    if (stopped || retry !== undefined) return;
    options.log.warn({ err: cause, channel: options.channel }, 'listening was interrupted');
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, reconnectMs);
  };
  const connect = async (): Promise<void> => {
    const fresh = new Client({ connectionString: options.url, keepAlive: true });
    client = fresh;
    fresh.on('error', reconnect);
    fresh.on('notification', ({ channel }) => channel === options.channel && options.onNotification());
    try {
      await fresh.connect();
      await fresh.query(`listen ${fresh.escapeIdentifier(options.channel)}`);
      options.onNotification();
    } catch (cause) {
      await fresh.end().catch(() => undefined);
      reconnect(cause);
    }
  };
  const connecting = connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await connecting;
      await client?.end().catch(() => undefined);
    },
  };
}
