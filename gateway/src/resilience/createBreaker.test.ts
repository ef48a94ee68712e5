import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Breaker, type BreakerState, createBreaker } from './createBreaker.ts';

const options = { failurePercent: 40, volume: 10, windowMs: 10_000, resetMs: 5_000 };
/** Lets opossum hear of what it was told. */
const heard = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('a breaker', () => {
  let breaker: Breaker;
  let changes: BreakerState[];
  const opened = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    changes = [];
    breaker = createBreaker(options, (state) => changes.push(state));
    breaker.onOpen(opened);
  });
  afterEach(() => {
    breaker.stop();
    opened.mockClear();
    vi.useRealTimers();
  });
  /** Never ten failures in a row, unless there are no answers between them. */
  const tell = async (successes: number, failures: number): Promise<void> => {
    for (let index = 0; index < failures; index += 1) {
      breaker.failed();
      if (index < successes) breaker.succeeded();
    }
    for (let index = failures; index < successes; index += 1) breaker.succeeded();
    await heard();
  };

  it.each([
    ['nothing but answers', 1_000, 0, 'closed'],
    ['failures below the volume', 0, 9, 'closed'],
    ['nothing but failures', 0, 10, 'open'],
    ['the share that may fail', 60, 40, 'closed'],
    ['one more than may', 60, 42, 'open'],
  ] as const)('after %s', async (_, successes, failures, state) => {
    await tell(successes, failures);
    expect(breaker.state()).toBe(state);
    expect(opened).toHaveBeenCalledTimes(state === 'open' ? 1 : 0);
  });

  it('opens after so many failures in a row, however well all was before', async () => {
    await tell(1_000, 9);
    for (let index = 0; index < 9; index += 1) breaker.failed();
    await heard();
    expect(breaker.state()).toBe('closed');
    breaker.failed();
    await heard();
    expect(breaker.state()).toBe('open');
  });

  it('counts what cost as much as several for as many, in a row', async () => {
    await tell(1_000, 0);
    for (let index = 0; index < 2; index += 1) breaker.failed(4);
    breaker.succeeded();
    for (let index = 0; index < 2; index += 1) breaker.failed(4);
    expect(breaker.state()).toBe('closed');
    breaker.failed(4);
    expect(breaker.state()).toBe('open');
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('forgets what lies behind its window', async () => {
    await tell(0, 9);
    await vi.advanceTimersByTimeAsync(options.windowMs + 1_000);
    await tell(0, 9);
    expect(breaker.state()).toBe('closed');
  });

  it('lets nobody through while it is open, and says when to come back', async () => {
    await tell(0, 10);
    expect(breaker.admit()).toBe(options.resetMs);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(breaker.admit()).toBe(3_000);
  });

  it('is told of late answers while it is open and counts none of them', async () => {
    await tell(0, 10);
    await tell(100, 0);
    expect(breaker.state()).toBe('open');
  });

  it('lets one through when it has been open for its time, and closes with its answer', async () => {
    await tell(0, 10);
    await vi.advanceTimersByTimeAsync(options.resetMs);
    expect(breaker.state()).toBe('halfOpen');
    expect([1, 2].map(() => breaker.admit())).toEqual([null, 1_000]);
    await tell(1, 0);
    expect(changes).toEqual(['open', 'halfOpen', 'closed']);
    expect(breaker.admit()).toBeNull();
  });

  it('opens again when that fails', async () => {
    await tell(0, 10);
    await vi.advanceTimersByTimeAsync(options.resetMs);
    expect(breaker.admit()).toBeNull();
    await tell(0, 2);
    expect(changes).toEqual(['open', 'halfOpen', 'open']);
    expect(breaker.admit()).toBe(options.resetMs);
    await vi.advanceTimersByTimeAsync(options.resetMs);
    expect(breaker.state()).toBe('halfOpen');
    expect(breaker.admit()).toBeNull();
  });
});
