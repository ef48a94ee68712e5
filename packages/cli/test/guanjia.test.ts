import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './runCli.ts';

const guard = fileURLToPath(new URL('../bin/guanjia.cjs', import.meta.url));

/** The guard in a folder of its own, run by what says it is Node 20. */
function runByOlderNode(prepare: (folder: string) => void) {
  const folder = emptyFolder();
  const copy = join(folder, 'packages', 'cli', 'bin', 'guanjia.cjs');
  mkdirSync(join(copy, '..'), { recursive: true });
  copyFileSync(guard, copy);
  const older = join(folder, 'older.cjs');
  writeFileSync(older, `Object.defineProperty(process.versions, 'node', { value: '20.20.2' });`);
  prepare(folder);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--require', older, copy, 'verify-ledger', '--json'],
    {
      encoding: 'utf8',
    },
  );
  return { out: stdout, err: stderr, code: status, copy };
}

describe('guanjia, started by an older Node', () => {
  it('starts itself again with the Node of node_modules, and ends as that does', () => {
    const { out, code, copy } = runByOlderNode((folder) => {
      const bin = join(folder, 'node_modules', '.bin');
      mkdirSync(bin, { recursive: true });
      writeFileSync(join(bin, 'node'), '#!/bin/sh\necho "$GUANJIA_STARTED_AGAIN $@"\nexit 2\n', { mode: 0o755 });
    });
    expect(out).toBe(`1 ${copy} verify-ledger --json\n`);
    expect(code).toBe(2);
  });

  it('says in one line what to do where there is no other Node', () => {
    const { out, err, code } = runByOlderNode(() => {});
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^guanjia needs Node 24, but Node 20\.20\.2 .*npm ci/),
    ]);
    expect({ out, code }).toEqual({ out: '', code: 1 });
  });

  it('says what to do beside one’s own package.json where it came from a tarball', () => {
    const { err, code } = runByOlderNode((folder) => {
      const source = join(folder, 'packages', 'cli', 'src');
      mkdirSync(source);
      writeFileSync(join(source, 'main.js'), '');
    });
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^guanjia needs Node 24, but Node 20\.20\.2 .*npm install --save-dev node@24/),
    ]);
    expect(err).not.toContain('repository');
    expect(code).toBe(1);
  });
});
