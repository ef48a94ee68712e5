import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anonymous } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { createSubgraph } from '@guanjia/subgraph/createSubgraph';
import { print } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linkPackages, runDepartment } from '../create/runDepartment.ts';
import { emptyFolder, runCli } from '../runCli.ts';
import { resolvers } from './products/resolvers.ts';
import { assertions, packageFile, runAssertions, told } from './runAssertions.ts';
import { type Products, startSupergraph } from './startSupergraph.ts';
import { withAccess } from './withAccess.ts';

const sdl = print(withAccess(readFileSync(packageFile('products.graphql'), 'utf8')));
const allPassed = Object.fromEntries(assertions.map((assertion) => [assertion, 'passed']));

/** What the package's tests say of a products subgraph, and of our gateway before it. */
async function judge(products: Products): Promise<Record<string, string>> {
  const request = { issuer: 'gateway', method: 'POST', path: '/graphql', principal: anonymous, key: products.key };
  return runAssertions({
    subgraphUrl: products.url,
    routerUrl: await startSupergraph(products),
    headersOf: (body) => signRequest({ ...request, body, now: new Date() }),
  });
}

/** What `create` makes, with the schema and the resolvers of the products subgraph in place of its own. */
async function startCreated(): Promise<Products> {
  const cwd = emptyFolder();
  const made = await runCli(['create', 'products', '--json'], { cwd });
  expect(made).toMatchObject({ code: 0 });
  const folder = join(cwd, 'products');
  linkPackages(folder);
  writeFileSync(join(folder, 'src/schema.graphql'), sdl);
  const own = fileURLToPath(new URL('products/resolvers.ts', import.meta.url));
  copyFileSync(own, join(folder, 'src/resolvers.ts'));
  return runDepartment(folder, 'products');
}

/** The same on the package that our five departments are built on. */
async function startOnKit(): Promise<Products> {
  const log = createLog({ name: 'products', level: 'silent' });
  const key = 'the key of products, for tests';
  const createContext = ({ principal }: { principal: typeof anonymous }) => ({ principal });
  const subgraph = await createSubgraph({ name: 'products', typeDefs: sdl, resolvers, createContext, key, log });
  onTestFinished(() => subgraph.stop());
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log,
    metrics: createMetrics('products'),
    ready: async () => ({}),
    routes: subgraph.routes,
  });
  onTestFinished(() => server.stop());
  return { url: `${server.url}/graphql`, key };
}

describe('the federation compatibility tests', { timeout: 180_000 }, () => {
  it('are those of the package: fifteen assertions, each with a check at least', () => {
    expect(assertions).toHaveLength(15);
    expect(told.assertions.toSorted()).toEqual(assertions.toSorted());
    expect(told.checks).toBe(23);
  });

  it('all pass for a department that `guanjia create` has made, behind our gateway', async () => {
    expect(await judge(await startCreated())).toEqual(allPassed);
  });

  it('all pass for a department on the package of our five, behind our gateway', async () => {
    expect(await judge(await startOnKit())).toEqual(allPassed);
  });
});
