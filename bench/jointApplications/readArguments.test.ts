import { expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

it('measures batches of 100 and 1,000 unless told', () => {
  expect(readArguments([])).toEqual({ help: false, counts: [100, 1000], providers: 'outside', json: null });
  expect(readArguments(['--counts', '5,50', '--json', 'x.json'])).toMatchObject({ counts: [5, 50], json: 'x.json' });
});

it.each([
  [['--counts', '0'], /^--counts:/],
  [['--counts', '100,many'], /^--counts:/],
  [['--counts', ''], /^--counts:/],
  [['--providers', 'none'], /^--providers:/],
  [['--quick'], /--quick/],
])('refuses %j in words', (words, message) => {
  expect(() => readArguments(words)).toThrow(message);
});
