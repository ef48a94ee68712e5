import { expect, it } from 'vitest';
import type { Round } from './Figures.ts';
import { disturbances, missedTargets } from './judge.ts';
import { roundTable } from './roundTable.ts';

const spread = { p50: 8, p95: 20.25, p99: 31 };
const round: Round = {
  setup: 'embedded',
  mutations: 200,
  idle: 0,
  answer: spread,
  update: { p50: 49.9, p95: 80, p99: 90 },
  behindAnswer: { p50: -1, p95: 2, p99: 3 },
  coresElsewhere: 0,
};
const slow: Round = {
  ...round,
  setup: 'services',
  idle: 500,
  update: { ...round.update, p50: 50 },
  coresElsewhere: 1.24,
};

it('names the rounds in which half of the updates took 50 ms or more, and those that were disturbed', () => {
  expect(missedTargets([round, slow])).toEqual([
    'missed: PostgreSQL + Redis, 500 other subscribers: p50 50.0 ms is not below 50 ms',
  ]);
  expect(disturbances([round, slow])).toEqual([
    '! PostgreSQL + Redis, 500 other subscribers: other processes kept 1.2 cores busy meanwhile',
  ]);
});

it('shows a row for each round', () => {
  const [, , first = '', second = ''] = roundTable([round, slow]).split('\n');
  expect(first.split(/ {2,}/).join(' | ')).toBe(
    'PGlite, no Redis | 0 | 200 | 8.0 | 20.3 | 31.0 | 49.9 | 80.0 | 90.0 | -1.0 | 2.0 | 3.0',
  );
  expect(second).toMatch(/^PostgreSQL \+ Redis +500 /);
});
