import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from './folderLock.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-lock-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('lockFolder', () => {
  it('gives a folder to one at a time', async () => {
    const place = join(folder, 'one');
    const release = await lockFolder(place);
    await expect(lockFolder(place)).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    await release();
    const releaseAgain = await lockFolder(place);
    await releaseAgain();
  });

  it('takes over from a process that is gone, even when its pid is used again', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    for (const holder of [`${gone} 1`, `${process.pid} 1`, '', 'garbage']) {
      const place = await mkdtemp(join(folder, 'stale-'));
      await writeFile(join(place, 'server.lock'), holder);
      const release = await lockFolder(place);
      expect(await readFile(join(place, 'server.lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} \\d*$`));
      await release();
    }
  });

  it('lets one of many win a stale lock', async () => {
    const place = await mkdtemp(join(folder, 'race-'));
    await writeFile(join(place, 'server.lock'), '999999 1');
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(place)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
