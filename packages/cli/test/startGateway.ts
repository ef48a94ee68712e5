import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { stopChild } from '@guanjia/runtime/testing/stopChild';
import { expect, onTestFinished } from 'vitest';
import { type AtEnd, emptyFolder } from './runCli.ts';

const main = fileURLToPath(new URL('../../../gateway/src/main.ts', import.meta.url));

/** The real gateway as a process of its own, over one real exchange; all other departments are away. */
export async function startGateway(
  exchange: { readonly url: string; readonly key: string },
  environment: Readonly<Record<string, string>> = {},
  atEnd: AtEnd = onTestFinished,
) {
  const cwd = emptyFolder(atEnd);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'] ?? '',
    PORT: String(port),
    SUBGRAPH_URLS: JSON.stringify({ exchange: `${exchange.url}/graphql` }),
    DEPARTMENT_KEYS: JSON.stringify({ exchange: exchange.key }),
    DEV_ISSUER_KEY_FILE: join(cwd, 'issuer.json'),
    LOG_LEVEL: 'fatal',
    APOLLO_TELEMETRY_DISABLED: 'true',
    // how fast the exchange is on a busy machine is not asked here
    SUBGRAPH_DEADLINE_MS: '120000',
    OPERATION_DEADLINE_MS: '120000',
    PLANNING_LIMIT_MS: '120000',
    SHEDDING: 'off',
    ...environment,
  };
  const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  atEnd(() => stopChild(child, 'SIGTERM'));
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const state = async () => {
    if (child.exitCode !== null) return `ended with ${child.exitCode}: ${said}`;
    return (await fetch(`${url}/health`).catch(() => null))?.ok === true ? 'up' : 'starting';
  };
  // one that has ended is told at once, with its last words
  await expect.poll(state, { timeout: 120_000, interval: 100 }).not.toBe('starting');
  expect(await state()).toBe('up');
  const tokenOf = async (persona: string): Promise<string> => {
    const response = await fetch(`${url}/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    return ((await response.json()) as { token: string }).token;
  };
  return { url, tokenOf };
}
