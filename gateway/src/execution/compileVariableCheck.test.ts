import fc from 'fast-check';
import { buildSchema, getOperationAST, getVariableValues, parse, type VariableDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileVariableCheck } from './compileVariableCheck.ts';
import type { JsonObject } from './jsonObject.ts';

const schema = buildSchema(`
  enum Stage { PLANNING BUILDING }
  scalar Date
  input Filter { region: String! first: Int = 5 stages: [Stage!] inner: Filter }
  type Query { a: Int }
`);
const definitionsOf = (list: string): readonly VariableDefinitionNode[] =>
  getOperationAST(parse(`query${list === '' ? '' : `(${list})`}{a}`))?.variableDefinitions ?? [];
const errorsOf = (list: string, variables: JsonObject): readonly string[] =>
  compileVariableCheck(schema, definitionsOf(list))(variables).map(({ message }) => message);
const errorsOfGraphql = (list: string, variables: JsonObject): readonly string[] =>
  (getVariableValues(schema, definitionsOf(list), variables).errors ?? []).map(({ message }) => message);

const scalars = ['ID', 'String', 'Int', 'Float', 'Boolean'];
const types = [
  ...scalars.flatMap((name) => [name, `${name}!`]),
  '[Int]',
  '[String!]!',
  '[[ID]]',
  'Stage',
  'Stage!',
  'Date',
  'Filter',
  'Filter!',
  'Unknown',
];
const values: readonly unknown[] = [
  null,
  '',
  'a',
  '7',
  'true',
  'PLANNING',
  0,
  -0,
  7,
  1.5,
  1e21,
  Number.POSITIVE_INFINITY,
  2_147_483_647,
  -2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  -2_147_483_649,
  true,
  false,
  [],
  [1],
  ['a', null],
  [['1']],
  {},
  { region: '37' },
  { region: '37', first: '5', inner: {} },
  { region: '37', stages: ['PLANNING'], extra: 1 },
];

describe('compileVariableCheck', () => {
  it.each(types)('judges any value for %s as graphql-js does', (type) => {
    for (const value of values)
      expect(errorsOf(`$v:${type}`, { v: value })).toEqual(errorsOfGraphql(`$v:${type}`, { v: value }));
    expect(errorsOf(`$v:${type}`, {})).toEqual(errorsOfGraphql(`$v:${type}`, {}));
  });

  it.each([
    ['Int', '5'],
    ['Int!', '5'],
    ['String', 'null'],
    ['Filter!', '{region:"1"}'],
    ['[Int!]!', '[1]'],
  ])('lets a default stand in for what is absent, not for null: %s = %s', (type, value) => {
    const list = `$v:${type}=${value}`;
    expect(errorsOf(list, {})).toEqual([]);
    expect(errorsOf(list, { v: null })).toEqual(errorsOfGraphql(list, { v: null }));
    expect(errorsOf(list, { v: null }).length).toBe(type.endsWith('!') ? 1 : 0);
  });

  it.each(['constructor', 'toString', '__proto__'])('takes %s for absent unless it was given', (name) => {
    expect(errorsOf(`$${name}:String!`, {})).toHaveLength(1);
    expect(errorsOf(`$${name}:String!`, JSON.parse(`{"${name}":"a"}`) as JsonObject)).toEqual([]);
    expect(errorsOf(`$${name}:Stage!`, JSON.parse(`{"${name}":"X"}`) as JsonObject)).toHaveLength(1);
  });

  it('does not mind variables that are not defined', () => {
    expect(errorsOf('$a:Int', { a: 1, b: {} })).toEqual([]);
    expect(errorsOf('', { b: {} })).toEqual([]);
  });

  it('has for any variables the verdict of graphql-js', () => {
    const definition = fc.record({
      type: fc.constantFrom(...types.filter((type) => type !== 'Unknown')),
      value: fc.option(fc.oneof(fc.constantFrom(...values), fc.jsonValue()), { nil: undefined, freq: 5 }),
    });
    fc.assert(
      fc.property(fc.array(definition, { maxLength: 5 }), (definitions) => {
        const list = definitions.map(({ type }, index) => `$v${index}:${type}`).join(' ');
        const given = definitions.flatMap(({ value }, index) => (value === undefined ? [] : [[`v${index}`, value]]));
        const variables = Object.fromEntries(given) as JsonObject;
        expect(errorsOf(list, variables)).toEqual(errorsOfGraphql(list, variables));
      }),
    );
  });
});
