import { DomainError } from '@guanjia/kernel/DomainError';
import { type OutboxMessage, outboxMessageSchema } from '@guanjia/kernel/messages';
import { outboxChannel } from './appendOutbox.ts';
import type { ExchangeClient } from './createExchangeClient.ts';
import type { Log } from './createLog.ts';
import type { DepartmentTables } from './departmentTables.ts';
import { and, asc, eq, inArray, isNull } from './drizzle.ts';
import { inSpansOf } from './inSpan.ts';
import { listenForNotifications } from './listenForNotifications.ts';
import type { Database } from './openDatabase.ts';
import { startLoop } from './startLoop.ts';

export interface RelayOptions {
  readonly database: Database;
  readonly tables: Pick<DepartmentTables, 'outbox'>;
  readonly exchange: Pick<ExchangeClient, 'intake'>;
  readonly log: Log;
  /** Told of each message that the exchange has taken, or refuses for good. */
  readonly onSettled?: (outcome: 'sent' | 'refused', messages: number) => void;
}

export interface Relay {
  /** Sends what is waiting now; resolves when nothing is. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly position: number;
  readonly message: OutboxMessage;
}

const batchSize = 200;
const lookAgainMs = 2_000;
const permanentRefusals: readonly string[] = ['BAD_INPUT', 'CONFLICTING_MESSAGE', 'FORBIDDEN'];

/**
 * Carries the outbox to the exchange, in order, at least once; the exchange takes each id once. What it refuses for good
 * is set aside with the reason, so that one bad message never holds up the rest. Several relays may run.
 */
export function startRelay(options: RelayOptions): Relay {
  const loop = startLoop({
    name: 'relay',
    idleMs: lookAgainMs,
    log: options.log,
    step: () => sendBatch(options),
  });
  const listener = listenForNotifications({
    url: options.database.url,
    channel: outboxChannel(options.tables),
    onNotification: loop.kick,
    log: options.log,
  });
  return {
    async flush() {
      while (await sendBatch(options)) {
        // the next batch
      }
    },
    async stop() {
      await listener.stop();
      await loop.stop();
    },
  };
}

/** True when there may be more to send. */
async function sendBatch(options: RelayOptions): Promise<boolean> {
  const waiting = await readWaiting(options);
  if (waiting.length === 0) return false;
  const traces = waiting.map(({ message }) => message.traceparent);
  const attributes = { 'messaging.batch.message_count': waiting.length };
  await inSpansOf(traces, 'relay outbox', { kind: 'PRODUCER', attributes }, () => sendAll(options, waiting));
  return waiting.length === batchSize;
}

async function sendAll(options: RelayOptions, waiting: readonly Waiting[]): Promise<void> {
  try {
    await options.exchange.intake(waiting.map(({ message }) => message));
    await markSent(options, waiting);
  } catch (cause) {
    if (!isPermanent(cause)) throw cause;
    await sendOneByOne(options, waiting);
  }
}

async function sendOneByOne(options: RelayOptions, waiting: readonly Waiting[]): Promise<void> {
  for (const one of waiting) {
    try {
      await options.exchange.intake([one.message]);
      await markSent(options, [one]);
    } catch (cause) {
      if (!isPermanent(cause)) throw cause;
      await setAside(options, one, cause);
    }
  }
}

async function readWaiting({ database, tables: { outbox } }: RelayOptions): Promise<Waiting[]> {
  const rows = await database.db
    .select({ position: outbox.position, message: outbox.message })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), isNull(outbox.refusal)))
    .orderBy(asc(outbox.position))
    .limit(batchSize);
  return rows.map(({ position, message }) => ({ position, message: outboxMessageSchema.parse(message) }));
}

async function markSent(
  { database, tables: { outbox }, onSettled }: RelayOptions,
  sent: readonly Waiting[],
): Promise<void> {
  const positions = sent.map(({ position }) => position);
  await database.db.update(outbox).set({ sentAt: new Date() }).where(inArray(outbox.position, positions));
  onSettled?.('sent', sent.length);
}

async function setAside(
  { database, tables: { outbox }, log, onSettled }: RelayOptions,
  one: Waiting,
  cause: DomainError,
): Promise<void> {
  const refusal = JSON.stringify({ code: cause.code, ...cause.detail });
  const { code, detail } = cause;
  log.error({ position: one.position, code, field: detail['field'] }, 'the exchange refuses a message for good');
  await database.db.update(outbox).set({ refusal }).where(eq(outbox.position, one.position));
  onSettled?.('refused', 1);
}

function isPermanent(cause: unknown): cause is DomainError {
  return cause instanceof DomainError && permanentRefusals.includes(cause.code);
}
