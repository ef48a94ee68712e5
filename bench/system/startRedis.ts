import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { findProgram } from '@guanjia/runtime/testing/findProgram';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { stopChild } from '@guanjia/runtime/testing/stopChild';
import { searchPath } from '../config.ts';
import { sendRedisCommand } from './sendRedisCommand.ts';

/** A Redis of its own with the settings of production: an append-only file, nothing evicted. */
export interface RedisServer {
  readonly url: string;
  pid(): number;
  /** One command; its reply as it came over the wire. */
  command(...words: string[]): Promise<string>;
  /** SIGKILL; it stays away until `start`. */
  kill(): Promise<void>;
  /** Begins again: from its append-only file, or with nothing at all and no file. */
  start(how: 'fromFile' | 'withoutFile'): Promise<void>;
  stop(): Promise<void>;
}

const startWithinMs = 10_000;

/** Starts on a free port. @throws when it is not installed */
export async function startRedis(folder: string): Promise<RedisServer> {
  const program = findProgram('redis-server', searchPath());
  if (program === null) throw new Error('Redis (redis-server) is not installed: apt-get install redis-server');
  const port = await freePort();
  const command = (...words: string[]) => sendRedisCommand(port, words);
  const launch = async (appendOnly: 'yes' | 'no'): Promise<ChildProcess> => {
    await mkdir(folder, { recursive: true });
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    const settings = ['--appendonly', appendOnly, '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'];
    const started = spawn(program, [...place, ...settings], { stdio: 'ignore', cwd: '/', detached: true });
    await untilAnswering(started, command);
    return started;
  };
  let child = await launch('yes');
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => child.pid ?? 0,
    command,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    async start(how) {
      if (how === 'withoutFile') await rm(folder, { recursive: true, force: true });
      child = await launch(how === 'fromFile' ? 'yes' : 'no');
    },
    stop: () => stopChild(child, 'SIGTERM'),
  };
}

async function untilAnswering(child: ChildProcess, command: (word: string) => Promise<string>): Promise<void> {
  const giveUpAt = performance.now() + startWithinMs;
  while (!(await answers(command))) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with code ${child.exitCode}`);
    if (performance.now() > giveUpAt) throw new Error(`redis-server did not answer within ${startWithinMs} ms`);
    await delay(25);
  }
}

async function answers(command: (word: string) => Promise<string>): Promise<boolean> {
  try {
    return (await command('PING')).startsWith('+PONG');
  } catch {
    return false; // not up, or still loading its file
  }
}
