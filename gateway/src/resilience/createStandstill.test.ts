import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStandstill, type Standstill } from './createStandstill.ts';

describe('a department that may be asked three questions at once', () => {
  let standstill: Standstill;
  beforeEach(() => {
    vi.useFakeTimers();
    standstill = createStandstill(3, 500);
  });
  afterEach(() => void vi.useRealTimers());
  const begin = (questions: number): void => {
    for (let index = 0; index < questions; index += 1) standstill.begin();
  };
  /** Somebody asks whether it is worth waiting, and again after a while. */
  const isStillAfter = (ms: number): boolean => {
    standstill.isNow();
    vi.advanceTimersByTime(ms);
    return standstill.isNow();
  };

  it('stands still when as many are under way and none is answered for a while', () => {
    begin(3);
    expect(isStillAfter(500)).toBe(false);
    expect(isStillAfter(1)).toBe(true);
  });

  it('does not while there is room for one more, however long the others take', () => {
    begin(2);
    expect(isStillAfter(60_000)).toBe(false);
  });

  it('does not begin to before it is full: a burst after a quiet hour waits its time', () => {
    vi.advanceTimersByTime(3_600_000);
    begin(100);
    expect(isStillAfter(500)).toBe(false);
  });

  it('moves with each answer', () => {
    begin(10);
    for (let answers = 0; answers < 5; answers += 1) {
      expect(isStillAfter(400)).toBe(false);
      standstill.end(true);
    }
    expect(isStillAfter(501)).toBe(true);
    standstill.end(true);
    expect(standstill.isNow()).toBe(false);
  });

  it('does not move by those whose time is over', () => {
    begin(5);
    expect(isStillAfter(501)).toBe(true);
    standstill.end(false);
    expect(standstill.isNow()).toBe(true);
  });
});
