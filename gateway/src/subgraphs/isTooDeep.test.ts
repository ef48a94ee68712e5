import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooDeep } from './isTooDeep.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('isTooDeep', () => {
  it.each([
    ['a list', `${'['.repeat(11)}${']'.repeat(11)}`, true],
    ['a list that is just as deep', `${'['.repeat(10)}${']'.repeat(10)}`, false],
    ['objects', `${'{"a":'.repeat(11)}1${'}'.repeat(11)}`, true],
    ['many lists, one after the other', `[${'[],'.repeat(1_000)}[]]`, false],
    ['brackets in a text', `["${'['.repeat(1_000)}"]`, false],
    ['brackets behind a quote that is escaped', `["\\"${'['.repeat(1_000)}"]`, false],
    ['brackets behind a backslash that is escaped', `["\\\\",${'['.repeat(11)}`, true],
    ['a text without an end', `["${'['.repeat(1_000)}`, false],
  ])('%s', (_, text, expected) => expect(isTooDeep(text, 10)).toBe(expected));

  it('counts the levels of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 1, max: 7 }), (value, levels) => {
        expect(isTooDeep(JSON.stringify(value), levels)).toBe(depthOf(value) > levels);
      }),
    );
  });
});
