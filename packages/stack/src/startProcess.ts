import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

export interface ProcessOptions {
  readonly name: string;
  /** The main file, TypeScript run by Node as it is. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** Called when the process ends without having been asked to. */
  readonly onUnexpectedEnd?: (reason: string) => void;
}

export interface RunningProcess {
  readonly name: string;
  readonly pid: number;
  /** Resolves when the process says that it serves; rejects when it ends before. */
  readonly ready: Promise<void>;
  /** SIGTERM, and SIGKILL after 20 s. */
  stop(): Promise<void>;
  /** No goodbye: for tests of what survives. */
  kill(): Promise<void>;
}

const stopLimitMs = 20_000;

/** Starts one of our mains as a process of its own, its log in a file; it stops when we are gone (its IPC channel closes). */
export function startProcess({ name, script, environment, logFile, onUnexpectedEnd }: ProcessOptions): RunningProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    env: environment,
    // a group of its own: Ctrl-C in the terminal reaches us alone, and we stop the others in order
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  let asked = false;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once('error', (cause) => resolve(cause.message));
  });
  const ready = waitUntilReady(child, ended, `${name} (${logFile})`);
  void ended.then((reason) => {
    log.end();
    if (!asked) onUnexpectedEnd?.(reason);
  });
  return {
    name,
    pid: child.pid ?? 0,
    ready,
    async stop() {
      asked = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
      await ended;
      clearTimeout(limit);
    },
    async kill() {
      asked = true;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function waitUntilReady(child: ChildProcess, ended: Promise<string>, what: string): Promise<void> {
  const said = once(child, 'message').then(() => null);
  const reason = await Promise.race([said, ended]);
  if (reason !== null) throw new Error(`${what} ended before it was ready: ${reason}`);
}
