import type { FetchDataRewrite } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { applyRewrites } from './applyRewrites.ts';

const schema = buildSchema(`
  interface I { id: ID } interface J implements I { id: ID }
  type A implements I { id: ID } type B implements I & J { id: ID } type C { id: ID }
  union U = A | C
  type Query { a: A }
`);
const set = (path: string[], setValueTo: unknown): FetchDataRewrite => ({ kind: 'ValueSetter', path, setValueTo });
const rename = (path: string[], renameKeyTo: string): FetchDataRewrite => ({ kind: 'KeyRenamer', path, renameKeyTo });

function rewritten(json: string, ...rewrites: readonly FetchDataRewrite[]): string {
  const value: unknown = JSON.parse(json);
  applyRewrites(schema, rewrites, value);
  return JSON.stringify(value);
}

describe('applyRewrites', () => {
  it.each([
    ['a key', '{"a":1}', rename(['a'], 'b'), '{"b":1}'],
    ['a key over another', '{"a":1,"b":2}', rename(['a'], 'b'), '{"b":1}'],
    ['an object into another', '{"a":{"x":1},"b":{"y":2}}', rename(['a'], 'b'), '{"b":{"y":2,"x":1}}'],
    ['a list into another', '{"a":[{"x":1}],"b":[{"y":2}]}', rename(['a'], 'b'), '{"b":[{"y":2,"x":1}]}'],
    ['a key whose value is null', '{"a":null}', rename(['a'], 'b'), '{"b":null}'],
    ['no key that is not there', '{"b":2}', rename(['a'], 'b'), '{"b":2}'],
    ['no key that only JavaScript has', '{}', rename(['constructor'], 'b'), '{}'],
    ['a key to one that JavaScript has', '{"a":{"x":1}}', rename(['a'], '__proto__'), '{"__proto__":{"x":1}}'],
    ['a key from one that JavaScript has', '{"__proto__":1}', rename(['__proto__'], 'a'), '{"a":1}'],
    ['below', '{"x":{"a":1},"a":2}', rename(['x', 'a'], 'b'), '{"x":{"b":1},"a":2}'],
    ['in every element', '[{"a":1},null,[{"a":2}],3]', rename(['a'], 'b'), '[{"b":1},null,[{"b":2}],3]'],
    ['in lists below', '{"x":[{"a":1},{"a":2}]}', rename(['x', 'a'], 'b'), '{"x":[{"b":1},{"b":2}]}'],
    ['nothing of null', 'null', rename(['a'], 'b'), 'null'],
    ['nothing below null', '{"x":null}', rename(['x', 'a'], 'b'), '{"x":null}'],
    ['nothing without a path', '{"a":1}', rename([], 'b'), '{"a":1}'],
  ])('renames %s', (_, json, rewrite, expected) => {
    expect(rewritten(json, rewrite)).toBe(expected);
  });

  it.each([
    ['a value', '{"__typename":"A"}', ['__typename'], '{"__typename":"S"}'],
    ['a value that was not there', '{}', ['__typename'], '{"__typename":"S"}'],
    [
      'a value below',
      '{"x":[{"__typename":"A"},{}]}',
      ['x', '__typename'],
      '{"x":[{"__typename":"S"},{"__typename":"S"}]}',
    ],
    ['a key that JavaScript has', '{}', ['__proto__'], '{"__proto__":"S"}'],
  ])('sets %s', (_, json, path, expected) => {
    expect(rewritten(json, set(path, 'S'))).toBe(expected);
  });

  it.each([
    ['A', 'A', true],
    ['A', 'B', false],
    ['A', 'I', true],
    ['B', 'J', true],
    ['A', 'J', false],
    ['J', 'I', true],
    ['C', 'U', true],
    ['B', 'U', false],
    ['Unknown', 'A', false],
    ['Unknown', 'Unknown', true],
    ['A', 'Unknown', false],
    ['', 'A', true],
    [7, 'A', true],
    [undefined, 'A', true],
  ])('takes an object of type %s for one of %s: %s', (typeName, condition, applies) => {
    const json = JSON.stringify({ __typename: typeName, a: 1 });
    const expected = JSON.stringify({ __typename: typeName, ...(applies ? { b: 1 } : { a: 1 }) });
    expect(rewritten(json, rename([`... on ${condition}`, 'a'], 'b'))).toBe(expected);
  });

  it('does one after the other', () => {
    const rewrites = [
      rename(['a'], 'b'),
      rename(['... on A', 'b'], 'c'),
      set(['... on A', '__typename'], 'B'),
      rename(['... on B', 'c'], 'd'),
    ];
    expect(rewritten('{"__typename":"A","a":1}', ...rewrites)).toBe('{"__typename":"B","d":1}');
  });
});
