import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { rootSchema } from '../../test/kit/rootDepartment.ts';
import { fetchOf } from '../../test/kit/subgraphRequest.ts';
import { compileRootJoin } from './compileRootJoin.ts';

const joinOf = (query: string) => compileRootJoin(fetchOf(query));

describe('compileRootJoin', () => {
  it('writes the fields once for each request, under names of its own', () => {
    const join = joinOf('query Q($id:ID!){mine:project(id:$id){id}}');
    expect(join?.keys).toEqual(['mine']);
    expect(join?.fetchFor(2)).toEqual({
      subgraph: 'approval',
      kind: 'query',
      operationName: null,
      query: 'query($p0_id:ID! $p1_id:ID!){p0_mine:project(id:$p0_id){id} p1_mine:project(id:$p1_id){id}}',
    });
  });

  it('makes each document once, so that a subgraph may keep it parsed', () => {
    const join = joinOf('{count}');
    expect(join?.fetchFor(3)).toBe(join?.fetchFor(3));
    expect(join?.fetchFor(3)).not.toBe(join?.fetchFor(2));
  });

  it.each([
    ['no variable', '{ count }'],
    ['several fields', 'query($id: ID!) { project(id: $id) { id } strict(id: $id) { name } count }'],
    ['the same field twice', '{ count count other: count }'],
    ['arguments of the same field that differ', '{ a: count(of: 1) b: count(of: 2) }'],
    ['__typename', '{ __typename count }'],
    [
      'defaults',
      'query($of: Int = 3, $f: Filter = {region: "1", stages: [PLANNING]}) { count(of: $of) echo(filter: $f) }',
    ],
    [
      'variables below',
      'query($id: ID!, $up: Boolean, $n: Int) { project(id: $id) { name(upper: $up) parts(first: $n) { id } } }',
    ],
    [
      'a variable within an input',
      'query($r: String, $s: [Stage!]) { echo(filter: {region: $r, inner: {stages: $s}}) }',
    ],
    ['conditions', 'query($a: Boolean!, $b: Boolean!) { count @skip(if: $a) echo @include(if: $b) @skip(if: $a) }'],
    ['inline fragments below', 'query($id: ID!) { project(id: $id) { ... on Project { id ... { name } } } }'],
    [
      'strings to be escaped',
      'query($t: String) { a: echo(text: "\\"}{\\n$t") b: echo(text: """block "quoted" $t""") c: echo(text: $t) }',
    ],
    [
      'names like our own',
      'query($p0_id: ID!, $id: ID!) { p1_a: project(id: $p0_id) { p0_id: id } a: project(id: $id) { id } }',
    ],
    [
      'names that JavaScript has',
      'query($__proto__: ID!, $constructor: Int) { __proto__: project(id: $__proto__) { toString: id } hasOwnProperty: count(of: $constructor) }',
    ],
  ])('makes a document that the subgraph accepts: %s', (_, query) => {
    expect(validate(rootSchema, parse(query))).toEqual([]);
    const join = joinOf(query);
    for (const requests of [1, 2, 16]) {
      const joined = parse(join?.fetchFor(requests).query ?? '');
      expect(validate(rootSchema, joined)).toEqual([]);
    }
  });

  it.each([
    ['a mutation', fetchOf('mutation{rename(id:1,name:"n"){id}}', { kind: 'mutation' })],
    ['what is called a mutation', fetchOf('{count}', { kind: 'mutation' })],
    ['a fragment of the document', fetchOf('{...F} fragment F on Query{count}')],
    ['a fragment used below', fetchOf('{project(id:1){...F}} fragment F on Project{id}')],
    ['an inline fragment at the root', fetchOf('{... on Query{count}}')],
    ['a directive of the operation', fetchOf('query @live{count}')],
    ['a second operation', fetchOf('query A{count} query B{count}', { operationName: 'A' })],
    ['an alias that holds our mark', fetchOf('{project(id:1){gjMark0000_:id}}')],
    ['a string that holds our mark', fetchOf('{echo(text:"gjMark0000_")}')],
    ['a string that holds it escaped', fetchOf('{echo(text:"gjMark0000\\u005f")}')],
  ])('leaves alone: %s', (_, fetch) => {
    expect(compileRootJoin(fetch)).toBeNull();
  });
});
