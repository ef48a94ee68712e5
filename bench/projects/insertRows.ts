import { getTableColumns, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';

type Table = Parameters<typeof getTableColumns>[0];

/** Adds rows of one shape with one statement that has as many parameters as columns, however many rows there are. */
export async function insertRows(
  { db }: Pick<Database, 'db'>,
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.entries(getTableColumns(table)).filter(([field]) => field in first);
  const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const values = columns.map(([field, column]) =>
    rows.map((row) => (row[field] === null ? null : textOf(column.mapToDriverValue(row[field])))),
  );
  const names = columns.map(([, { name }]) => sql.identifier(name));
  const casts = columns.map(([, column]) => sql`${sql.identifier(column.name)}::${sql.raw(column.getSQLType())}`);
  const lists = values.map((list) => sql`${sql.param(list)}::text[]`);
  await db.execute(sql`insert into ${table} (${sql.join(names, sql`, `)})
    select ${sql.join(casts, sql`, `)} from unnest(${sql.join(lists, sql`, `)}) as given (${sql.join(names, sql`, `)})`);
}
