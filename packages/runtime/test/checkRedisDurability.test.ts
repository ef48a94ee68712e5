import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkRedisDurability } from '../src/checkRedisDurability.ts';
import { findProgram } from '../src/testing/findProgram.ts';
import { freePort } from '../src/testing/freePort.ts';
import { stopChild } from '../src/testing/stopChild.ts';
import { testServices } from '../src/testing/testServices.ts';

const { redisUrl } = testServices();

describe.skipIf(redisUrl === null)('whether Redis keeps the queues', () => {
  it('has nothing to say of one that does', async () => {
    const url = await startRedis('--appendonly', 'yes', '--maxmemory-policy', 'noeviction');
    expect(await checkRedisDurability(url)).toEqual([]);
  });

  it('names each setting that is wrong, what it is and what it should be', async () => {
    const url = await startRedis('--appendonly', 'no', '--appendfsync', 'no', '--maxmemory-policy', 'allkeys-lru');
    expect(await checkRedisDurability(url)).toEqual([
      { setting: 'appendonly', present: 'no', wanted: 'yes', why: expect.stringContaining('restart of Redis') },
      {
        setting: 'maxmemory-policy',
        present: 'allkeys-lru',
        wanted: 'noeviction',
        why: expect.stringContaining('throws jobs away'),
      },
    ]);
  });

  it('asks for fsync where there is a file to sync', async () => {
    const url = await startRedis('--appendonly', 'yes', '--appendfsync', 'no', '--maxmemory-policy', 'noeviction');
    expect(await checkRedisDurability(url)).toMatchObject([
      { setting: 'appendfsync', present: 'no', wanted: 'everysec or always' },
    ]);
  });

  it('says that the settings may not be read', async () => {
    const url = new URL(await startRedis());
    const admin = new Redis(url.href);
    await admin.call('ACL', 'SETUSER', 'limited', 'on', '>secret', '~*', '+@all', '-config');
    admin.disconnect();
    url.username = 'limited';
    url.password = 'secret';
    expect(await checkRedisDurability(url.href)).toMatchObject([{ setting: 'CONFIG GET', present: null }]);
    url.password = 'wrong';
    expect(await checkRedisDurability(url.href)).toMatchObject([{ setting: 'connection', present: null }]);
  });
});

describe('whether a Redis that is away keeps the queues', () => {
  const away = [{ setting: 'connection', present: null, wanted: 'reachable', why: expect.any(String) }];

  it('is not known', async () => {
    expect(await checkRedisDurability(`redis://127.0.0.1:${await freePort()}`)).toEqual(away);
  });

  it('is not waited for when it says nothing', async () => {
    const port = await freePort();
    const silent = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    expect(await checkRedisDurability(`redis://127.0.0.1:${port}`)).toEqual(away);
  });
});

/** A Redis with these settings, over a folder of its own. */
async function startRedis(...settings: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const program = findProgram('redis-server', process.env['PATH'] ?? '') ?? '';
  const child = spawn(program, ['--port', String(port), '--save', '', '--dir', folder, ...settings], {
    stdio: 'ignore',
    cwd: '/',
  });
  onTestFinished(async () => {
    await stopChild(child, 'SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { retryStrategy: () => 25, maxRetriesPerRequest: null });
  client.on('error', () => {}); // not up yet
  await client.ping();
  client.disconnect();
  return url;
}
