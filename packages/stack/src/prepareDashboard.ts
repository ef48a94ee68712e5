import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { config } from './config.ts';

const script = fileURLToPath(new URL('../../../dashboard/build/buildIfStale.ts', import.meta.url));

/** Where the build of the dashboard lies. */
export const dashboardFolder = fileURLToPath(new URL('../../../dashboard/dist', import.meta.url));

/** Where the gateway looks for it (`gateway/src/dashboard`). */
const failureFile = '.failure.txt';

interface DashboardBuild {
  /** What is run. */
  readonly builder: string;
  /** What it fills. */
  readonly folder: string;
}

/**
 * Builds the dashboard if its sources have changed since, in a process beside the departments'. What the build says of itself;
 * empty: nothing was to do. Never rejects: without its page the graph is still whole. A build that
 * fails leaves its words beside the page, where the gateway says them.
 */
export async function prepareDashboard(options: Partial<DashboardBuild> = {}): Promise<string> {
  const { builder = script, folder = dashboardFolder } = options;
  const failure = join(folder, failureFile);
  const said: string[] = [];
  let failed = false;
  // whatever starts it, a test's NODE_ENV too: what it makes is served to people
  const env = { ...config.inherited, NODE_ENV: 'production' };
  const build = spawn(process.execPath, [builder], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  build.stdout.on('data', (text) => said.push(String(text)));
  build.stderr.on('data', (text) => said.push(String(text)));
  await new Promise<void>((resolve) => {
    build.once('error', (cause) => {
      said.push(cause.message);
      failed = true;
      resolve();
    });
    build.once('close', (code) => {
      failed ||= code !== 0;
      resolve();
    });
  });
  const words = stripVTControlCharacters(said.join('')).trim();
  if (!failed) rmSync(failure, { force: true });
  else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(failure, words);
  }
  return words;
}
