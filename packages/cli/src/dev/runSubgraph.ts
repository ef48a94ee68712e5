import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { CliError } from '../CliError.ts';
import type { TellDev } from './DevEvent.ts';

/** One's own subgraph, started by its own script. */
export interface RunningSubgraph {
  stop(): Promise<void>;
}

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });
const patienceMs = 5_000;

/** Runs `npm run dev` of the folder, or `npm start` where it has no such script; what it says is told line by line. @throws CliError */
export async function runSubgraph(folder: string, tell: TellDev): Promise<RunningSubgraph> {
  const script = await scriptOf(folder);
  // a group of its own: npm, its shell and Node end together
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const failed = new Promise<never>((_, reject) =>
    child.once('error', (cause) =>
      reject(new CliError(`npm cannot be started (${cause.message}): start your subgraph by hand.`, { cause })),
    ),
  );
  await Promise.race([once(child, 'spawn'), failed]);
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => tell({ event: 'subgraphSaid', line }));
  }
  return {
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const group = -child.pid;
      const ended = once(child, 'exit');
      const kill = setTimeout(() => signal(group, 'SIGKILL'), patienceMs);
      signal(group, 'SIGTERM');
      await ended;
      clearTimeout(kill);
    },
  };
}

async function scriptOf(folder: string): Promise<string> {
  const file = join(folder, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const { scripts = {} } = packageSchema.safeParse(JSON.parse(text)).data ?? {};
  const found = ['dev', 'start'].find((name) => scripts[name] !== undefined);
  if (found !== undefined) return found;
  throw new CliError(`${file} has neither a script “dev” nor “start”: start your subgraph by hand, without --start.`, {
    code: 'NO_START_SCRIPT',
  });
}

/** The group may have ended by itself. */
function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(group, name);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause;
  }
}
