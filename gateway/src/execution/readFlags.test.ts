import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from './jsonObject.ts';
import { createFlagReader } from './readFlags.ts';

function readerOf(source: string, operationName?: string) {
  const document = parse(source);
  return createFlagReader(document, getOperationAST(document, operationName)!);
}

const conditions =
  'query($b: Boolean!, $a: Boolean = true) { x @skip(if: $b) ... @include(if: $a) { y @include(if: $b) } }';

describe('createFlagReader', () => {
  it('finds each variable that a condition asks for once, wherever it stands', () => {
    expect(readerOf(conditions).names).toEqual(['a', 'b']);
    const spread =
      'query($c: Boolean!, $d: Boolean!) { ...F @include(if: $d) } fragment F on Query { x @skip(if: $c) }';
    expect(readerOf(spread).names).toEqual(['c', 'd']);
    expect(readerOf('query($e: Boolean) { x(of: $e) @other(if: $e) y @skip(if: true) }').names).toEqual([]);
  });

  it.each<readonly [string, JsonObject, unknown]>([
    ['takes what is given', { a: false, b: true }, { a: false, b: true }],
    ['takes the default of what is not', { b: false }, { a: true, b: false }],
    ['does not mind others', { b: false, z: 'x' }, { a: true, b: false }],
    ['has none without a value', {}, null],
    ['has none for null', { b: null }, null],
    ['has none for null in the place of a default', { a: null, b: true }, null],
    ['has none for what is no Boolean', { b: 'true' }, null],
  ])('%s', (_, variables, expected) => {
    expect(readerOf(conditions).read(variables)).toEqual(expected);
  });

  it('looks only for the variables of its own operation', () => {
    const two = 'query A($a: Boolean!) { x @skip(if: $a) } query B($b: Boolean!) { x @skip(if: $b) } query C { x }';
    expect(readerOf(two, 'A').read({ a: true })).toEqual({ a: true });
    expect(readerOf(two, 'B').read({ b: false })).toEqual({ b: false });
    expect(readerOf(two, 'C').read({})).toEqual({});
  });

  it.each(['__proto__', 'constructor', 'toString'])('reads a variable of any name: %s', (name) => {
    const reader = readerOf(`query($${name}: Boolean!) { x @skip(if: $${name}) }`);
    expect(reader.read({})).toBeNull();
    const flags = reader.read(JSON.parse(`{"${name}":true}`) as JsonObject);
    expect(JSON.stringify(flags)).toBe(`{"${name}":true}`);
    expect(flags?.[name]).toBe(true);
  });
});
