import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { databaseTemplate } from './template.ts';

/**
 * Where in a data folder PostgreSQL's files lie. A new database is laid out beside and moved in place when it is
 * whole, so that a crash half-way leaves nothing that looks like one.
 */
export async function databaseFolder(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'pgdata');
  if (existsSync(folder)) return folder;
  const unfinished = join(dataFolder, 'pgdata.unfinished');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const database = await PGlite.create({ dataDir: unfinished, loadDataDir: await databaseTemplate() });
  await database.close();
  await rename(unfinished, folder);
  return folder;
}
