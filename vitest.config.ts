import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const testFiles = ['{packages,schema,subgraphs,gateway,dashboard,bench,tools}/**/*.test.ts'];
const endToEndFiles = ['{packages/stack,packages/cli,bench}/**/*.e2e.test.ts'];
const browserFiles = ['dashboard/test/browser/*.e2e.test.ts'];
const never = ['**/node_modules/**', '**/.data/**', '**/generated/**', 'packages/cli/templates/**'];

/**
 * One copy of graphql for all: Vite would take its `module` build for our sources while Apollo's packages require the
 * CommonJS one, and graphql refuses a schema that another copy made.
 */
const oneGraphql = {
  find: /^graphql$/,
  replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
};

/** For what comes by itself: no test's speed is judged, and a machine may be busy. */
const patience = { poll: { timeout: 15_000 } };

const shared = {
  resolve: { alias: [oneGraphql] },
  test: { environment: 'node', pool: 'forks', maxWorkers: 2, restoreMocks: true, expect: patience },
} as const;

const unitTests: TestProjectConfiguration = {
  resolve: shared.resolve,
  test: {
    ...shared.test,
    name: 'unit',
    include: testFiles,
    exclude: [...never, '**/*.e2e.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    sequence: { groupOrder: 0 },
  },
};

/** Real processes on real ports: one file after the other, when the unit tests have left the cores. */
const endToEndTests: TestProjectConfiguration = {
  resolve: shared.resolve,
  test: {
    ...shared.test,
    name: 'e2e',
    include: endToEndFiles,
    exclude: never,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
  },
};

/** The dashboard in Chromium, over one system that comes up with the first of these files. */
const browserTests: TestProjectConfiguration = {
  resolve: shared.resolve,
  test: {
    ...shared.test,
    name: 'browser',
    globalSetup: ['dashboard/test/browser/kit/setup.ts'],
    include: browserFiles,
    exclude: never,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
    sequence: { groupOrder: 2 },
  },
};

export default defineConfig({
  test: {
    globalSetup: ['packages/runtime/src/testing/globalSetup.ts'],
    projects: [unitTests, endToEndTests, browserTests],
  },
});
