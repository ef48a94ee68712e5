import { DomainError } from '@guanjia/kernel/DomainError';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { messageId } from '@guanjia/kernel/messages';
import { handoffDigest } from '@guanjia/kernel/receipt';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { createExchangeClient, type ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { sql } from '@guanjia/runtime/drizzle';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { startRelay } from '@guanjia/runtime/startRelay';
import { readSenderConfig } from '../config.ts';
import { outbox, projects, sent, sentLegs } from '../system/senderTables.ts';
import { type SendOrder, sendOrderSchema } from '../system/sendOrder.ts';

// A department that sends: its state and its outbox change in one transaction, and the product's relay carries the outbox
// to the exchange. The harness tells it what to send; what has been sent is what its tables say, whatever it answered.

const config = readSenderConfig();
const log = createLog({ name: 'sender', level: config.LOG_LEVEL });
const orderLimitBytes = 32_000_000;
const tables = { outbox };

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, log });
  onStop(() => database.close());
  const clients = config.EXCHANGE_URLS.map((url) =>
    createExchangeClient({ url, issuer: 'approval', key: config.SIGNING_KEY }),
  );
  onStop(async () => {
    await Promise.all(clients.map((client) => client.close()));
  });
  const relay = startRelay({ database, tables, exchange: { intake: balanced(clients) }, log });
  onStop(() => relay.stop());

  const commit = (row: string, { projectId, messages }: SendOrder['transactions'][number]): Promise<void> =>
    database.transaction(async (tx) => {
      await tx
        .insert(projects)
        .values({ id: projectId, version: 1 })
        .onConflictDoUpdate({ target: projects.id, set: { version: sql`${projects.version} + 1` } });
      await tx
        .insert(sent)
        .values(messages.map((message) => ({ row, projectId: projectOf(message), messageId: messageId(message) })));
      const legs = messages.flatMap(legsOf).map((leg) => ({ ...leg, row }));
      if (legs.length > 0) await tx.insert(sentLegs).values(legs);
      await appendOutbox(tx, tables, messages);
    });

  const server = await startHttpServer({
    host: '127.0.0.1',
    port: config.PORT,
    log,
    metrics: createMetrics('sender'),
    ready: async () => ({}),
    routes: {
      'POST /send': async ({ readBody, send }) => {
        const parsed: unknown = JSON.parse((await readBody(orderLimitBytes)).toString('utf8'));
        const { row, transactions } = sendOrderSchema.parse(parsed);
        await Promise.all(transactions.map((transaction) => commit(row, transaction)));
        send(200, { committed: transactions.length });
      },
    },
  });
  onStop(() => server.stop());
});

/** As behind a balancer: what one exchange cannot take now, the next one is asked to. */
function balanced(clients: readonly ExchangeClient[]): ExchangeClient['intake'] {
  let first = 0;
  return async (messages) => {
    let failure: unknown;
    for (const [step] of clients.entries()) {
      const place = (first + step) % clients.length;
      try {
        await clients[place]?.intake(messages);
        first = place;
        return;
      } catch (cause) {
        failure = cause;
        if (cause instanceof DomainError && isAboutMessages(cause)) throw cause;
      }
    }
    throw failure;
  };
}

function isAboutMessages({ code }: DomainError): boolean {
  return code === 'BAD_INPUT' || code === 'CONFLICTING_MESSAGE' || code === 'FORBIDDEN';
}

function projectOf(message: OutboxMessage): string {
  if (message.kind === 'audit') return message.audit.projectId ?? '';
  return message.kind === 'event' ? message.event.projectId : message.handoff.projectId;
}

function legsOf(message: OutboxMessage) {
  if (message.kind !== 'handoff') return [];
  const { id: handoffId, legs } = message.handoff;
  const digest = handoffDigest(message.handoff);
  return legs.map(({ id: legId, recipient }) => ({ legId, handoffId, recipient, digest }));
}
