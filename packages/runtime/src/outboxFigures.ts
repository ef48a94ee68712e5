import type { Metrics } from './createMetrics.ts';
import type { DepartmentTables } from './departmentTables.ts';
import { and, count, isNull, sql } from './drizzle.ts';
import type { Database } from './openDatabase.ts';

/** Has what waits in the outbox counted whenever somebody asks for the figures. */
export function outboxFigures(
  metrics: Metrics,
  { database, outbox }: { readonly database: Pick<Database, 'db'>; readonly outbox: DepartmentTables['outbox'] },
): void {
  const messages = metrics.gauge('outbox_waiting_messages', 'Messages that the exchange does not have yet.');
  const oldest = metrics.gauge('outbox_oldest_waiting_seconds', 'For how long the oldest of them waits.');
  metrics.beforeScrape(async () => {
    const age = sql<string>`coalesce(extract(epoch from clock_timestamp() - min(${outbox.writtenAt})), 0)`;
    const [row] = await database.db
      .select({ messages: count(), age })
      .from(outbox)
      .where(and(isNull(outbox.sentAt), isNull(outbox.refusal)));
    messages.set(row?.messages ?? 0);
    oldest.set(Number(row?.age ?? 0));
  });
}
