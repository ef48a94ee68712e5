import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../src/embeddedPostgres.ts';

let folder: string;
const open: Client[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.end()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an embedded PostgreSQL with a folder', () => {
  it('refuses a port that is taken', async () => {
    const first = await startEmbeddedPostgres({});
    await expect(startEmbeddedPostgres({ port: first.port })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    await first.stop();
  });

  it('keeps what was committed through stop and start, and refuses a second owner meanwhile', async () => {
    const dataFolder = join(folder, 'kept');
    const first = await startEmbeddedPostgres({ dataFolder });
    await expect(startEmbeddedPostgres({ dataFolder })).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    await withClient(first.url, (client) => client.query('CREATE TABLE kept AS SELECT 42 AS n'));
    await first.stop();
    const second = await startEmbeddedPostgres({ dataFolder });
    const { rows } = await withClient(second.url, (client) => client.query('SELECT n FROM kept'));
    expect(rows).toEqual([{ n: 42 }]);
    await second.stop();
  });

  it('loses nothing that was committed when its process is killed, time and again', async () => {
    const dataFolder = join(folder, 'killed');
    let committed = 0;
    for (let round = 0; round < 3; round += 1) {
      const { url, kill, ended } = await startProcess(dataFolder);
      const client = await openClient(url);
      await client.query('CREATE TABLE IF NOT EXISTS kept (n int PRIMARY KEY, body text)');
      const { rows } = await client.query('SELECT count(*)::int AS n, coalesce(max(n), 0) AS last FROM kept');
      expect(rows[0].n).toBeGreaterThanOrEqual(committed);
      expect(rows[0].n).toBe(rows[0].last);
      committed = rows[0].n;
      const writing = writeUntilKilled(client, rows[0].n, (n) => {
        committed = n;
        if (n % 150 === 0) kill();
      });
      await expect(writing).rejects.toThrow();
      await ended;
    }
    const last = await startEmbeddedPostgres({ dataFolder });
    const { rows } = await withClient(last.url, (client) => client.query('SELECT count(*)::int AS n FROM kept'));
    expect(rows[0].n).toBeGreaterThanOrEqual(committed);
    expect(committed).toBeGreaterThanOrEqual(450);
    await last.stop();
  });

  it('stops cleanly on SIGTERM, with clients connected', async () => {
    const { url, child, ended } = await startProcess(join(folder, 'terminated'));
    await openClient(url);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});

async function openClient(url: string): Promise<Client> {
  const client = new Client(url);
  client.on('error', () => undefined);
  await client.connect();
  open.push(client);
  return client;
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function startProcess(dataFolder: string) {
  const main = fileURLToPath(new URL('../src/embeddedPostgresMain.ts', import.meta.url));
  const child = fork(main, { env: { ...process.env, DATA_FOLDER: dataFolder, PORT: '' }, execArgv: [], silent: true });
  const ended = once(child, 'exit');
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes('\n')) break;
  }
  return { url: String(JSON.parse(said).url), child, ended, kill: () => child.kill('SIGKILL') };
}

async function writeUntilKilled(client: Client, from: number, done: (n: number) => void): Promise<never> {
  for (let n = from + 1; ; n += 1) {
    await client.query('INSERT INTO kept VALUES ($1, $2)', [n, 'x'.repeat(500)]);
    done(n);
  }
}
