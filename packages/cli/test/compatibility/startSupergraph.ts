import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { stopChild } from '@guanjia/runtime/testing/stopChild';
import { expect, onTestFinished } from 'vitest';
import { composeSupergraph } from '../../../../schema/src/composeSupergraph.ts';
import { runServer } from '../create/runDepartment.ts';
import { emptyFolder } from '../runCli.ts';
import { packageFile } from './runAssertions.ts';
import { withAccess } from './withAccess.ts';

const gatewayMain = fileURLToPath(new URL('../../../../gateway/src/main.ts', import.meta.url));

/** The subgraph under test. */
export interface Products {
  readonly url: string;
  readonly key: string;
}

/**
 * The package's supergraph behind our gateway, a process of its own: the products subgraph given, and the package's own users and
 * inventory as it ships them. Answers with the address of the gateway's `/graphql`.
 */
export async function startSupergraph(products: Products): Promise<string> {
  const references = ['users', 'inventory'] as const;
  const urls = await Promise.all(references.map(runReference));
  const { supergraphSdl } = composeSupergraph(
    [
      { name: 'products', url: products.url, sdl: readFileSync(packageFile('products.graphql'), 'utf8') },
      ...references.map((name, at) => ({
        name,
        url: urls[at] ?? '',
        sdl: readFileSync(packageFile(`dist/subgraphs/${name}/${name}.graphql`), 'utf8'),
      })),
    ].map(({ name, url, sdl }) => ({ name, url, path: name, document: withAccess(sdl) })),
  );
  const folder = emptyFolder();
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphSdl);
  const gateway = await runServer({
    name: 'gateway',
    program: process.execPath,
    words: [gatewayMain],
    cwd: folder,
    env: {
      SUPERGRAPH_FILE: supergraph,
      DEPARTMENT_KEYS: JSON.stringify({ products: products.key }),
      DEV_ISSUER_KEY_FILE: join(folder, 'issuer.json'),
      LOG_LEVEL: 'fatal',
    },
  });
  return `${gateway}/graphql`;
}

/** A subgraph that the package ships, on a free port. */
async function runReference(name: 'users' | 'inventory'): Promise<string> {
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const env = { [`${name.toUpperCase()}_PORT`]: String(port), APOLLO_TELEMETRY_DISABLED: 'true' };
  const child = spawn(process.execPath, [packageFile(`dist/subgraphs/${name}/index.js`)], { env, stdio: 'ignore' });
  onTestFinished(() => stopChild(child, 'SIGTERM'));
  const isUp = async () => (await fetch(`${url}?query={__typename}`, { headers }).catch(() => null))?.ok === true;
  await expect.poll(isUp, { timeout: 30_000, interval: 100 }).toBe(true);
  return url;
}

const headers = { 'apollo-require-preflight': 'true' };
