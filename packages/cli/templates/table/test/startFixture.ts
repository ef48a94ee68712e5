import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { afterAll } from 'vitest';
import type { Source } from '../src/Source.ts';
import type { Fixture } from './Fixture.ts';
import { samples } from './samples.ts';

/** A database in this process, one for all tests of a file: they only read. */
const database = await PGlite.create();
await database.exec(readFileSync(new URL('table.sql', import.meta.url), 'utf8'));
afterAll(() => database.close());

/** A table of the same columns as the real one, with a few invented rows. */
export async function startFixture(): Promise<Fixture> {
  let asked = 0;
  const source: Source = {
    async query(text, values) {
      asked++;
      const { rows } = await database.query<Record<string, unknown>>(text, [...values]);
      return rows;
    },
    close: async () => {},
  };
  return { source, entities: samples.entities, projects: samples.projects, asked: () => asked };
}
