import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const require = createRequire(import.meta.url);
const packageFolder = dirname(require.resolve('@apollo/federation-subgraph-compatibility-tests/package.json'));

/** A file of the package. */
export const packageFile = (path: string): string => join(packageFolder, path);

/** How the package asks: of its own `dist/utils/client.js`, whose exports its tests read at each call. */
interface Client {
  ROUTER_URL: string;
  productsRequest: (request: object, headers?: Record<string, string>) => Promise<unknown>;
  readonly graphqlRequest: (url: string, request: object, headers?: Record<string, string>) => Promise<unknown>;
}

/** Where the products subgraph of a supergraph is, and the gateway before it. */
export interface Doors {
  readonly subgraphUrl: string;
  readonly routerUrl: string;
  /** What a request of this body has to carry so that the subgraph answers. */
  readonly headersOf: (body: string) => Readonly<Record<string, string>>;
}

interface Check {
  readonly assertion: string;
  readonly run: () => Promise<void>;
}

/** The names of the package's own list, in its order. */
export const assertions: readonly string[] = (
  require('@apollo/federation-subgraph-compatibility-tests/dist/testRunner.js') as { TESTS: { assertion: string }[] }
).TESTS.map(({ assertion }) => assertion);

/** The checks of the package's test files, unchanged: they are told to us in place of jest. */
function readChecks(): readonly Check[] {
  const checks: Check[] = [];
  let group: string | null = null;
  const test = (name: string, run: Check['run']): void => void checks.push({ assertion: group ?? name, run });
  const describe = (name: string, tell: () => void): void => {
    group = name;
    tell();
    group = null;
  };
  Object.assign(globalThis, { describe, test, it: test, expect });
  for (const file of readdirSync(packageFile('dist/tests')).filter((name) => name.endsWith('.test.js'))) {
    require(packageFile(`dist/tests/${file}`));
  }
  return checks;
}

const checks = readChecks();

/** How many checks there are in all, and the assertions that they belong to. */
export const told = { checks: checks.length, assertions: [...new Set(checks.map(({ assertion }) => assertion))] };

/** Runs every check of the package: by its assertion `passed`, or what the first that failed says. */
export async function runAssertions({ subgraphUrl, routerUrl, headersOf }: Doors): Promise<Record<string, string>> {
  const client = require(packageFile('dist/utils/client.js')) as Client;
  client.ROUTER_URL = routerUrl;
  client.productsRequest = (request, headers) =>
    client.graphqlRequest(subgraphUrl, request, { ...headers, ...headersOf(JSON.stringify(request)) });
  const outcomes: Record<string, string> = Object.fromEntries(assertions.map((assertion) => [assertion, 'not run']));
  for (const { assertion, run } of checks) {
    const outcome = await run().then(
      () => 'passed',
      (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)),
    );
    if (outcomes[assertion] === 'not run' || outcomes[assertion] === 'passed') outcomes[assertion] = outcome;
  }
  return outcomes;
}
