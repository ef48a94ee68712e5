import { expect, it } from 'vitest';
import { findUnstorable } from './findUnstorable.ts';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

it.each([
  ['plain', { a: ['文字', 1, null, true, '😀'] }, null],
  ['a NUL', { a: ['x', 'y\0'] }, 'm.a.1'],
  ['half a character', { a: '\ud83d' }, 'm.a'],
  ['a NUL in a key', { 'a\0': 1 }, 'm'],
  ['deep but bearable', nested(40), null],
  ['too deep', nested(41), `m${'.0'.repeat(40)}`],
])('%s', (_, value, expected) => {
  expect(findUnstorable(value, 'm')).toBe(expected);
});
