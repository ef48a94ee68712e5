import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findProgram } from '@guanjia/runtime/testing/findProgram';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { stopChild } from '@guanjia/runtime/testing/stopChild';
import { Client } from 'pg';
import { searchPath } from '../config.ts';

/** A PostgreSQL of its own that writes through to the disk, as in production. */
export interface PostgresServer {
  readonly url: string;
  /** Of the postmaster, for the CPU time of all its processes. */
  pid(): number;
  /** What `pg_ctl -m immediate restart` does: no checkpoint, no goodbye to clients, recovery from the log. Resolves when it answers. */
  restartImmediately(): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const startWithinMs = 30_000;

/** Initialises the folder and starts. PostgreSQL refuses to run as root, so root becomes the user `postgres`. @throws when it is not installed */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const initdb = findProgram('initdb', searchPath());
  if (initdb === null) throw new Error('PostgreSQL (initdb) is not installed: apt-get install postgresql');
  const user = serverUser();
  await mkdir(folder, { recursive: true });
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const initialise = ['-D', folder, '-U', 'guanjia', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(initdb, initialise, { ...user, cwd: folder });
  const port = await freePort();
  const url = `postgresql://guanjia@127.0.0.1:${port}/postgres`;
  const start = async (): Promise<ChildProcess> => {
    const settings = ['-D', folder, '-h', '127.0.0.1', '-p', String(port), '-k', '', '-c', 'max_connections=300'];
    const durable = ['-c', 'fsync=on', '-c', 'synchronous_commit=on', '-c', 'full_page_writes=on'];
    const started = spawn(join(dirname(initdb), 'postgres'), [...settings, ...durable], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
      detached: true,
    });
    await untilAnswering(started, url);
    return started;
  };
  let child = await start();
  return {
    url,
    pid: () => child.pid ?? 0,
    async restartImmediately() {
      const ended = once(child, 'exit');
      child.kill('SIGQUIT');
      await ended;
      child = await start();
    },
    stop: () => stopChild(child, 'SIGINT'), // "fast" shutdown: does not wait for clients
  };
}

function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilAnswering(child: ChildProcess, url: string): Promise<void> {
  const giveUpAt = performance.now() + startWithinMs;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`postgres ended with code ${child.exitCode}`);
    if (performance.now() > giveUpAt) throw new Error(`postgres did not answer within ${startWithinMs} ms`);
    await delay(50);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {}); // a connection cut while the server starts; the next round asks again
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false; // not up yet
  } finally {
    await client.end().catch(() => {});
  }
}
