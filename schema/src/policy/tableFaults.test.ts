import { describe, expect, it } from 'vitest';
import { testSubgraph } from '../testing/testSubgraph.ts';
import { actionFaults } from './actionFaults.ts';
import { rowFaults } from './rowFaults.ts';

describe('the table of actions', () => {
  const approval = testSubgraph(
    'approval',
    `type Mutation { accept(id: ID!): Int @access(roles: ["APPROVER"]) read: Int @access(roles: ["SIGNED_IN"]) }`,
  );

  it('names each mutation once, and each role that may ask', () => {
    expect(actionFaults([approval], { approval: { placed: ['accept'], readable: ['read'] } })).toEqual([]);
  });

  it.each([
    [
      'a mutation that is not in it',
      { placed: ['accept'] },
      ['[approval] Mutation.read: schema/access/approvalActions.ts does not say on which rows it acts'],
    ],
    [
      'one that is in it twice',
      { placed: ['accept', 'read'], inHand: ['accept'] },
      ['schema/access: approval.accept stands in the table of actions twice'],
    ],
    [
      'one that is no mutation',
      { placed: ['accept', 'read', 'gone'] },
      ['schema/access: approval.gone stands in the table of actions, and is no mutation of that department'],
    ],
    [
      'a role without a scope',
      { own: ['accept'], placed: ['read'] },
      ['[approval] Mutation.accept: @access names APPROVER, of whom the scope own says nothing'],
    ],
  ])('is refused with %s', (_, groups, faults) => {
    expect(actionFaults([approval], { approval: groups })).toEqual(faults);
  });
});

describe('the table of rows', () => {
  const approval = testSubgraph(
    'approval',
    `type Query { bars: Int @access(roles: ["OWNER", "STEWARD"]) all: Int @access(roles: ["SIGNED_IN"]) }`,
  );
  const row = { en: 'bar', zh: '限制', department: 'approval', reason: 'a test' } as const;

  it('agrees with the fields that it names', () => {
    const readers = { OWNER: ['OWN_UNIT'], STEWARD: ['OWN_REGION'], SYSTEM: ['ALL'] } as const;
    expect(rowFaults([approval], { bar: { ...row, readers, fields: ['Query.bars', 'Query.all'] } })).toEqual([]);
  });

  it('is refused where a role reads rows and may not ask, may ask and reads none, or the field is not there', () => {
    const readers = { OWNER: ['OWN_UNIT'], STEWARD: ['NONE'], AUDITOR: ['ALL'] } as const;
    expect(rowFaults([approval], { bar: { ...row, readers, fields: ['Query.bars', 'Query.gone'] } })).toEqual([
      'schema/access: bar, Query.bars: AUDITOR reads rows and may not ask',
      'schema/access: bar, Query.bars: STEWARD may ask and reads no row',
      'schema/access: bar names Query.gone, which approval does not have',
    ]);
  });
});
