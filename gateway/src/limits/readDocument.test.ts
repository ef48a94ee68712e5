import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureDocument } from './measureDocument.ts';
import { usualOperationLimits } from './OperationLimits.ts';
import { readDocument } from './readDocument.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (levels: number) => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`;
/** 2^30 fields in thirty fragments. */
const bomb = `{ ...F0 } ${times(30, (i) => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Q { a }`;

const refusals: readonly (readonly [attack: string, source: string, code: string, field: string])[] = [
  ['a document that is too long', `{ a } #${'x'.repeat(50_000)}`, 'DOCUMENT_TOO_LONG', 'characters'],
  ['too many tokens', `{ ${times(5_000, () => 'a')} }`, 'DOCUMENT_TOO_MANY_TOKENS', 'tokens'],
  ['deep nesting', nested(21), 'DOCUMENT_TOO_DEEP', 'depth'],
  ['deep nesting beyond the stack', nested(1_500), 'DOCUMENT_TOO_DEEP', 'depth'],
  ['deep nesting of a value', `{ a(b: ${'['.repeat(21)}${']'.repeat(21)}) }`, 'DOCUMENT_TOO_DEEP', 'depth'],
  ['deep nesting of a type', `query ($a: ${'['.repeat(21)}Int${']'.repeat(21)}) { a }`, 'DOCUMENT_TOO_DEEP', 'depth'],
  [
    'deep nesting in a fragment that nobody spreads',
    `{ a } fragment F on Q ${nested(21)}`,
    'DOCUMENT_TOO_DEEP',
    'depth',
  ],
  ['alias overload', `{ b { ${times(101, (i) => `x${i}: a`)} } }`, 'DOCUMENT_TOO_MANY_ALIASES', 'aliases'],
  [
    'alias overload of __typename',
    `{ b { ${times(101, (i) => `x${i}: __typename`)} } }`,
    'DOCUMENT_TOO_MANY_ALIASES',
    'aliases',
  ],
  [
    'alias overload by a fragment',
    `{ ${times(11, (i) => `f${i} { ...F }`)} } fragment F on Q { ${times(10, (i) => `x${i}: a`)} }`,
    'DOCUMENT_TOO_MANY_ALIASES',
    'aliases',
  ],
  ['too many root fields', `{ ${times(51, (i) => `a${i}`)} }`, 'DOCUMENT_TOO_MANY_ROOT_FIELDS', 'rootFields'],
  [
    'root fields in a fragment',
    `{ ...F } fragment F on Q { ${times(51, (i) => `a${i}`)} }`,
    'DOCUMENT_TOO_MANY_ROOT_FIELDS',
    'rootFields',
  ],
  ['a fragment bomb', bomb, 'DOCUMENT_TOO_MANY_FIELDS', 'fields'],
  ['field duplication', `{ ${times(21, () => 'a')} }`, 'DOCUMENT_TOO_MANY_REPEATS', 'repeats'],
  [
    'directive overload in one place',
    `{ a ${times(6, (i) => `@d${i}`)} }`,
    'DOCUMENT_TOO_MANY_DIRECTIVES',
    'directivesOfOnePlace',
  ],
  ['directive overload', `{ b { ${times(101, (i) => `a${i} @d`)} } }`, 'DOCUMENT_TOO_MANY_DIRECTIVES', 'directives'],
  [
    'too many fragments',
    `{ a } ${times(101, (i) => `fragment F${i} on Q { a }`)}`,
    'DOCUMENT_TOO_MANY_FRAGMENTS',
    'fragments',
  ],
  [
    'too many variables',
    `query (${times(101, (i) => `$v${i}: Int`)}) { a }`,
    'DOCUMENT_TOO_MANY_VARIABLES',
    'variables',
  ],
  ['a long name', `{ ${'a'.repeat(201)} }`, 'DOCUMENT_NAME_TOO_LONG', 'name'],
  ['a long name of an operation', `query ${'a'.repeat(201)} { a }`, 'DOCUMENT_NAME_TOO_LONG', 'name'],
  ['a long list', `{ a(ids: [${times(1_001, () => '1')}]) }`, 'LIST_TOO_LONG', 'list'],
];

describe('readDocument', () => {
  it.each(refusals)('refuses %s', (_, source, code, field) => {
    const refusal = { code, detail: expect.objectContaining({ field, accepted: expect.any(Number) }) };
    expect(() => readDocument(source, usualOperationLimits)).toThrow(expect.objectContaining(refusal));
  });

  it('refuses a nesting on which the parser itself fails', () => {
    const patient = { ...usualOperationLimits, documentCharacters: 1e9, documentTokens: 1e9 };
    expect(() => readDocument(nested(100_000), patient)).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_TOO_DEEP' }),
    );
  });

  it('names what was found', () => {
    const found = { detail: { field: 'rootFields', found: 51, accepted: 50 } };
    expect(() => readDocument(`{ ${times(51, (i) => `a${i}`)} }`, usualOperationLimits)).toThrow(
      expect.objectContaining(found),
    );
  });

  it('takes what is just within the limits', () => {
    expect(readDocument(nested(20), usualOperationLimits).kind).toBe('Document');
    expect(readDocument(`{ ${times(50, (i) => `a${i}`)} }`, usualOperationLimits).kind).toBe('Document');
  });

  it('leaves circular fragments and syntax errors to validation', () => {
    const circular = '{ ...A } fragment A on Q { ...B } fragment B on Q { ...A a }';
    expect(readDocument(circular, usualOperationLimits).kind).toBe('Document');
    expect(() => readDocument('{ a', usualOperationLimits)).toThrow('Syntax Error');
  });
});

describe('measureDocument', () => {
  it('counts a fragment wherever it is spread, and the operation that has most', () => {
    const document = parse(`
      query A { a ...F ...F b: a @skip(if: true) }
      query B($v: [Int!] = [1, 2]) { a }
      fragment F on Q { c { d x: e } }
    `);
    expect(measureDocument(document)).toEqual({
      depth: 2,
      aliases: 3,
      rootFields: 4,
      fields: 8,
      repeats: 1,
      directivesOfOnePlace: 1,
      directives: 1,
      fragments: 1,
      variables: 1,
      name: 4,
      list: 2,
    });
  });

  it('counts a bomb without expanding it', () => {
    expect(measureDocument(parse(bomb)).fields).toBe(2 ** 30);
  });
});
