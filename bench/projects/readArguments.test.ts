import { expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

it('measures 10,000 projects of 40 applications unless told', () => {
  expect(readArguments([])).toEqual({
    help: false,
    projects: 10_000,
    applications: 40,
    rounds: 200,
    seed: 1,
    plans: false,
    database: null,
  });
});

it('takes sizes, plans and a database', () => {
  const given = readArguments(['--projects', '500', '--plans', '--database', 'postgresql://localhost/x']);
  expect(given).toMatchObject({ projects: 500, plans: true, database: 'postgresql://localhost/x' });
});

it.each([
  [['--projects', '0'], /projects/],
  [['--applications', '59'], /applications/],
  [['--rounds', 'many'], /rounds/],
  [['--database', 'here'], /database/],
  [['--faster'], /faster/],
])('refuses %j in words', (words, message) => {
  expect(() => readArguments(words)).toThrow(message);
});
