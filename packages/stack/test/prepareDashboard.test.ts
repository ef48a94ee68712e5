import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDashboard } from '../src/prepareDashboard.ts';

describe('preparing the dashboard', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'prepare-dashboard-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));
  const run = (code: string): Promise<string> => {
    const builder = join(place, 'builder.mjs');
    writeFileSync(builder, code);
    return prepareDashboard({ builder, folder: join(place, 'dist') });
  };
  const failure = (): string => join(place, 'dist/.failure.txt');

  it('leaves the words of a build that fails beside the page, without colours, until one does not', async () => {
    const said = await run("console.error('\\u001b[31mno such file\\u001b[39m: wall.tsx'); process.exit(1);");
    expect(said).toBe('no such file: wall.tsx');
    expect(readFileSync(failure(), 'utf8')).toBe(said);
    expect(await run("console.log('built');")).toBe('built');
    expect(existsSync(failure())).toBe(false);
  });
});
