import { expect, it } from 'vitest';
import { contenderNames } from './contenders.ts';
import { readArguments } from './readArguments.ts';

it('measures all contenders on all operations unless told', () => {
  expect(readArguments([])).toEqual({
    help: false,
    rounds: 5,
    seconds: 4,
    warmUpSeconds: 3,
    connections: 50,
    contenders: contenderNames,
    operations: ['a', 'b', 'c'],
    latencyMs: 0,
    workers: 0,
    json: null,
  });
});

it('takes names in any order and runs them in the order of the table', () => {
  const words = ['--only', 'ours, stock', '--operations=c,a', '--latency', '4', '--cluster', '2', '--json', 'x.json'];
  expect(readArguments(words)).toMatchObject({
    contenders: ['stock', 'ours'],
    operations: ['a', 'c'],
    latencyMs: 4,
    workers: 2,
    json: 'x.json',
  });
});

it.each([
  [['--only', 'stock,fastest'], /^--only: there are stock, hive/],
  [['--operations', 'd'], /^--operations: there are a, b, c/],
  [['--rounds', '0'], /^--rounds:/],
  [['--seconds', 'some'], /^--seconds:/],
  [['--quick'], /--quick/],
])('refuses %j in words', (words, message) => {
  expect(() => readArguments(words)).toThrow(message);
});
