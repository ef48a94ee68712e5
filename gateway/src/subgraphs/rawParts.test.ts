import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityParts, type RawParts, readPart, rootParts } from './rawParts.ts';

const rawOf = (text: string) => ({ bytes: Buffer.from(text), text: Buffer.from(text).toString('latin1') });

function partsIn(text: string, parts: RawParts | null): readonly unknown[] | null {
  return parts && parts.at.map((from, index) => readPart(rawOf(text), from, parts.ends[index] ?? 0));
}

const entitiesIn = (text: string, entities: number) => partsIn(text, entityParts(rawOf(text), entities));
const rootsIn = (text: string, keys: readonly string[]) => partsIn(text, rootParts(rawOf(text), keys));

describe('the parts of an answer of entities', () => {
  it('are its entities', () => {
    expect(entitiesIn('{"data":{"_entities":[{"n":"]}"},null,{"n":"中"}]}} \n', 3)).toEqual([
      { n: ']}' },
      null,
      { n: '中' },
    ]);
  });

  it.each([
    ['fewer', '{"data":{"_entities":[{}]}}'],
    ['more', '{"data":{"_entities":[{},{},{}]}}'],
    ['none', '{"data":{"_entities":[]}}'],
    ['a list that does not end', '{"data":{"_entities":[{},{}'],
    ['an answer that does not end', '{"data":{"_entities":[{},{}]}'],
    ['errors behind', '{"data":{"_entities":[{},{}]},"errors":[]}'],
    ['errors before', '{"errors":[],"data":{"_entities":[{},{}]}}'],
    ['another field', '{"data":{"_entities":[{},{}],"a":1}}'],
    ['an answer behind the answer', '{"data":{"_entities":[{},{}]}}{}'],
    ['null', '{"data":null}'],
    ['a layout of its own', '{ "data": {"_entities":[{},{}]}}'],
    ['another separator', '{"data":{"_entities":[{}:{}]}}'],
  ])('are not there for %s', (_, text) => {
    expect(entitiesIn(text, 2)).toBeNull();
  });

  it('are for any entities what JSON says', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ stringUnit: 'binary' }), { minLength: 1 }), (entities) => {
        const text = JSON.stringify({ data: { _entities: entities } });
        expect(JSON.stringify(entitiesIn(text, entities.length))).toBe(JSON.stringify(entities));
        expect(entitiesIn(text, entities.length + 1)).toBeNull();
        if (entities.length > 1) expect(entitiesIn(text, entities.length - 1)).toBeNull();
      }),
    );
  });
});

describe('the parts of an answer of fields', () => {
  it('are their values', () => {
    expect(rootsIn('{"data":{"p0_a":{"n":"}}"},"p1_a":null,"p2_a":1}}', ['p0_a', 'p1_a', 'p2_a'])).toEqual([
      { n: '}}' },
      null,
      1,
    ]);
  });

  it.each([
    ['fewer', '{"data":{"a":1}}'],
    ['more', '{"data":{"a":1,"b":2,"c":3}}'],
    ['another order', '{"data":{"b":1,"a":2}}'],
    ['a key that begins so', '{"data":{"a":1,"bb":2}}'],
    ['errors behind', '{"data":{"a":1,"b":2},"errors":[]}'],
    ['errors before', '{"errors":[],"data":{"a":1,"b":2}}'],
    ['null', '{"data":null}'],
    ['an empty object', '{"data":{}}'],
    ['a layout of its own', '{"data":{"a": 1, "b": 2}}'],
    ['an answer that does not end', '{"data":{"a":1,"b":2'],
  ])('are not there for %s', (_, text) => {
    expect(rootsIn(text, ['a', 'b'])).toBeNull();
  });
});
