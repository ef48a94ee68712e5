import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/storage/tables.ts', './src/storage/*Tables.ts'],
  out: './migrations',
  schemaFilter: ['utilities'],
});
