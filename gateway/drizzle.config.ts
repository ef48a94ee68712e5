import type { Config } from 'drizzle-kit';

/** How the committed migrations are made from the registry's tables. */
const config: Config = {
  dialect: 'postgresql',
  schema: ['./src/registry/storage/tables.ts'],
  out: './migrations',
  schemaFilter: ['registry'],
};

export default config;
