import { messageId, type OutboxMessage } from '@guanjia/kernel/messages';
import type { DepartmentTables } from './departmentTables.ts';
import { getTableConfig, sql } from './drizzle.ts';
import type { Transaction } from './openDatabase.ts';
import { traceparentToPassOn } from './traceOnEffect.ts';

type OutboxTable = Pick<DepartmentTables, 'outbox'>;

/** Writes messages in the transaction that makes the change (X3), with the trace it belongs to, and wakes the relay when it commits. */
export async function appendOutbox(
  tx: Transaction,
  tables: OutboxTable,
  messages: readonly OutboxMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  const traceparent = traceparentToPassOn();
  const written = traceparent === undefined ? messages : messages.map((message) => ({ ...message, traceparent }));
  await tx.insert(tables.outbox).values(written.map((message) => ({ messageId: messageId(message), message })));
  await tx.execute(sql`select pg_notify(${outboxChannel(tables)}, '')`);
}

/** The notification channel of a department's outbox. */
export function outboxChannel({ outbox }: OutboxTable): string {
  return `outbox_${getTableConfig(outbox).schema ?? 'public'}`;
}
