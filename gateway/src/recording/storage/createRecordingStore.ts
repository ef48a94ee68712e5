import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { sql } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { CountedOperation } from '../createRecorder.ts';
import { operationDays, operations, operationUsage } from './tables.ts';

/** What is kept of recorded operations, and for how long. */
export interface RecordingBounds {
  /** Days of requests, the present one included. */
  readonly days: number;
  /** Beyond as many the least asked go. */
  readonly operations: number;
}

/** Writes down what gateways have counted. */
export interface RecordingStore {
  /** Adds to what is there, all of it or nothing. Several gateways may write at once. */
  write(counted: readonly CountedOperation[], at: Date): Promise<void>;
  /** Drops what is older or more than is kept. */
  prune(bounds: RecordingBounds, at: Date): Promise<void>;
}

const hashesSchema = z.array(z.object({ hash: z.string() }));
const dayMs = 86_400_000;

/** On a database that is migrated. */
export function createRecordingStore({ transaction }: Pick<Database, 'transaction'>): RecordingStore {
  return {
    write: (counted, at) =>
      transaction(async (tx) => {
        const added = await writeOperations(tx, counted, at);
        await writeUsage(tx, counted, added);
        await writeDays(tx, counted, at);
      }),
    prune: ({ days, operations: atMost }, at) =>
      transaction(async (tx) => {
        await tx.execute(sql`delete from ${operationDays} where day <= ${daysBefore(at, days)}::date`);
        await tx.execute(sql`
          delete from ${operations} where not exists
            (select 1 from ${operationDays} where ${operationDays.hash} = ${operations.hash})`);
        await tx.execute(sql`
          delete from ${operations} where hash in
            (select hash from ${operations} order by requests desc, last_seen_at desc, hash offset ${atMost})`);
      }),
  };
}

/** The last day that is so many days ago. */
export function daysBefore(at: Date, days: number): CalendarDate {
  return calendarDateOf(new Date(at.getTime() - days * dayMs));
}

/** Answers those that were not there before. In the order of their hashes, so that two gateways wait for each other and no more. */
async function writeOperations(
  tx: Transaction,
  counted: readonly CountedOperation[],
  at: Date,
): Promise<ReadonlySet<string>> {
  const rows = [...Map.groupBy(counted, ({ hash }) => hash)].map(([hash, same]) => ({
    hash,
    document: same[0]?.document,
    name: same[0]?.operationName,
    kind: same[0]?.kind,
    requests: same.flatMap(({ clients }) => clients).reduce((sum, { requests }) => sum + requests, 0),
  }));
  const { rows: written } = await tx.execute(sql`
    insert into ${operations} (hash, document, name, kind, requests, first_seen_at, last_seen_at)
    select hash, document, name, kind, requests, ${at}, ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (hash text, document text, name text, kind text, requests bigint)
      order by hash
    on conflict (hash) do update set
      requests = ${operations.requests} + excluded.requests,
      last_seen_at = greatest(${operations.lastSeenAt}, excluded.last_seen_at)
    returning hash, xmax = 0 as is_new`);
  return new Set(hashesSchema.parse(written.filter((row) => row['is_new'] === true)).map(({ hash }) => hash));
}

async function writeUsage(
  tx: Transaction,
  counted: readonly CountedOperation[],
  added: ReadonlySet<string>,
): Promise<void> {
  const fresh = new Map(counted.filter(({ hash }) => added.has(hash)).map(({ hash, usage }) => [hash, usage]));
  const rows = [...fresh].flatMap(([hash, usage]) =>
    usage.map(({ coordinate, isCertain }) => ({ hash, coordinate, certain: isCertain })),
  );
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into ${operationUsage} (hash, coordinate, is_certain)
    select hash, coordinate, certain
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (hash text, coordinate text, certain boolean)
    on conflict do nothing`);
}

async function writeDays(tx: Transaction, counted: readonly CountedOperation[], at: Date): Promise<void> {
  const rows = counted.flatMap(({ hash, clients }) =>
    clients.map(({ client, requests }) => ({ hash, client: client.name, version: client.version, requests })),
  );
  await tx.execute(sql`
    insert into ${operationDays} (hash, client, client_version, day, requests, last_seen_at)
    select hash, client, version, ${calendarDateOf(at)}::date, sum(requests), ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (hash text, client text, version text, requests bigint)
      group by hash, client, version order by hash, client, version
    on conflict (hash, client, client_version, day) do update set
      requests = ${operationDays.requests} + excluded.requests,
      last_seen_at = greatest(${operationDays.lastSeenAt}, excluded.last_seen_at)`);
}
