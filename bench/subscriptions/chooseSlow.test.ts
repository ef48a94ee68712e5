import { expect, it } from 'vitest';
import { chooseSlow } from './chooseSlow.ts';
import { localAddressOf } from './localAddressOf.ts';

it('takes the share that was asked for, evenly', () => {
  expect(chooseSlow(10_000, 0.01)).toHaveLength(100);
  expect(chooseSlow(500, 0.01)).toEqual([0, 101, 202, 303, 404]);
  expect(chooseSlow(4, 1)).toEqual([0, 1, 2, 3]);
  expect(chooseSlow(50, 0.01)).toEqual([]);
  expect(chooseSlow(50, 0)).toEqual([]);
});

it('follows with them projects of all kinds', () => {
  const followed = new Set(chooseSlow(10_000, 0.01).map((number) => number % 50));
  expect(followed.size).toBe(50);
});

it('gives each ten thousand clients an address of their own', () => {
  expect([0, 9_999, 10_000, 29_999].map(localAddressOf)).toEqual(['127.0.0.2', '127.0.0.2', '127.0.0.3', '127.0.0.4']);
});
