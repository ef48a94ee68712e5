import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { request } from 'undici';
import { inheritedEnvironment } from '../config.ts';
import { type BenchProcess, startProcess } from './startProcess.ts';

/** A GraphQL server that serves at `url`. */
export interface RunningServer extends BenchProcess {
  readonly url: string;
}

export interface ServerOptions {
  readonly name: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Of the run: its log is written here. */
  readonly folder: string;
}

const startLimitMs = 90_000;
const askEveryMs = 100;

/** Starts a server and waits until it answers GraphQL. @throws Error in one line when it does not */
export async function startServer({ name, script, environment, folder }: ServerOptions): Promise<RunningServer> {
  const port = await freePort();
  const logFile = join(folder, `${name}.log`);
  const own = { NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', ...environment };
  const running = startProcess({ script, environment: { ...inheritedEnvironment(), ...own }, logFile });
  const url = `http://127.0.0.1:${port}/graphql`;
  const giveUpAt = performance.now() + startLimitMs;
  while (!(await answers(url))) {
    if (running.hasEnded() || performance.now() > giveUpAt) {
      await running.stop();
      throw new Error(`${name} does not serve; see ${logFile}`);
    }
    await delay(askEveryMs);
  }
  return { ...running, url };
}

async function answers(url: string): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const body = JSON.stringify({ query: '{ __typename }' });
    const response = await request(url, { method: 'POST', headers, body });
    const text = await response.body.text();
    return response.statusCode === 200 && text.includes('"__typename":"Query"');
  } catch {
    return false; // nobody listens yet
  }
}
