import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const guard = fileURLToPath(new URL('../bin/requireNode24.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guanjia-guard-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
  return spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
}

describe('requireNode24', () => {
  it('runs the script in its own process with the remaining arguments', () => {
    writeFileSync(
      join(folder, 'script.ts'),
      'console.log(process.pid, process.argv.slice(1).join(" ")); process.exitCode = 3;',
    );
    const { stdout, status, pid } = run(guard, 'script.ts', '--fresh', 'x');
    expect(stdout.trim()).toBe(`${pid} ${join(folder, 'script.ts')} --fresh x`);
    expect(status).toBe(3);
  });

  it('says in one line what to do when an older Node runs it', () => {
    const older = join(folder, 'older.cjs');
    writeFileSync(older, `Object.defineProperty(process.versions, 'node', { value: '20.20.2' });`);
    const { stderr, stdout, status } = run('--require', older, guard, 'script.ts');
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^This needs Node 24, but Node 20\.20\.2 .*npm ci/),
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
