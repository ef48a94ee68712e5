import { sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { RecordedOperation, RecordedOperations } from '../RecordedOperations.ts';
import { daysBefore } from './createRecordingStore.ts';
import { operationDays, operations, operationUsage } from './tables.ts';

/** How often one version of one client has used a part of the schema. */
export interface CoordinateUse {
  readonly coordinate: string;
  readonly client: string;
  readonly clientVersion: string | null;
  readonly requests: number;
  /** Different operations in which it is used. */
  readonly operations: number;
  /** False where no document names it: it may have stood in variables, or behind an interface. */
  readonly isCertain: boolean;
  readonly lastSeenAt: Date;
}

/** A client that has been heard. */
export interface RecordedClient extends Pick<RecordedOperation, 'client' | 'clientVersion' | 'requests'> {
  readonly lastSeenAt: Date;
}

/** One operation with those who ask it. */
export interface OperationRecordRow {
  readonly hash: string;
  readonly document: string;
  readonly operationName: string | null;
  readonly kind: string;
  readonly requests: number;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly clients: readonly RecordedClient[];
}

export interface RecordsQuery {
  readonly first: number;
  /** Behind this operation, newest first. */
  readonly after: { readonly firstSeenAt: string; readonly hash: string } | null;
  /** Only what this client has asked; null: all. */
  readonly client: string | null;
}

/** Reads what gateways have written down. */
export interface RecordingReader extends RecordedOperations {
  /** Who has used any of these parts of the schema in so many days, the present one included. */
  usesOf(coordinates: readonly string[], days: number, at: Date): Promise<readonly CoordinateUse[]>;
  /** Those first seen last come first; one more than asked for where there are more. */
  records(query: RecordsQuery): Promise<readonly OperationRecordRow[]>;
}

const version = z.string().transform((text) => (text === '' ? null : text));
const askedBy = {
  client: z.string(),
  clientVersion: version,
  requests: z.coerce.number(),
  lastSeenAt: z.coerce.date(),
};
const operation = { hash: z.string(), document: z.string(), operationName: z.string().nullable() };
const listSchema = z.array(z.object({ ...operation, ...askedBy }));
const usesSchema = z.array(
  z.object({ coordinate: z.string(), ...askedBy, operations: z.coerce.number(), isCertain: z.boolean() }),
);
const recordsSchema = z.array(
  z.object({
    ...operation,
    kind: z.string(),
    requests: z.coerce.number(),
    firstSeenAt: z.coerce.date(),
    lastSeenAt: z.coerce.date(),
    clients: z.array(z.object(askedBy)),
  }),
);

/** On a database that is migrated. */
export function createRecordingReader({ db }: Pick<Database, 'db'>): RecordingReader {
  return {
    async list() {
      const { rows } = await db.execute(sql`
        select o.hash, o.document, o.name as "operationName", d.client, d.client_version as "clientVersion",
          sum(d.requests) as requests, max(d.last_seen_at) as "lastSeenAt"
        from ${operations} o join ${operationDays} d on d.hash = o.hash
        group by o.hash, d.client, d.client_version order by o.hash, d.client, d.client_version`);
      return listSchema.parse(rows);
    },
    async usesOf(coordinates, days, at) {
      const { rows } = await db.execute(sql`
        select u.coordinate, d.client, d.client_version as "clientVersion", sum(d.requests) as requests,
          max(d.last_seen_at) as "lastSeenAt", count(distinct u.hash) as operations, bool_or(u.is_certain) as "isCertain"
        from ${operationUsage} u join ${operationDays} d on d.hash = u.hash
        where u.coordinate in (select jsonb_array_elements_text(${JSON.stringify(coordinates)}::jsonb))
          and d.day > ${daysBefore(at, days)}::date
        group by u.coordinate, d.client, d.client_version
        order by u.coordinate, sum(d.requests) desc, d.client, d.client_version`);
      return usesSchema.parse(rows);
    },
    async records({ first, after, client }) {
      const behind =
        after === null
          ? sql`true`
          : sql`(o.first_seen_at, o.hash) < (${after.firstSeenAt}::timestamptz, ${after.hash})`;
      const asked = sql`select 1 from ${operationDays} a where a.hash = o.hash and a.client = ${client}`;
      const { rows } = await db.execute(sql`
        select o.hash, o.document, o.name as "operationName", o.kind, o.requests, o.first_seen_at as "firstSeenAt",
          o.last_seen_at as "lastSeenAt", (
            select coalesce(jsonb_agg(c order by c.requests desc, c.client, c."clientVersion"), '[]') from (
              select d.client, d.client_version as "clientVersion", sum(d.requests) as requests,
                max(d.last_seen_at) as "lastSeenAt"
              from ${operationDays} d where d.hash = o.hash group by d.client, d.client_version
              order by sum(d.requests) desc, d.client, d.client_version limit ${clientsShown}
            ) c) as clients
        from ${operations} o
        where ${behind} and ${client === null ? sql`true` : sql`exists (${asked})`}
        order by o.first_seen_at desc, o.hash desc limit ${first + 1}`);
      return recordsSchema.parse(rows);
    },
  };
}

/** Of one operation; those that ask it most. */
const clientsShown = 50;
