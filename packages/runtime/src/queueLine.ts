import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './createLog.ts';
import { type BackendQueue, openBackend } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';

/** The way to a queue's server. */
interface QueueLine {
  /** The queue, ready for a command; rejects at once while its server is away. */
  queue(): Promise<BackendQueue>;
  close(): Promise<void>;
}

const firstContactMs = 3_000;

/**
 * Opens a queue when it is first asked for. BullMQ remembers a first contact that failed for ever, so that queue is
 * thrown away and the next one to ask opens another.
 */
export function openLine(name: string, connection: QueueConnection, log: Log): QueueLine {
  let present: ReturnType<typeof open> | undefined;

  function open() {
    const backend = openBackend(connection, log);
    const queue = backend.openQueue(name);
    queue.on('error', (cause) => log.warn({ err: cause, queue: name }, 'the queue reports an error'));
    return { backend, queue, ready: queue.waitUntilReady() };
  }

  async function hangUp({ backend, queue }: ReturnType<typeof open>): Promise<void> {
    // a queue that does not reach its server has nothing to say goodbye to, and would wait for it
    if (backend.isReachable()) await queue.close();
    await backend.close();
  }

  async function close(): Promise<void> {
    const closing = present;
    present = undefined;
    if (closing) await hangUp(closing);
  }

  return {
    queue: async () => {
      present ??= open();
      const { backend, queue, ready } = present;
      try {
        await withinLimit(ready);
      } catch (cause) {
        if (present?.ready === ready) await close();
        throw cause;
      }
      if (!backend.isReachable()) throw new Error('the server of the queue is away');
      return queue;
    },
    close,
  };
}

async function withinLimit(ready: Promise<unknown>): Promise<void> {
  const limit = new AbortController();
  const late = delay(firstContactMs, 'late', { signal: limit.signal }).catch(() => 'in time');
  const first = await Promise.race([ready, late]);
  limit.abort();
  if (first === 'late') throw new Error('the server of the queue does not answer');
}
