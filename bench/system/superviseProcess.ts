import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';

export interface SupervisedOptions {
  readonly name: string;
  /** The main file, TypeScript run by Node as it is. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** Module loaded before the script. */
  readonly preload?: string;
}

/** A process that is started again at once whenever it has ended, as a supervisor in production does. */
export interface SupervisedProcess {
  readonly name: string;
  /** Of the one that runs now; 0 between two. */
  pid(): number;
  /** Resolves when the one that runs, or the next, says that it serves. @throws when it ends again and again before. */
  ready(): Promise<void>;
  /** SIGKILL: no goodbye. Resolves when it is gone and the next one is on its way. */
  kill(): Promise<void>;
  /** Stops the clock of the process, or lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  /** How often it has ended without having been killed by the harness. */
  unaskedEnds(): number;
  /** SIGTERM, and SIGKILL after 20 s, for good; whether it ended as it should (exit code 0). */
  stop(): Promise<boolean>;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (cause: Error) => void;
}

const restMs = 250;
const giveUpAfter = 20;
/** The product's own limit is 15 s, past which it ends with an exit code of 1. */
const stopLimitMs = 20_000;

/** Starts one of our mains as a process of its own and keeps it running. It ends when the harness does (its IPC channel closes). */
export function superviseProcess(options: SupervisedOptions): SupervisedProcess {
  const { name, logFile } = options;
  const waiters = new Set<Waiter>();
  let child = start();
  let isReady = false;
  let isStopping = false;
  let isAsked = false;
  let unasked = 0;
  let endsInARow = 0;

  function start(): ChildProcess {
    const started = spawnNode(options);
    started.once('message', () => {
      isReady = true;
      endsInARow = 0;
      for (const { resolve } of waiters) resolve();
      waiters.clear();
    });
    started.once('exit', onEnd);
    return started;
  }

  function onEnd(): void {
    isReady = false;
    if (isStopping) return;
    if (isAsked) {
      isAsked = false;
      child = start();
      return;
    }
    unasked += 1;
    endsInARow += 1;
    if (endsInARow >= giveUpAfter) {
      for (const { reject } of waiters) reject(new Error(`${name} does not stay up; see ${logFile}`));
      waiters.clear();
    }
    setTimeout(() => {
      if (!isStopping) child = start();
    }, restMs);
  }

  return {
    name,
    pid: () => (hasEnded(child) ? 0 : (child.pid ?? 0)),
    ready: () => (isReady ? Promise.resolve() : new Promise((resolve, reject) => waiters.add({ resolve, reject }))),
    async kill() {
      const killed = child;
      if (hasEnded(killed)) return;
      isAsked = true;
      await end(killed, 'SIGKILL');
    },
    signal(signal) {
      child.kill(signal);
    },
    unaskedEnds: () => unasked,
    async stop() {
      isStopping = true;
      if (hasEnded(child)) return true;
      const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
      await end(child, 'SIGTERM');
      clearTimeout(limit);
      return child.exitCode === 0;
    },
  };
}

function spawnNode({ script, environment, logFile, preload }: SupervisedOptions): ChildProcess {
  const log = openSync(logFile, 'a');
  const preloading = preload === undefined ? [] : ['--import', preload];
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...preloading, script], {
    env: environment,
    // a group of its own: Ctrl-C in the terminal reaches the harness alone
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
