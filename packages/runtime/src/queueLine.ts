import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from './createLog.ts';
import { type BackendEnd, openBackend, type QueueBackend } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';

/** The way to a queue's server. */
export interface QueueLine<End> {
  /** Does something at the queue's near end. @throws QUEUE_UNAVAILABLE, at once while its server is away */
  use<Result>(work: (end: End) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface LineOptions<End> {
  /** Whose line it is, for the log. */
  readonly name: string;
  readonly connection: QueueConnection;
  readonly log: Log;
  readonly open: (backend: QueueBackend) => End;
}

interface Opened<End> {
  readonly backend: QueueBackend;
  readonly end: End;
  /** Settled after some seconds at the latest: 'late' when the server has not answered by then. */
  readonly firstContact: Promise<'made' | 'late' | 'failed'>;
  isReady: boolean;
}

const firstContactMs = 3_000;

/**
 * Opens a queue; a server that is away does not keep the process from starting. BullMQ remembers a first contact that
 * failed for ever: such a queue is thrown away, and the next one to ask opens another.
 */
export async function openLine<End extends BackendEnd>(options: LineOptions<End>): Promise<QueueLine<End>> {
  const { name, connection, log } = options;
  let present: Opened<End> | undefined;

  function open(): Opened<End> {
    const backend = openBackend(connection, log);
    const end = options.open(backend);
    end.on('error', (cause) => log.warn({ err: cause, queue: name }, 'the queue reports an error'));
    const ready = end.waitUntilReady().then(
      () => {
        opened.isReady = true;
        return 'made' as const;
      },
      (cause: unknown) => {
        log.warn({ err: cause, queue: name }, 'the server of the queue is not reached');
        return 'failed' as const;
      },
    );
    const opened: Opened<End> = { backend, end, firstContact: orLate(ready), isReady: false };
    void ready.then((contact) => (contact === 'failed' ? discard(opened) : undefined));
    return opened;
  }

  async function discard(opened: Opened<End>): Promise<void> {
    if (present === opened) present = undefined;
    await hangUp(opened);
  }

  async function hangUp({ backend, end }: Opened<End>): Promise<void> {
    // a queue that does not reach its server has nothing to say goodbye to, and would wait for it
    if (backend.isReachable()) await end.close();
    await backend.close();
  }

  async function reach(): Promise<End> {
    present ??= open();
    const opened = present;
    await opened.firstContact;
    if (!opened.isReady || !opened.backend.isReachable()) throw new Error('the server of the queue is away');
    return opened.end;
  }

  await reach().catch((cause: unknown) => log.warn({ err: cause, queue: name }, 'opened without its server'));
  return {
    use: async (work) => {
      try {
        return await work(await reach());
      } catch (cause) {
        throw new DomainError('QUEUE_UNAVAILABLE', { queue: name }, { cause });
      }
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
