import type { Config } from 'drizzle-kit';

/** How the committed migrations are made from the tables. */
const config: Config = {
  dialect: 'postgresql',
  schema: ['./src/storage/tables.ts', './src/storage/*Tables.ts'],
  out: './migrations',
  schemaFilter: ['acceptance'],
};

export default config;
