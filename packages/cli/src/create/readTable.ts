import pg from 'pg';
import { z } from 'zod';
import { CliError } from '../CliError.ts';

/** A table as the database's own catalogue has it. */
export interface TableFacts {
  readonly schema: string;
  readonly name: string;
  readonly comment: string;
  /** Name of the only column of its primary key. */
  readonly key: string;
  readonly columns: readonly ColumnFacts[];
}

export interface ColumnFacts {
  readonly name: string;
  /** PostgreSQL's own name of the type: int4, timestamptz, _text for a list of texts. */
  readonly type: string;
  readonly comment: string;
}

const columnRows = z.array(z.object({ name: z.string(), type: z.string(), comment: z.string().nullable() }));
const keyRows = z.array(z.object({ name: z.string() }));
const tableRows = z.array(z.object({ schema: z.string(), name: z.string(), comment: z.string().nullable() }));
const deadlineMs = 10_000;

const findTable = `select table_schema as schema, table_name as name,
    obj_description(format('%I.%I', table_schema, table_name)::regclass, 'pg_class') as comment
  from information_schema.tables
  where table_name = $1 and table_schema = coalesce($2, table_schema) and table_schema not in ('pg_catalog', 'information_schema')
  order by table_schema <> 'public', table_schema`;
const findColumns = `select column_name as name, udt_name as type,
    col_description(format('%I.%I', table_schema, table_name)::regclass, ordinal_position) as comment
  from information_schema.columns where table_schema = $1 and table_name = $2 order by ordinal_position`;
const findKey = `select used.column_name as name
  from information_schema.table_constraints as held join information_schema.key_column_usage as used
    using (constraint_schema, constraint_name, table_schema, table_name)
  where held.constraint_type = 'PRIMARY KEY' and table_schema = $1 and table_name = $2 order by used.ordinal_position`;

/**
 * A table by `name` or `schema.name`, read in a transaction that writes nothing.
 * @throws CliError when the database cannot be reached, or has no such table, or the table no key of one column
 */
export async function readTable(url: string, table: string): Promise<TableFacts> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: deadlineMs,
    query_timeout: deadlineMs,
  });
  client.on('error', () => {}); // told by the query under way
  try {
    await client.connect();
    await client.query('begin read only');
    return await readFacts(client, table);
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new CliError(
      `The database cannot be read: ${reason}. Give an address such as postgres://user:password@host:5432/name.`,
      {
        code: 'DATABASE_UNREACHABLE',
        cause,
      },
    );
  } finally {
    await client.end().catch(() => {});
  }
}

async function readFacts(client: pg.Client, table: string): Promise<TableFacts> {
  const [name = '', schema = null] = table.split('.').toReversed();
  const [found, ...others] = tableRows.parse((await client.query(findTable, [name, schema])).rows);
  if (found === undefined) {
    throw new CliError(`The database has no table ${table}, or this role may not see it. Name it as schema.table.`, {
      code: 'TABLE_UNKNOWN',
    });
  }
  if (others.length > 0 && found.schema !== 'public') {
    const names = [found, ...others].map((each) => `${each.schema}.${each.name}`).join(', ');
    throw new CliError(`There are several: ${names}. Name one of them.`, { code: 'TABLE_UNKNOWN' });
  }
  const where = [found.schema, found.name];
  const columns = columnRows.parse((await client.query(findColumns, where)).rows);
  const keys = keyRows.parse((await client.query(findKey, where)).rows);
  const [key] = keys;
  if (key === undefined || keys.length > 1) {
    const has =
      keys.length === 0 ? 'no primary key (or this role may not see it)' : `a primary key of ${keys.length} columns`;
    throw new CliError(
      `${found.schema}.${found.name} has ${has}: it needs one of a single column, by which the graph finds a row.`,
      {
        code: 'TABLE_WITHOUT_KEY',
      },
    );
  }
  return {
    schema: found.schema,
    name: found.name,
    comment: found.comment ?? '',
    key: key.name,
    columns: columns.map((column) => ({ ...column, comment: column.comment ?? '' })),
  };
}
