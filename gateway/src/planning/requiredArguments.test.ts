import fc from 'fast-check';
import { buildSchema, type GraphQLSchema, graphql, isObjectType, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { federate } from '../../test/kit/federate.ts';

/** One answer for every field and its arguments. No value is falsy: Apollo's executor, which runs the plans here, renames none such. */
interface Of {
  readonly id: string;
}
const text = ({ id }: Of, { lang = 'none', n = 9 }: { lang?: string; n?: number }) => `${id} in ${lang} ${n}`;
const parts = ({ id }: Of, { limit = 3 }: { limit?: number }) =>
  ['p', 'q', 'r'].slice(0, limit).map((part) => ({ id: id + part }));
const size = ({ id }: Of, { unit = 'none' }: { unit?: string }) => `${id} ${unit}`;
const label = ({ id }: Of, { style = 'none' }: { style?: string }) => `${id} ${style}`;
const age = ({ id }: Of) => `age ${id}`;
const holder = ({ id }: Of) => ({ __typename: id === 'i2' ? 'Firm' : 'Person', id: `h${id}` });

/** Fields that require others: the field set, and what it stands for. Their value is what their subgraph was handed. */
type RequiringFields = Readonly<Record<string, readonly [string, (item: Of) => unknown]>>;
const inUses: RequiringFields = {
  r0: ['text(lang: "zh")', (item) => ({ text: text(item, { lang: 'zh' }) })],
  r1: ['text(lang: "en", n: 2)', (item) => ({ text: text(item, { lang: 'en', n: 2 }) })],
  r2: ['text', (item) => ({ text: text(item, {}) })],
  r3: ['other(lang: "zh") plain', (item) => ({ other: text(item, { lang: 'zh' }), plain: `plain ${item.id}` })],
  r4: [
    'parts(limit: 1) { name size(unit: "m") }',
    (item) => ({
      parts: parts(item, { limit: 1 }).map((part) => ({ name: part.id, size: size(part, { unit: 'm' }) })),
    }),
  ],
  r5: [
    'parts(limit: 2) { size(unit: "cm") }',
    (item) => ({ parts: parts(item, { limit: 2 }).map((part) => ({ size: size(part, { unit: 'cm' }) })) }),
  ],
  r6: ['parts { name }', (item) => ({ parts: parts(item, {}).map(({ id }) => ({ name: id })) })],
  r7: ['holder { label(style: "A") }', (item) => ({ holder: { label: label(holder(item), { style: 'A' }) } })],
  r8: [
    'holder { ... on Person { label(style: "B") age } ... on Firm { label(style: "C") } }',
    (item) => ({
      holder:
        holder(item).__typename === 'Firm'
          ? { label: label(holder(item), { style: 'C' }) }
          : { age: age(holder(item)), label: label(holder(item), { style: 'B' }) },
    }),
  ],
  r9: [
    'text(lang: "zh") other(lang: "en")',
    (item) => ({ other: text(item, { lang: 'en' }), text: text(item, { lang: 'zh' }) }),
  ],
};
const inMore: RequiringFields = {
  q0: ['text(lang: "zh")', (item) => ({ text: text(item, { lang: 'zh' }) })],
  q1: ['text(lang: "fr") plain', (item) => ({ plain: `plain ${item.id}`, text: text(item, { lang: 'fr' }) })],
};

const valuesOf = (external: string) => `
  plain: String ${external} text(lang: String, n: Int): String ${external} other(lang: String): String ${external}
  parts(limit: Int): [Part] ${external} holder: Holder ${external}`;
const typesOf = (external: string) => `
  interface Holder { label(style: String): String }
  type Person implements Holder { label(style: String): String ${external} age: String ${external} }
  type Firm implements Holder { label(style: String): String ${external} }
  type Part { name: String ${external} size(unit: String): String ${external} }`;
const requiringSdl = (fields: RequiringFields) =>
  Object.entries(fields)
    .map(([name, [set]]) => `${name}: String @requires(fields: ${JSON.stringify(set)})`)
    .join('\n');

/** Of what was handed over the part that the field set names: other fields of the same fetch may need more. */
function partOf(value: unknown, like: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => partOf(element, (like as unknown[])[0]));
  if (like === null || typeof like !== 'object' || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(like).map((key) => [key, partOf(value[key as never], like[key as never])]));
}

