import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { federate } from '../../test/kit/federate.ts';
import { loadSupergraph } from './loadSupergraph.ts';

const wide = federate({
  root: { typeDefs: 'type Query { root: Node } type Node @key(fields: "id") { id: ID! }' },
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [
      `s${index}`,
      {
        typeDefs: `type Node @key(fields: "id") { id: ID! next: Node @shareable other: Node @shareable own${index}: Int }`,
      },
    ]),
  ),
});

describe('an operation past the bounds of', () => {
  it('Apollo’s planner on recursive selections is refused, not a fault', () => {
    const depth = 24;
    const fragments = Array.from(
      { length: depth },
      (_, index) => `fragment F${index} on Node { id ...F${index + 1} next { ...F${index + 1} } }`,
    );
    const source = `{ root { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Node { id }`;
    expect(() => wide.plan(source)).toThrow(
      expect.objectContaining({
        code: 'OPERATION_TOO_COMPLEX',
        detail: { limit: 'Exceeded maximum recursive selections in this operation' },
      }),
    );
  });

  it('the stack is refused, not a fault', () => {
    const depth = 100_000;
    expect(() => wide.plan(`{ root ${'{ next '.repeat(depth)} { id } ${'}'.repeat(depth)} }`)).toThrow(
      expect.objectContaining({ code: 'OPERATION_TOO_COMPLEX' }),
    );
  });
});

describe('a supergraph that is known', () => {
  it('gives the same plans unvalidated', () => {
    const sdl = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
    const source = readFileSync(new URL('../../../schema/operations/projectWhole.graphql', import.meta.url), 'utf8');
    const [validated, known] = [true, false].map((validate) =>
      loadSupergraph(sdl, validate).plan({ source, operationName: null }),
    );
    expect(known).toEqual(validated);
  });
});
