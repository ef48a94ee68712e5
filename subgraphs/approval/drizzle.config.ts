import { defineConfig } from 'drizzle-kit';

// drizzle-kit alone asks for a default export
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/storage/approvalSchema.ts', './src/storage/tables.ts', './src/storage/*Tables.ts'],
  out: './migrations',
  schemaFilter: ['approval'],
});
