import { expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

it('measures both setups with 200 mutations and 500 other subscribers unless told', () => {
  expect(readArguments([])).toEqual({
    help: false,
    count: 200,
    idle: 500,
    setups: ['embedded', 'services'],
    json: null,
  });
});

it('takes what it is told', () => {
  const words = ['--count', '20', '--idle=0', '--only', 'services', '--json', 'x.json'];
  expect(readArguments(words)).toMatchObject({ count: 20, idle: 0, setups: ['services'], json: 'x.json' });
});

it.each([
  [['--only', 'mysql'], /^--only: there are embedded, services/],
  [['--count', '0'], /^--count:/],
  [['--idle', '801'], /^--idle:/],
  [['--quick'], /--quick/],
])('refuses %j in words', (words, message) => {
  expect(() => readArguments(words)).toThrow(message);
});
