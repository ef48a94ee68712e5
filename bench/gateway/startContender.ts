import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { inheritedEnvironment } from '../config.ts';
import { freePort } from '../system/freePorts.ts';
import type { Contender, FixtureFiles } from './contenders.ts';
import { startProcess } from './startProcess.ts';

/** A contender that serves. */
export interface RunningContender {
  readonly contender: Contender;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly files: FixtureFiles;
  /** Of the run: logs are written here. */
  readonly folder: string;
  /** Processes that share its port; 0 for one without a primary. */
  readonly workers: number;
}

const clusterPrimary = fileURLToPath(new URL('clusterPrimary.ts', import.meta.url));
const startLimitMs = 90_000;
const askEveryMs = 100;

/** Starts a contender and waits until it answers GraphQL. @throws Error in one line when it does not */
export async function startContender(contender: Contender, options: StartOptions): Promise<RunningContender> {
  const { files, folder, workers } = options;
  const port = await freePort();
  const own = { NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', ...contender.environmentFor(files) };
  const shared = workers === 0 ? {} : { CLUSTER_SCRIPT: contender.script, CLUSTER_WORKERS: String(workers) };
  const running = startProcess({
    script: workers === 0 ? contender.script : clusterPrimary,
    environment: { ...inheritedEnvironment(), ...own, ...shared },
    logFile: join(folder, `${contender.name}.log`),
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  const giveUpAt = performance.now() + startLimitMs;
  while (!(await answers(url))) {
    if (running.hasEnded() || performance.now() > giveUpAt) {
      await running.stop();
      throw new Error(`${contender.name} does not serve; see ${join(folder, `${contender.name}.log`)}`);
    }
    await delay(askEveryMs);
  }
  return { contender, url, pid: running.pid, stop: running.stop };
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
