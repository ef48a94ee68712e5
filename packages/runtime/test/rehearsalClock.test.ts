import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rehearsalClock } from '../src/rehearsalClock.ts';

describe('the rehearsal clock', () => {
  const real = new Date('2026-03-02T01:00:00Z');
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clock-'));
    vi.useFakeTimers({ now: real, toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  it('is the real time without a file', () => {
    expect(rehearsalClock(undefined)()).toEqual(real);
  });

  it('is ahead by what the file says now, not by what it said at the start', () => {
    const file = join(folder, 'hours');
    writeFileSync(file, '0\n');
    const now = rehearsalClock(file);
    expect(now()).toEqual(real);
    writeFileSync(file, '36.5');
    expect(now().toISOString()).toBe('2026-03-03T13:30:00.000Z');
  });

  it.each(['', 'soon', '-1', '100001', 'NaN'])('refuses a file that says “%s”', (text) => {
    const file = join(folder, 'hours');
    writeFileSync(file, text);
    expect(() => rehearsalClock(file)()).toThrow('hours from 0 to 100000');
  });

  it('refuses a file that is not there', () => {
    expect(() => rehearsalClock(join(folder, 'none'))()).toThrow('ENOENT');
  });
});
