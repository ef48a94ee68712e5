import { PGlite } from '@electric-sql/pglite';
import { onTestFinished } from 'vitest';
import type { Source } from '../src/Source.ts';
import type { Fixture } from './Fixture.ts';
import { samples } from './samples.ts';

/** A database in this process, with a table of the same columns and a few invented rows. */
export async function startFixture(): Promise<Fixture> {
  const database = await PGlite.create();
  onTestFinished(() => database.close());
  await database.exec(samples.sql);
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
