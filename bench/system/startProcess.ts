import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';

export interface ProcessOptions {
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where its standard output and errors go. */
  readonly logFile: string;
}

/** One process of the bench. It ends when the bench does: its channel closes. */
export interface BenchProcess {
  readonly pid: number;
  /** Says something and waits for the next thing that the process says. @throws Error when it ends instead */
  ask(message: object): Promise<unknown>;
  /** Waits for what it says by itself. @throws Error when it ends instead */
  hear(): Promise<unknown>;
  hasEnded(): boolean;
  /** SIGTERM, and SIGKILL after 5 s. */
  stop(): Promise<void>;
}

const stopLimitMs = 5_000;

/** Starts a script by this Node, with nothing in its environment but what is given. */
export function startProcess({ script, environment, logFile }: ProcessOptions): BenchProcess {
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    env: environment,
    // a group of its own: Ctrl-C in the terminal reaches the bench alone
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const hear = async (): Promise<unknown> => {
    if (hasEnded()) throw endOf(child, logFile);
    const listening = new AbortController();
    const { signal } = listening;
    try {
      const heard = once(child, 'message', { signal }).then(([message]: unknown[]) => message);
      const ended = once(child, 'exit', { signal }).then(() => Promise.reject(endOf(child, logFile)));
      return await Promise.race([heard, ended]);
    } finally {
      listening.abort();
    }
  };
  return {
    pid: child.pid ?? 0,
    hear,
    async ask(message) {
      const answer = hear();
      child.send(message);
      return answer;
    },
    hasEnded,
    async stop() {
      if (hasEnded()) return;
      const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      clearTimeout(limit);
    },
  };
}

function endOf({ exitCode, signalCode }: ChildProcess, logFile: string): Error {
  return new Error(`ended with ${exitCode ?? signalCode}; see ${logFile}`);
}
