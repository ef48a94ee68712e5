import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { composeSupergraph } from './composeSupergraph.ts';
import { defineEvent } from './defineEvent.ts';
import { accessDisagreements } from './policy/accessDisagreements.ts';
import { accessFaults } from './policy/accessFaults.ts';
import { descriptionFaults } from './policy/descriptionFaults.ts';
import { eventFieldFaults } from './policy/eventFieldFaults.ts';
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

describe('eventFieldFaults', () => {
  const inspected = defineEvent({
    type: 'site.inspected',
    department: 'site',
    label: { en: 'Inspected', zh: '检查' },
    change: { of: 'Inspection', by: [], facts: ['result'] },
    data: z.object({ result: z.string(), note: z.string().optional() }),
  });
  const catalogue = new Map([[inspected.type, inspected]]);
  const faultsOf = (field: string, update = 'cursor: String! project: Project result: String! note: String') =>
    eventFieldFaults(
      testSubgraph('site', `type Subscription { ${field} } type Inspected { ${update} } type Project { id: ID! }`),
      catalogue,
    );
  const bound = '@fromEvents(types: ["site.inspected"])';
  const right = `inspected(projectId: ID, after: String): Inspected! ${bound}`;

  it('accepts a field that says what its events say', () => {
    expect(faultsOf(right)).toEqual([]);
    expect(faultsOf(`inspected(projectId: ID!, after: String, filter: ProgressFilter): Inspected! ${bound}`)).toEqual(
      [],
    );
  });

  it.each<[string, string, string | undefined, string]>([
    ['no event type', 'inspected(after: String): Inspected!', undefined, 'says by no @fromEvents'],
    ['an empty list', 'inspected(after: String): Inspected! @fromEvents(types: [])', undefined, 'names no event type'],
    [
      'an unknown type',
      `a(after: String): Inspected! @fromEvents(types: ["site.x"])`,
      undefined,
      'event type site.x in',
    ],
    ['no place to go on from', `inspected: Inspected! ${bound}`, undefined, 'needs the argument `after: String`'],
    [
      'an argument of its own',
      `a(after: String, x: Int): Inspected! ${bound}`,
      undefined,
      'know the argument `x: Int`',
    ],
    ['no cursor', right, 'result: String!', 'Inspected needs `cursor: String!`'],
    [
      'what no event says',
      right,
      'cursor: String! colour: String',
      'Inspected.colour: no event site.inspected says it',
    ],
    [
      'too much trust',
      right,
      'cursor: String! note: String!',
      'Inspected.note: an event site.inspected need not say it',
    ],
    ['no object', `inspected(after: String): String ${bound}`, undefined, 'gives no object type of this subgraph'],
  ])('finds a field with %s', (_, field, update, expected) => {
    expect(faultsOf(field, update)).toEqual([expect.stringContaining(expected)]);
  });

  it('finds the directive elsewhere', () => {
    expect(eventFieldFaults(testSubgraph('site', `type Query { a: Int ${bound} }`), catalogue)).toEqual([
      '[site] Query.a: @fromEvents is for fields of Subscription',
    ]);
  });
});

describe('policyLint', () => {
  it('fails when it has read no field', () => {
    const composed = { supergraphSdl: 'type Query { a: Int }', apiSchema: buildSchema('type Query { a: Int }') };
    expect(policyLint([], composed, new Map())).toEqual({
      fieldsRead: 0,
      faults: ['no field was read: the rules were not checked'],
    });
  });
});
