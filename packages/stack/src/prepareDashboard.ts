import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { config } from './config.ts';

const script = fileURLToPath(new URL('../../../dashboard/build/buildIfStale.ts', import.meta.url));

/** Where the build of the dashboard lies. */
export const dashboardFolder = fileURLToPath(new URL('../../../dashboard/dist', import.meta.url));

/**
 * Builds the dashboard if its sources have changed since, in a process beside the departments'. What the build says of itself;
 * empty: nothing was to do. Never rejects: without its page the graph is still whole.
 */
export async function prepareDashboard(): Promise<string> {
  const said: string[] = [];
  // whatever starts it, a test's NODE_ENV too: what it makes is served to people
  const env = { ...config.inherited, NODE_ENV: 'production' };
  const build = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  build.stdout.on('data', (text) => said.push(String(text)));
  build.stderr.on('data', (text) => said.push(String(text)));
  await new Promise<void>((resolve) => {
    build.once('error', (cause) => {
      said.push(cause.message);
      resolve();
    });
    build.once('close', () => resolve());
  });
  return said.join('').trim();
}
