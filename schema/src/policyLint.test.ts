import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSupergraph } from './composeSupergraph.ts';
import { accessDisagreements } from './policy/accessDisagreements.ts';
import { accessFaults } from './policy/accessFaults.ts';
import { descriptionFaults } from './policy/descriptionFaults.ts';
import { requiresFaults } from './policy/requiresFaults.ts';
import { policyLint } from './policyLint.ts';
import { testSubgraph } from './testing/testSubgraph.ts';

describe('accessFaults', () => {
  const faultsOf = (sdl: string) => accessFaults(testSubgraph('approval', sdl));

  it.each([
    ['its own', 'type Query { a: Int @access(roles: ["OWNER", "STEWARD"]) }'],
    ["its type's", 'type Query @access(roles: ["PUBLIC"]) { a: Int }'],
    ["its type's, said elsewhere", 'type Query { a: Int } extend type Query @access(roles: ["SIGNED_IN"]) { b: Int }'],
    ['none, but is given by another department', 'type Query { a: Int @external }'],
  ])('accepts a field that has %s', (_, sdl) => {
    expect(faultsOf(sdl)).toEqual([]);
  });

  it('finds a field without @access in any object type', () => {
    expect(faultsOf('type Query @access(roles: ["PUBLIC"]) { a: A } type A { b: Int }')).toEqual([
      "[approval] A.b: has no @access, neither its own nor its type's",
    ]);
  });

  it('finds a role that does not exist, and an empty list', () => {
    expect(faultsOf('type Query { a: Int @access(roles: ["OWNR"]) b: Int @access(roles: []) }')).toEqual([
      '[approval] Query.a: @access names OWNR, which is no role',
      '[approval] Query.b: @access names no role; nobody could ever read it',
    ]);
  });
});

describe('accessDisagreements', () => {
  it('finds a field that composition would open to others', () => {
    const approval = testSubgraph(
      'approval',
      `type Query { project: Project @access(roles: ["SIGNED_IN"]) }
       type Project @key(fields: "id") @access(roles: ["SIGNED_IN"]) { id: ID! }`,
    );
    const agreeing = testSubgraph(
      'utilities',
      'type Project @key(fields: "id") @access(roles: ["SIGNED_IN"]) { id: ID! meters: Int @access(roles: ["OWNER"]) }',
    );
    const stricter = testSubgraph(
      'acceptance',
      'type Project @key(fields: "id") @access(roles: ["APPROVER"]) { id: ID! secret: Int }',
    );
    const check = (subgraphs: Parameters<typeof composeSupergraph>[0]) =>
      accessDisagreements(subgraphs, composeSupergraph(subgraphs).supergraphSdl);
    expect(check([approval, agreeing])).toEqual([]);
    expect(check([approval, agreeing, stricter])).toContain(
      '[acceptance] Project.secret: says @access [APPROVER], but composed with the other subgraphs it becomes [SIGNED_IN]',
    );
  });
});

describe('descriptionFaults', () => {
  it('asks for the Chinese term of types, fields, arguments, input fields and enum values', () => {
    const sdl = `
      type Query { "By id. 按编号" item(id: ID!): Item }
      "Item" type Item { "Name. 名称" name: String }
      "Kind. 种类" enum Kind { A "B. 乙" B }
      "Filter. 条件" input Filter { kind: Kind }`;
    expect(descriptionFaults([testSubgraph('approval', sdl)])).toEqual(
      ['Query.item.id', 'Item', 'Kind.A', 'Filter.kind'].map(
        (coordinate) => `[approval] ${coordinate}: has no description with its Chinese term`,
      ),
    );
  });

  it('is content when one department of several describes a shared type', () => {
    const described = testSubgraph(
      'approval',
      '"Project. 项目" type Project @key(fields: "id") { "Id. 编号" id: ID! }',
    );
    const stub = testSubgraph('utilities', 'type Project @key(fields: "id", resolvable: false) { id: ID! }');
    expect(descriptionFaults([stub, described])).toEqual([]);
    expect(descriptionFaults([stub])).toHaveLength(2);
  });
});

describe('requiresFaults', () => {
  it('finds arguments inside @requires', () => {
    const sdl = `type Project @key(fields: "id") {
      id: ID! size(unit: Int): Int @external a: Int @requires(fields: "size") b: Int @requires(fields: "size(unit: 1)")
    }`;
    expect(requiresFaults(testSubgraph('utilities', sdl))).toEqual([
      '[utilities] Project.b: @requires must not pass arguments',
    ]);
  });
});

describe('policyLint', () => {
  it('fails when it has read no field', () => {
    const composed = { supergraphSdl: 'type Query { a: Int }', apiSchema: buildSchema('type Query { a: Int }') };
    expect(policyLint([], composed)).toEqual({
      fieldsRead: 0,
      faults: ['no field was read: the rules were not checked'],
    });
  });
});
