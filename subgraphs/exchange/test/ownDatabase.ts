import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import { startEmbeddedPostgres } from '@guanjia/runtime/embeddedPostgres';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { afterAll, beforeAll } from 'vitest';
import { quiet } from './startExchange.ts';

/** A database that no other test file sees, for tests that look at every leg there is. */
export interface OwnDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** An embedded PostgreSQL of its own. */
export async function ownEmbeddedDatabase(): Promise<OwnDatabase> {
  const { url, stop } = await startEmbeddedPostgres();
  return { url, stop };
}

/** A new database on the real server at that address. */
export async function ownDatabaseOn(serverUrl: string): Promise<OwnDatabase> {
  const server = openDatabase({ url: serverUrl, log: quiet });
  const name = `exchange_${newId().replaceAll('-', '')}`;
  await server.db.execute(sql.raw(`create database ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => server.close() };
}

/** Starts a database for the suite around; the answer tells its address once it runs. */
export function databaseFrom(start: () => Promise<OwnDatabase>): () => string {
  let database: OwnDatabase | undefined;
  beforeAll(async () => {
    database = await start();
  });
  afterAll(() => database?.stop());
  return () => database?.url ?? '';
}
