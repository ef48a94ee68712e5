import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { buildASTSchema, isInterfaceType, isObjectType, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldOf, isFieldedType } from './joinDirectives.ts';
import { rewriteSupergraph } from './rewriteSupergraph.ts';

const usualImports = '"@key", "@external", "@requires", "@shareable", "@interfaceObject", "@override", "@inaccessible"';

function composed(subgraphs: Readonly<Record<string, string>>, imports = usualImports): string {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;
  const services = Object.entries(subgraphs).map(([name, text]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(`${link} ${text}`),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** A field of a supergraph as text, without its description. */
function fieldText(sdl: string, type: string, field: string): string | undefined {
  const types = new Map(
    parse(sdl)
      .definitions.filter(isFieldedType)
      .map((found) => [found.name.value, found]),
  );
  const node = fieldOf(types.get(type), field);
  return node && print(node);
}

/** Apollo takes the supergraph, subgraphs validated, and clients see what they saw. */
function checkLoads(before: string, after: string): void {
  const api = (sdl: string) => {
    const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
    supergraph.subgraphs();
    return supergraph.apiSchema().toGraphQLJSSchema();
  };
  const fields = (sdl: string) =>
    Object.values(api(sdl).getTypeMap()).map((type) => [
      type.name,
      isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [],
    ]);
  expect(fields(after)).toEqual(fields(before));
}

describe('a supergraph that needs nothing', () => {
  it.each([
    ['ours', readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8')],
    [
      'one with @requires that names no argument, and with keys in order',
      composed({
        a: 'type Query { x: A } type A @key(fields: "id") { id: ID! name: String }',
        b: 'type A @key(fields: "id") @key(fields: "id other { id }", resolvable: false) { id: ID! other: A name: String @external size: Int @requires(fields: "name") }',
      }),
    ],
    [
      'one where only another subgraph resolves the key',
      composed({
        a: 'type Query { x: A } type A @key(fields: "id", resolvable: false) { id: ID! }',
        b: 'type A @key(fields: "id") { id: ID! name: String }',
      }),
    ],
    [
      'one of Federation 1',
      'schema @core(feature: "https://specs.apollo.dev/join/v0.1") { query: Query } type Query { a(x: Int): Int b: Int @join__field(graph: A, requires: "a(x: 1)") }',
    ],
  ])('comes back as the very same text: %s', (_which, sdl) => {
    const { sdl: rewritten, synthetic } = rewriteSupergraph(sdl);
    expect(rewritten).toBe(sdl);
    expect(synthetic.byName.size).toBe(0);
  });
});

describe('keys', () => {
  it('stand resolvable before unresolvable, each kind in its own order', () => {
    const sdl = composed({
      a: 'type Query { x: A } type A @key(fields: "id") { id: ID! b: ID! @shareable c: ID! @shareable d: ID! @shareable }',
      b: 'type A @key(fields: "b", resolvable: false) @key(fields: "c") @key(fields: "d", resolvable: false) @key(fields: "id") { id: ID! b: ID! @shareable c: ID! @shareable d: ID! @shareable }',
    });
    const { sdl: rewritten } = rewriteSupergraph(sdl);
    const keys = (text: string) => [...text.matchAll(/@join__type\(graph: B, key: "(\w+)"/g)].map(([, key]) => key);
    expect(keys(sdl)).toEqual(['b', 'c', 'd', 'id']);
    expect(keys(rewritten)).toEqual(['c', 'id', 'b', 'd']);
    checkLoads(sdl, rewritten);
  });
});

describe('a field with arguments inside a @requires', () => {
  const offer = 'type Query { offers: [Offer] } type Offer @key(fields: "id") { id: ID! price(in: String): Int }';

  it('becomes a hidden field of its own, for each set of arguments one', () => {
    const sdl = composed({
      a: offer,
      b: `type Offer @key(fields: "id") {
        id: ID!
        price(in: String): Int @external
        tax: Int @requires(fields: "price(in: \\"EUR\\")")
        fee: Int @requires(fields: "price(in: \\"EUR\\")")
        rate: Int @requires(fields: "price")
      }`,
    });
    const { sdl: rewritten, synthetic } = rewriteSupergraph(sdl);
    expect([...synthetic.byName.keys()]).toEqual(['_rq0_price', '_rq1_price']);
    expect(fieldText(rewritten, 'Offer', '_rq0_price')).toBe(
      '_rq0_price: Int @join__field(graph: A) @join__field(graph: B, external: true) @inaccessible',
    );
    expect(fieldText(rewritten, 'Offer', 'fee')).toBe('fee: Int @join__field(graph: B, requires: "_rq0_price")');
    expect(fieldText(rewritten, 'Offer', 'rate')).toBe('rate: Int @join__field(graph: B, requires: "_rq1_price")');
    expect(fieldText(rewritten, 'Offer', 'price')).toBe('price(in: String): Int @join__field(graph: A)');
    expect(synthetic.requiredBy('b', 'Offer', 'tax')).toEqual([{ path: 'price', key: '_rq0_price' }]);
    expect(synthetic.requiredBy('a', 'Offer', 'tax')).toEqual([]);
    checkLoads(sdl, rewritten);
  });

  it('is external only to the subgraph that requires it so', () => {
    const user = (word: string) =>
      `type Offer @key(fields: "id") { id: ID! price(in: String): Int @external tax${word}: Int @requires(fields: "price(in: \\"${word}\\")") }`;
    const sdl = composed({ a: offer, b: user('B'), c: user('C') });
    const { sdl: rewritten } = rewriteSupergraph(sdl);
    expect(fieldText(rewritten, 'Offer', '_rq0_price')).not.toContain('graph: C');
    expect(fieldText(rewritten, 'Offer', '_rq1_price')).not.toContain('graph: B');
    checkLoads(sdl, rewritten);
  });

  it('is given to all types of an interface, where it stays external as the interface asks for it', () => {
    const sdl = composed({
      a: 'type Query { x: Media } interface Media { price(in: String): Int } type Book implements Media @key(fields: "id") { id: ID! price(in: String): Int } type Film implements Media @key(fields: "id") { id: ID! price(in: String): Int }',
      b: `interface Media { price(in: String): Int }
        type Book implements Media @key(fields: "id") {
          id: ID! price(in: String): Int @external
          next: Media @external
          sum: Int @requires(fields: "price(in: \\"EUR\\") next { price(in: \\"USD\\") ... on Film { price(in: \\"USD\\") } }")
        }
        type Film implements Media @key(fields: "id") { id: ID! price(in: String): Int @external }`,
      c: 'type Book @key(fields: "id") { id: ID! next: Media } interface Media { price(in: String): Int } type Film implements Media @key(fields: "id") { id: ID! price(in: String): Int @external }',
    });
    const { sdl: rewritten, synthetic } = rewriteSupergraph(sdl);
    expect(fieldText(rewritten, 'Media', '_rq1_price')).toBe('_rq1_price: Int @inaccessible');
    expect(fieldText(rewritten, 'Film', '_rq1_price')).toContain('@join__field(graph: B, external: true)');
    expect(fieldText(rewritten, 'Book', '_rq1_price')).toContain('@join__field(graph: B, external: true)');
    expect(fieldText(rewritten, 'Film', '_rq0_price')).toBeUndefined();
    expect(synthetic.requiredBy('b', 'Book', 'sum')).toEqual([
      { path: 'price', key: '_rq0_price' },
      { path: 'next.price', key: '_rq1_price' },
      { path: 'next.price', key: '_rq2_price' },
    ]);
    checkLoads(sdl, rewritten);
  });

  it('may be required of an interface object', () => {
    const sdl = composed({
      a: 'type Query { x: Media } interface Media @key(fields: "id") { id: ID! price(in: String): Int } type Book implements Media @key(fields: "id") { id: ID! price(in: String): Int }',
      b: 'type Media @interfaceObject @key(fields: "id") { id: ID! price(in: String): Int @external tax: Int @requires(fields: "price(in: \\"EUR\\")") }',
    });
    const { sdl: rewritten } = rewriteSupergraph(sdl);
    expect(fieldText(rewritten, 'Media', '_rq0_price')).toContain('@join__field(graph: B, external: true)');
    expect(fieldText(rewritten, 'Book', '_rq0_price')).toBeDefined();
    checkLoads(sdl, rewritten);
  });

  it('may itself require one', () => {
    const sdl = composed({
      a: offer.replace(
        'price(in: String): Int',
        'price(in: String): Int @requires(fields: "base(of: 1)") base(of: Int): Int @external',
      ),
      b: 'type Offer @key(fields: "id") { id: ID! base(of: Int): Int }',
      c: 'type Offer @key(fields: "id") { id: ID! price(in: String): Int @external tax: Int @requires(fields: "price(in: \\"EUR\\")") }',
    });
    const { sdl: rewritten } = rewriteSupergraph(sdl);
    expect(fieldText(rewritten, 'Offer', '_rq1_price')).toBe(
      '_rq1_price: Int @join__field(graph: A, requires: "_rq0_base") @join__field(graph: C, external: true) @inaccessible',
    );
    checkLoads(sdl, rewritten);
  });

  it('is hidden by the name that the subgraphs have for @inaccessible', () => {
    const user =
      'type Offer @key(fields: "id") { id: ID! secret: Int @hide price(in: String): Int @external tax: Int @requires(fields: "price(in: \\"EUR\\")") }';
    const imports = '"@key", "@external", "@requires", { name: "@inaccessible", as: "@hide" }';
    const sdl = composed({ a: offer, b: user }, imports);
    const { sdl: rewritten } = rewriteSupergraph(sdl);
    expect(fieldText(rewritten, 'Offer', '_rq0_price')).toMatch(/@hide$/);
    checkLoads(sdl, rewritten);
    const usual = composed({ a: offer, b: user.replace('@hide', '@inaccessible') });
    expect(rewriteSupergraph(usual).sdl.match(/inaccessible\/v0\.2/g)).toHaveLength(1);
    checkLoads(usual, rewriteSupergraph(usual).sdl);
  });

  it('has a name that nothing else in the supergraph begins with', () => {
    const sdl = composed({
      a: offer.replace('id: ID!', 'id: ID! _rq0_price: Int'),
      b: 'type Offer @key(fields: "id") { id: ID! price(in: String): Int @external tax: Int @requires(fields: "price(in: \\"EUR\\")") }',
    });
    const { synthetic } = rewriteSupergraph(sdl);
    expect([...synthetic.byName.keys()]).toEqual(['_rq_0_price']);
    expect(synthetic.prefix).toBe('_rq_');
  });

  it('is written as SDL that graphql-js reads', () => {
    const sdl = composed({
      a: offer,
      b: 'type Offer @key(fields: "id") { id: ID! price(in: String): Int @external tax: Int @requires(fields: "price(in: \\"EUR\\")") }',
    });
    const schema = buildASTSchema(parse(rewriteSupergraph(sdl).sdl), { assumeValidSDL: true });
    expect(schema.getType('Offer')).toBeDefined();
  });
});
