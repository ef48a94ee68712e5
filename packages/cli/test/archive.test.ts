import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { archiveHash, archiveText } from '@guanjia/kernel/eventArchive';
import { firstPrevious } from '@guanjia/kernel/ledger';
import { expect, it, onTestFinished } from 'vitest';
import { runCli } from './runCli.ts';

it('verifies archived events, and names the first bad file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guanjia-archive-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const header = {
    format: 'guanjia-events-v1',
    number: 1,
    firstGseq: 1,
    lastGseq: 1,
    previous: firstPrevious,
  } as const;
  const text = `${archiveText(header, [])}{"gseq":1}\n`;
  const file = join(folder, 'events-000001.ndjson.gz');
  await writeFile(file, gzipSync(text));
  const good = await runCli(['verify-archive', folder, '--json']);
  expect([good.code, JSON.parse(good.out)]).toEqual([
    0,
    { ok: true, files: 1, events: 1, hash: archiveHash(text), fault: null },
  ]);
  await writeFile(file, gzipSync(text.replace('{"gseq":1}', '{"gseq":2}')));
  const bad = await runCli(['verify-archive', folder]);
  expect([bad.code, bad.out]).toEqual([2, expect.stringContaining('events-000001.ndjson.gz: line 2 is not event 1')]);
  await writeFile(file, 'cut off');
  expect((await runCli(['verify-archive', folder])).code).toBe(2);
  const nowhere = await runCli(['verify-archive', join(folder, 'nowhere')]);
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('ARCHIVE_FOLDER')]);
});
