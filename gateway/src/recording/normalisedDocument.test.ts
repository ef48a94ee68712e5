import {
  buildSchema,
  type DocumentNode,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldUsageOf } from './fieldUsageOf.ts';
import { normalisedDocument } from './normalisedDocument.ts';

const schema = buildSchema(`
  scalar JSON
  type Query { project(id: ID!): Project projects(filter: Filter, kinds: [Kind!], limit: Int): [Project!]! any(value: JSON): Node }
  interface Node { id: ID! }
  type Project implements Node { id: ID! name(upper: Boolean, share: Float): String }
  input Filter { region: String kind: Kind near: [Point!] }
  input Point { x: Float! label: String }
  enum Kind { HOUSING INDUSTRY }
`);

function operationIn(source: string, name?: string): { document: DocumentNode; operation: OperationDefinitionNode } {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  return { document, operation: getOperationAST(document, name)! };
}
const normalised = (source: string, name?: string) => {
  const { document, operation } = operationIn(source, name);
  return normalisedDocument(document, operation, schema);
};
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('normalisedDocument', () => {
  it.each([
    ['texts', '{ project(id: "secret-7") { id } }', '{ project(id: "") { id } }'],
    ['block texts', '{ project(id: """secret""") { id } }', '{ project(id: "") { id } }'],
    ['numbers', '{ projects(limit: 370702) { name(share: 0.4) } }', '{ projects(limit: 0) { name(share: 0) } }'],
    ['truths', '{ projects { name(upper: true) } }', '{ projects { name(upper: false) } }'],
    [
      'defaults',
      'query($r: String = "secret") { projects(filter: {region: $r}) { id } }',
      'query ($r: String = "") { projects(filter: {region: $r}) { id } }',
    ],
    [
      'lists',
      '{ projects(filter: {near: [{x: 1}, {x: 2}, {x: 3, label: "home"}]}) { id } }',
      '{ projects(filter: {near: [{x: 0}, {label: "", x: 0}]}) { id } }',
    ],
    [
      'one entry in the place of a list',
      '{ projects(filter: {near: {x: 9}}) { id } }',
      '{ projects(filter: {near: {x: 0}}) { id } }',
    ],
    ['values of a scalar of our own', '{ any(value: {secret: [SECRET, 1]}) { id } }', '{ any(value: "") { id } }'],
    ['aliases', '{ zhang: project(id: "1") { li: id } }', '{ alias2: project(id: "") { alias1: id } }'],
    ['values in conditions', '{ projects { id @include(if: true) } }', '{ projects { id @include(if: false) } }'],
    ['comments', '{ # secret\n projects { id } }', '{ projects { id } }'],
  ])('hides %s', (_, source, expected) => {
    const found = normalised(source);
    expect(oneLine(found)).toBe(expected);
    expect(validate(schema, parse(found))).toEqual([]);
  });

  it('keeps names of input fields, values of enums, nulls and variables', () => {
    const kept = '{ projects(filter: {kind: HOUSING, region: null}, kinds: [INDUSTRY]) { id } }';
    expect(oneLine(normalised(kept))).toBe(kept);
  });

  it('is the same for what means the same', () => {
    const one =
      'query A($b: ID!, $a: Int) { projects(limit: $a, kinds: [HOUSING]) { name id } project(id: $b) { ...F } } fragment F on Project { id } query B { projects { id } }';
    const other =
      'fragment F on Project { id }\n\nquery A($a: Int, $b: ID!) { project(id: $b) { ...F }, projects(kinds: [HOUSING], limit: $a) { id, name } }';
    expect(normalised(one, 'A')).toBe(normalised(other, 'A'));
  });
});

describe('fieldUsageOf', () => {
  const usage = (source: string) => {
    const found = fieldUsageOf(operationIn(source).document, schema);
    return Object.fromEntries(found.map(({ coordinate, isCertain }) => [coordinate, isCertain]));
  };

  it('names fields, arguments, input fields and values of enums', () => {
    expect(usage('{ __typename projects(filter: {kind: HOUSING, near: {x: 1}}) { id } }')).toEqual({
      'Query.projects': true,
      'Query.projects(filter:)': true,
      'Filter.kind': true,
      'Kind.HOUSING': true,
      'Filter.near': true,
      'Point.x': true,
      'Project.id': true,
    });
  });

  it('says what variables and interfaces leave open', () => {
    expect(usage('query($f: Filter, $j: JSON) { projects(filter: $f) { id } any(value: $j) { id } }')).toMatchObject({
      'Filter.region': false,
      'Filter.near': false,
      'Point.label': false,
      'Kind.INDUSTRY': false,
      'Node.id': true,
      'Project.id': true,
    });
    expect(usage('{ any { id } }')).toEqual({ 'Query.any': true, 'Node.id': true, 'Project.id': false });
  });

  it('finds nothing where only the schema is asked for', () => {
    expect(usage('{ __schema { types { name } } __type(name: "Project") { name } }')).toEqual({});
  });
});
