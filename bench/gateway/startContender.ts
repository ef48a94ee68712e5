import { fileURLToPath } from 'node:url';
import { startServer } from '../system/startServer.ts';
import type { Contender, FixtureFiles } from './contenders.ts';

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

/** Starts a contender and waits until it answers GraphQL. @throws Error in one line when it does not */
export async function startContender(contender: Contender, options: StartOptions): Promise<RunningContender> {
  const { files, folder, workers } = options;
  const own = contender.environmentFor(files);
  const shared = workers === 0 ? {} : { CLUSTER_SCRIPT: contender.script, CLUSTER_WORKERS: String(workers) };
  const { url, pid, stop } = await startServer({
    name: contender.name,
    script: workers === 0 ? contender.script : clusterPrimary,
    environment: { ...own, ...shared },
    folder,
  });
  return { contender, url, pid, stop };
}