const requiringResolvers = (fields: RequiringFields) => ({
  __resolveReference: (key: object) => key,
  ...Object.fromEntries(
    Object.entries(fields).map(([name, [, expected]]) => [
      name,
      (handed: Of) => JSON.stringify(partOf(handed, expected(handed))),
    ]),
  ),
});
const resolvers = {
  Query: { items: () => ['i1', 'i2', 'i3'].map((id) => ({ id })) },
  Item: {
    __resolveReference: (key: Of) => key,
    plain: ({ id }: Of) => `plain ${id}`,
    text,
    other: text,
    parts,
    holder,
  },
  Part: { name: ({ id }: Of) => id, size },
  Person: { label, age },
  Firm: { label },
};
const federation = federate({
  values: {
    typeDefs: `type Query { items: [Item] } type Item @key(fields: "id") { id: ID! ${valuesOf('')} } ${typesOf('')}`,
    resolvers,
  },
  uses: {
    typeDefs: `type Item @key(fields: "id") { id: ID! ${valuesOf('@external')} ${requiringSdl(inUses)} } ${typesOf('@external')}`,
    resolvers: { Item: requiringResolvers(inUses) },
  },
  more: {
    typeDefs: `type Item @key(fields: "id") {
      id: ID! plain: String @external text(lang: String, n: Int): String @external ${requiringSdl(inMore)}
    }`,
    resolvers: { Item: requiringResolvers(inMore) },
  },
});

const requiring = { ...inUses, ...inMore };

/** One server that has everything: the truth. */
function buildWhole(): GraphQLSchema {
  const fieldsOf = Object.keys(requiring)
    .map((name) => `${name}: String`)
    .join('\n');
  const schema = buildSchema(
    `type Query { items: [Item] } type Item { id: ID! ${valuesOf('')} ${fieldsOf} } ${typesOf('')}`,
  );
  const truths = Object.entries(requiring).map(
    ([name, [, expected]]) => [name, (item: Of) => JSON.stringify(expected(item))] as const,
  );
  const all: Record<string, Record<string, unknown>> = {
    ...resolvers,
    Item: { ...resolvers.Item, ...Object.fromEntries(truths) },
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = (all[type.name]?.[field.name] ?? field.resolve) as never;
  }
  return schema;
}

const langs = fc.constantFrom('', '(lang: "zh")', '(lang: "en")', '(lang: $lang)', '(lang: $usual)');
const leaves = fc.oneof(
  fc.constantFrom(...Object.keys(requiring)),
  langs.map((given) => `other${given}`),
  fc
    .tuple(
      fc.constantFrom('', '(limit: 1)', '(limit: $limit)'),
      fc.constantFrom('name', 'size(unit: "m")', 'size(unit: "km") name'),
    )
    .map(([given, inner]) => `parts${given} { ${inner} }`),
  fc.constantFrom('A', 'B', 'Z').map((style) => `holder { label(style: "${style}") ... on Person { age } }`),
);
const wrappings = fc.constantFrom('', '... on Item', '... @include(if: $yes)', '... @skip(if: $yes)', 'fragment');
const selections = fc.array(fc.record({ leaf: leaves, wrapping: wrappings, hasAlias: fc.boolean() }), {
  minLength: 1,
  maxLength: 7,
});
const variableTypes = { lang: 'String', usual: 'String = "zh"', limit: 'Int', yes: 'Boolean!' };

/** Selections without an alias may clash, which makes the operation invalid. */
const operations = fc.tuple(selections, langs).map(([selected, given]) => {
  const fragments: string[] = [];
  const written = selected.map(({ leaf, wrapping, hasAlias }, index) => {
    const named = hasAlias ? `x${index}: ${leaf}` : leaf;
    if (wrapping === '') return named;
    if (wrapping !== 'fragment') return `${wrapping} { ${named} }`;
    fragments.push(`fragment F${index} on Item { ${named} }`);
    return `...F${index}`;
  });
  const body = `{ items { id text${given} ${written.join(' ')} } } ${fragments.join(' ')}`;
  const used = Object.entries(variableTypes).filter(([name]) => body.includes(`$${name}`));
  return `query ${used.length === 0 ? '' : `(${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})`} ${body}`;
});

describe('whatever is asked of fields that require fields with arguments', () => {
  let whole: GraphQLSchema;
  beforeAll(() => {
    whole = buildWhole();
  });

  it('is answered as by one server that has everything', async () => {
    let compared = 0;
    const check = async (source: string, yes: boolean): Promise<void> => {
      if (validate(whole, parse(source)).length > 0) return;
      const variables = { lang: 'fr', limit: 2, yes };
      const truth = await graphql({ schema: whole, source, variableValues: variables });
      expect({ source, ...(await federation.ask(source, variables)) }).toEqual({
        source,
        data: structuredClone(truth.data),
      });
      compared += 1;
    };
    await fc.assert(fc.asyncProperty(operations, fc.boolean(), check), { numRuns: 300 });
    expect(compared).toBeGreaterThan(100);
  }, 120_000);
});
