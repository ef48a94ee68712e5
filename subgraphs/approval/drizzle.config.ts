import { defineConfig } from 'drizzle-kit';

// drizzle-kit alone asks for a default export
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/storage/tables.ts',
  out: './migrations',
  schemaFilter: ['approval'],
});
