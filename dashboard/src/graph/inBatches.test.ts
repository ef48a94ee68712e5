import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inBatches } from './inBatches.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('hands on the first at once, and what comes meanwhile together', () => {
  const taken: (readonly number[])[] = [];
  const batches = inBatches<number>(200, (items) => void taken.push(items));
  batches.add(1);
  batches.add(2);
  vi.advanceTimersByTime(100);
  batches.add(3);
  expect(taken).toEqual([[1]]);
  vi.advanceTimersByTime(100);
  expect(taken).toEqual([[1], [2, 3]]);
  vi.advanceTimersByTime(200);
  batches.add(4); // after a silence at once again
  expect(taken).toEqual([[1], [2, 3], [4]]);
});

it('drops what has not been handed on when it stops, and begins again', () => {
  const taken: (readonly number[])[] = [];
  const batches = inBatches<number>(200, (items) => void taken.push(items));
  batches.add(1);
  batches.add(2);
  batches.stop();
  vi.advanceTimersByTime(1_000);
  expect(taken).toEqual([[1]]);
  batches.add(3);
  expect(taken).toEqual([[1], [3]]);
});
