import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { processNames } from '../../../../packages/stack/src/stackPorts.ts';
import { findChromium } from './findChromium.ts';
import { openSystem, type System } from './openSystem.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `controlUrl` starts the one system of all browser tests, stops its processes and starts them again. */
    dashboard: { readonly controlUrl: string; readonly chromium: string | null };
  }
}

/**
 * The system that all browser tests share comes up when the first of them asks for it, which is when all other tests are over,
 * and goes with the test run: its processes end by themselves when the run is killed.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (chromium === null && process.env['REQUIRE_SERVICES'] === '1')
    throw new Error('REQUIRE_SERVICES=1, but this machine has no Chromium (or say where it is: CHROMIUM_PATH).');
  if (chromium === null)
    process.stdout.write('No Chromium here: the tests of the dashboard in a browser are skipped.\n');
  let system: Promise<System> | undefined;
  const open = (): Promise<System> => (system ??= openSystem());
  const control = createServer(answerWith(open)).listen(0, '127.0.0.1');
  await new Promise((resolve) => control.once('listening', resolve));
  const { port } = control.address() as AddressInfo;
  project.provide('dashboard', { controlUrl: `http://127.0.0.1:${port}`, chromium });
  return async () => {
    control.closeAllConnections();
    control.close();
    await (await system?.catch(() => null))?.stop();
  };
}

/** `POST /open` gives the address; `POST /stop/gateway`, `/kill/gateway` and `/start/gateway?NAME=value` one process of it. */
function answerWith(open: () => Promise<System>): RequestListener {
  const answer = async (path: string): Promise<string> => {
    const system = await open();
    const { pathname, searchParams } = new URL(path, 'http://control');
    const [, what, named] = pathname.split('/');
    const name = processNames.find((one) => one === named);
    if (what === 'open') return system.url;
    if (system.stack === null) throw new Error('A system that others have started is not stopped by a test.');
    if (name === undefined) throw new Error(`${path}: no such process.`);
    if (what === 'stop') await system.stack.process(name).stop();
    else if (what === 'kill') await system.stack.process(name).kill();
    else if (what === 'start') await system.stack.restart(name, Object.fromEntries(searchParams));
    else throw new Error(`${path}: nothing to do.`);
    return '';
  };
  return ({ url = '' }, response) => {
    answer(url).then(
      (text) => response.end(text),
      (cause: unknown) => response.writeHead(500).end(cause instanceof Error ? cause.message : String(cause)),
    );
  };
}
