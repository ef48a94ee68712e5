import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './createLog.ts';
import { type BackendQueue, openBackend, type QueueBackend } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';

/** The way to a queue's server. */
export interface QueueLine {
  /** The queue, ready for a command; rejects at once while its server is away. */
  queue(): Promise<BackendQueue>;
  close(): Promise<void>;
}

interface Opened {
  readonly backend: QueueBackend;
  readonly queue: BackendQueue;
  /** Settled after some seconds at the latest: 'late' when the server has not answered by then. */
  readonly firstContact: Promise<'made' | 'late' | 'failed'>;
  isReady: boolean;
}

const firstContactMs = 3_000;

/**
 * Opens a queue when it is first asked for. BullMQ remembers a first contact that failed for ever: such a queue is thrown
 * away, and the next one to ask opens another.
 */
export function openLine(name: string, connection: QueueConnection, log: Log): QueueLine {
  let present: Opened | undefined;

  function open(): Opened {
    const backend = openBackend(connection, log);
    const queue = backend.openQueue(name);
    queue.on('error', (cause) => log.warn({ err: cause, queue: name }, 'the queue reports an error'));
    const ready = queue.waitUntilReady().then(
      () => {
        opened.isReady = true;
        return 'made' as const;
      },
      (cause: unknown) => {
        log.warn({ err: cause, queue: name }, 'the server of the queue is not reached');
        return 'failed' as const;
      },
    );
    const opened: Opened = { backend, queue, firstContact: orLate(ready), isReady: false };
    void ready.then((contact) => (contact === 'failed' ? discard(opened) : undefined));
    return opened;
  }

  async function discard(opened: Opened): Promise<void> {
    if (present === opened) present = undefined;
    await hangUp(opened);
  }

  async function hangUp({ backend, queue }: Opened): Promise<void> {
    // a queue that does not reach its server has nothing to say goodbye to, and would wait for it
    if (backend.isReachable()) await queue.close();
    await backend.close();
  }

  return {
    queue: async () => {
      present ??= open();
      const opened = present;
      await opened.firstContact;
      if (!opened.isReady || !opened.backend.isReachable()) throw new Error('the server of the queue is away');
      return opened.queue;
    },
    close: async () => {
      const closing = present;
      present = undefined;
      if (closing) await hangUp(closing);
    },
  };
}

async function orLate<Contact>(ready: Promise<Contact>): Promise<Contact | 'late'> {
  const limit = new AbortController();
  const late = delay(firstContactMs, 'late' as const, { signal: limit.signal }).catch(() => 'late' as const);
  const contact = await Promise.race([ready, late]);
  limit.abort();
  return contact;
}
