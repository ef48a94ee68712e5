import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** One copy of graphql for all: graphql refuses a schema that another copy has made. */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000 },
});
