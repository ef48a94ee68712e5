import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/recording/storage/tables.ts'],
  out: './src/recording/migrations',
  schemaFilter: ['recording'],
});
