import { sql } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import { traceparentToPassOn } from '@guanjia/runtime/traceOnEffect';
import { z } from 'zod';
import type { LogEntry } from '../domain/logEntry.ts';
import type { SourceLog } from '../domain/sourceLog.ts';
import { appendNew } from './appendEntries.ts';
import { chargeQuota } from './chargeQuota.ts';
import { lockSource } from './lockSource.ts';
import { uuidArray } from './rowsFromJson.ts';

/** The log as outside systems reach it, on PostgreSQL. */
export function createSourceLog(database: Database): SourceLog {
  return {
    append: (sourceId, entries, at) =>
      database.transaction(async (tx) => {
        const { eventsPerMinute: limit } = await lockSource(tx, sourceId);
        const asked = await countNew(tx, entries);
        if (asked > 0) await chargeQuota(tx, { sourceId, kind: 'EVENTS', asked, limit }, at);
        // what was taken in before begins no trace
        const traceparent = asked > 0 ? (traceparentToPassOn() ?? null) : null;
        await appendNew(
          tx,
          entries.map((entry) => ({ ...entry, traceparent })),
        );
      }),
  };
}

const countedRow = z.tuple([z.object({ known: z.number() })]);

/** How many of the entries were not taken in before; by one statement, as an event may move from the intake to the log. */
async function countNew(tx: Transaction, entries: readonly LogEntry[]): Promise<number> {
  const ids = new Set(entries.map(({ key }) => key));
  const list = uuidArray([...ids]);
  const { rows } = await tx.execute(sql`
    select count(distinct id)::int as known from (
      select id from exchange.event_intake where id = any(${list}::uuid[])
      union all select id from exchange.event_log where id = any(${list}::uuid[])
      union all select id from exchange.archived_ids where id = any(${list}::uuid[])
    ) as taken`);
  const [{ known }] = countedRow.parse(rows);
  return ids.size - known;
}
