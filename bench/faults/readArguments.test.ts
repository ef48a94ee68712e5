import { expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

it('runs the short mode on both backends unless told', () => {
  const given = readArguments([], 42);
  expect(given).toMatchObject({ length: 'short', backends: ['redis', 'postgres'], only: null, seed: 42, json: null });
});

it('takes a seed, a backend and names of faults', () => {
  const words = [
    '--long',
    '--backend',
    'redis',
    '--only',
    'kill-worker, redis-full',
    '--seed',
    '7',
    '--json',
    'x.json',
  ];
  const given = readArguments(words, 42);
  expect(given).toMatchObject({ length: 'long', backends: ['redis'], only: ['kill-worker', 'redis-full'], seed: 7 });
});

it('has more subscribers in the long mode, or as many as it is told', () => {
  expect(readArguments([], 1).subscribers).toBe(300);
  expect(readArguments(['--long'], 1).subscribers).toBe(2_000);
  expect(readArguments(['--subscribers', '50'], 1).subscribers).toBe(50);
});

it.each([
  [['--only', 'kill-everybody'], /no fault is called kill-everybody/],
  [['--short', '--long'], /one of them/],
  [['--seed', '-1'], /seed/],
  [['--subscribers', '0'], /subscribers/],
  [['--backend', 'mysql'], /backend/],
])('refuses %j in words', (words, message) => {
  expect(() => readArguments(words, 1)).toThrow(message);
});
