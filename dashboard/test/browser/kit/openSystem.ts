import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { reservePorts } from '../../../../packages/runtime/src/reservePorts.ts';
import { dashboardFolder, prepareDashboard } from '../../../../packages/stack/src/prepareDashboard.ts';
import { freePorts } from '../../../../packages/stack/src/stackPorts.ts';
import { type Stack, startStack } from '../../../../packages/stack/src/startStack.ts';
import { isBuilt } from '../../../build/sourceHash.ts';

/** The whole system with demo data, and the page as its sources are now. */
export interface System {
  readonly url: string;
  /** Null: others have started it. */
  readonly stack: Stack | null;
  stop(): Promise<void>;
}

/** A system of our own on free ports; or, quicker, the page alone over the one whose address `DASHBOARD_GATEWAY` says. */
export async function openSystem(): Promise<System> {
  const gateway = process.env['DASHBOARD_GATEWAY'];
  return gateway === undefined ? startOwn() : joinRunning(gateway);
}

async function startOwn(): Promise<System> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'guanjia-dashboard-'));
  const remove = (): Promise<void> => rm(dataFolder, { recursive: true, force: true });
  const starting = startStack({
    dataFolder,
    ports: await freePorts(),
    demoData: true,
    dashboardFolder,
    environment: { LEG_ATTEMPTS: '3' }, // so that what cannot be delivered is a dead letter within seconds
    onUnexpectedEnd: (name, reason) => process.stderr.write(`${name} ended by itself: ${reason}\n`),
  });
  const [started, built] = await Promise.allSettled([starting, build()]);
  const stop = async (): Promise<void> => {
    if (started.status === 'fulfilled') await started.value.stop();
    await remove();
  };
  if (started.status === 'fulfilled' && built.status === 'fulfilled')
    return { url: started.value.gatewayUrl, stack: started.value, stop };
  await stop();
  throw started.status === 'rejected' ? started.reason : new Error('The page is not built.', { cause: built });
}

async function joinRunning(gateway: string): Promise<System> {
  await build();
  const [port = 0] = await reservePorts(1);
  const asked = ['/graphql', '/dev', '/dashboard/settings.json', '/dashboard/person', '/materials', '/receipts'];
  const server = await preview({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'silent',
    preview: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      proxy: Object.fromEntries(asked.map((path) => [path, { target: gateway, ws: path === '/graphql' }])),
    },
  });
  return { url: `http://127.0.0.1:${port}`, stack: null, stop: () => server.close() };
}

async function build(): Promise<void> {
  const said = await prepareDashboard();
  if (!isBuilt()) throw new Error(`The dashboard could not be built: ${said}`);
}
