import { fileURLToPath } from 'node:url';
import type { Log } from './createLog.ts';
import { readMigrationFiles, sql } from './drizzle.ts';
import type { Database, Transaction } from './openDatabase.ts';
import { waitForDatabase } from './waitForDatabase.ts';

export interface MigrationOptions {
  /** Whose migrations these are; the name of its schema. */
  readonly department: string;
  /** The committed folder that drizzle-kit writes. */
  readonly folder: URL;
  readonly log: Log;
}

type Migration = ReturnType<typeof readMigrationFiles>[number];

/**
 * Brings the schema up to date, once, however many processes start together: one transaction under one advisory lock.
 * A server that is still starting is waited for.
 */
export async function migrate(database: Database, { department, folder, log }: MigrationOptions): Promise<void> {
  await waitForDatabase(database, log);
  const migrations = readMigrationFiles({ migrationsFolder: fileURLToPath(folder) });
  const applied = await database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('guanjia.migrations'))`);
    await tx.execute(sql`create table if not exists public.guanjia_migrations (
      department text not null, hash text not null, applied_at timestamptz not null default now(),
      primary key (department, hash))`);
    const known = await knownHashes(tx, department);
    const missing = migrations.filter(({ hash }) => !known.has(hash));
    for (const migration of missing) await apply(tx, department, migration);
    return missing.length;
  });
  if (applied > 0) log.info({ department, applied }, 'schema migrated');
}

async function knownHashes(tx: Transaction, department: string): Promise<Set<unknown>> {
  const { rows } = await tx.execute(sql`select hash from public.guanjia_migrations where department = ${department}`);
  return new Set(rows.map((row) => row['hash']));
}

async function apply(tx: Transaction, department: string, migration: Migration): Promise<void> {
  for (const statement of migration.sql) await tx.execute(sql.raw(statement));
  await tx.execute(
    sql`insert into public.guanjia_migrations (department, hash) values (${department}, ${migration.hash})`,
  );
}
