import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from './freePort.ts';
import { stopChild } from './stopChild.ts';

const run = promisify(execFile);
const startWithinMs = 20_000;

/**
 * Runs a PostgreSQL of its own on a free port over a new folder that is removed at the end. PostgreSQL refuses to run
 * as root, so root becomes the user `postgres` that its package has made.
 */
export async function startTestPostgres(initdb: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const user = serverUser();
  const folder = await mkdtemp(join(tmpdir(), 'guanjia-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const initialise = ['-D', folder, '-U', 'guanjia', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(initdb, initialise, { ...user, cwd: folder });
  const port = await freePort();
  const child = spawn(join(dirname(initdb), 'postgres'), serverSettings(folder, port), {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const url = `postgresql://guanjia@127.0.0.1:${port}/postgres`;
  await untilAnswering(child, url);
  const stop = async () => {
    await stopChild(child, 'SIGINT'); // "fast" shutdown: does not wait for clients
    await rm(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** Nothing to change for a person who is not root. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function serverSettings(folder: string, port: number): string[] {
  const listen = ['-D', folder, '-h', '127.0.0.1', '-p', String(port), '-k', ''];
  return [...listen, '-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'];
}

async function untilAnswering(child: ChildProcess, url: string): Promise<void> {
  const giveUpAt = Date.now() + startWithinMs;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`postgres ended with code ${child.exitCode}`);
    if (Date.now() > giveUpAt) throw new Error('postgres did not answer within 20 s');
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
