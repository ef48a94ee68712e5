import { describe, expect, it } from 'vitest';
import { delegationTo, grant, newChief, revoke } from './support/delegations.ts';
import { approverOf, clerk, serviceRoom } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const water = approverOf('WATER');
const list = `query ($filter: DelegationFilter, $first: Int, $after: String) {
  delegations(filter: $filter, first: $first, after: $after) { nodes { id agency delegateSubject standing } pageInfo { endCursor hasNextPage } }
}`;

describe('a delegation', () => {
  it.each([
    ['an item of another agency', { itemCodes: ['enterprise-project-filing'] }, 'ITEM_NOT_DELEGABLE', 'itemCodes'],
    [
      'an item that is only accepted on the spot',
      { itemCodes: ['flood-impact-approval'] },
      'ITEM_NOT_DELEGABLE',
      'itemCodes',
    ],
    ['an item that there is not', { itemCodes: ['no-such-item'] }, 'ITEM_NOT_FOUND', 'itemCode'],
    ['no item', { itemCodes: [] }, 'BAD_INPUT', 'itemCodes'],
    ['no region', { regions: [] }, 'BAD_INPUT', 'regions'],
    ['an unknown region', { regions: ['370299'] }, 'REGION_UNKNOWN', 'regions'],
    [
      'a last day before the first',
      { validFrom: '2025-12-31', validUntil: '2025-12-30' },
      'DATES_OUT_OF_ORDER',
      'validUntil',
    ],
    ['a last day that is past', { validUntil: '2025-09-25' }, 'BAD_INPUT', 'validUntil'],
    ['no seal number', { sealNo: ' ' }, 'BAD_INPUT', 'sealNo'],
    ['no document number', { documentNo: '' }, 'BAD_INPUT', 'documentNo'],
    ['no name', { delegateName: '' }, 'BAD_INPUT', 'delegateName'],
    ['the one who grants it', { delegateSubject: water.subject }, 'BAD_INPUT', 'delegateSubject'],
  ])('is refused for %s', async (_, changed, code, field) => {
    const { ask, refusal } = await startApproval();
    const chief = newChief();
    const granter = { ...water, regions: ['370200'] };
    expect(await refusal(granter, grant, { input: delegationTo(chief, changed) })).toMatchObject({ code, field });
    const { delegations } = await ask(water, list, { filter: { delegateSubject: chief.subject } });
    expect(delegations.nodes).toEqual([]);
  });

  it('is granted and taken back by an approver of the agency alone, in all its regions', async () => {
    const { ask, refusal } = await startApproval();
    const input = delegationTo(newChief(), { regions: ['370211', '370212'] });
    for (const principal of [clerk, serviceRoom, water]) {
      expect((await refusal(principal, grant, { input })).code).toBe('FORBIDDEN');
    }
    const wide = approverOf('WATER', ['370200']);
    const { grantDelegation } = await ask(wide, grant, { input });
    const asked = { id: grantDelegation.id, reason: '工作调整' };
    for (const principal of [water, approverOf('ECOLOGY', ['370200'])]) {
      expect((await refusal(principal, revoke, asked)).code).toBe('FORBIDDEN');
    }
    expect(await refusal(wide, revoke, { ...asked, reason: '' })).toMatchObject({ code: 'BAD_INPUT', field: 'reason' });
    expect(await refusal(wide, revoke, { ...asked, version: 2 })).toMatchObject({ code: 'STALE_VERSION', current: 1 });
    const { revokeDelegation } = await ask(wide, revoke, asked);
    expect(revokeDelegation).toEqual({
      version: 2,
      standing: 'REVOKED',
      revokedByName: wide.name,
      revocationReason: '工作调整',
    });
    expect(await refusal(wide, revoke, asked)).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      machine: 'delegation',
      current: 'REVOKED',
      allowed: [],
    });
    expect(await refusal(wide, revoke, { ...asked, id: 'nothing' })).toMatchObject({ code: 'DELEGATION_NOT_FOUND' });
  });

  it('has its seal to itself as long as it applies', async () => {
    const { ask, refusal, subgraph } = await startApproval();
    const input = delegationTo(newChief(), { validUntil: '2025-10-31' });
    const { grantDelegation } = await ask(water, grant, { input });
    const again = { ...input, delegateSubject: newChief().subject };
    expect(await refusal(water, grant, { input: again })).toMatchObject({
      code: 'SEAL_NUMBER_TAKEN',
      field: 'sealNo',
      value: input.sealNo,
    });
    await ask(water, grant, { input: { ...again, validFrom: '2025-11-01', validUntil: '2025-11-30' } });
    await ask(water, revoke, { id: grantDelegation.id, reason: '换人' });
    await ask(water, grant, { input: again });
    const foreign = {
      ...again,
      itemCodes: ['enterprise-project-filing'],
      validFrom: '2027-01-01',
      validUntil: '2027-12-31',
    };
    expect((await refusal(approverOf('DEVELOPMENT_REFORM'), grant, { input: foreign })).code).toBe('SEAL_NUMBER_TAKEN');
    const one = delegationTo(newChief());
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => subgraph.execute({ query: grant, variables: { input: one }, principal: water })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'granted').toSorted();
    expect(codes).toEqual([...Array<string>(4).fill('SEAL_NUMBER_TAKEN'), 'granted']);
  });

  it('is listed by agency, by person, and by the day on which it applies', async () => {
    const { ask, refusal } = await startApproval();
    const chief = newChief();
    const ids: string[] = [];
    for (const [validFrom, validUntil] of [
      ['2025-09-01', '2025-09-30'],
      ['2025-10-01', '2025-10-31'],
      ['2025-10-15', '2025-11-30'],
    ]) {
      const { grantDelegation } = await ask(water, grant, { input: delegationTo(chief, { validFrom, validUntil }) });
      ids.unshift(grantDelegation.id);
    }
    const of = async (filter: Record<string, unknown>) => {
      const { delegations } = await ask(clerk, list, { filter: { delegateSubject: chief.subject, ...filter } });
      return delegations.nodes.map(({ id }: any) => ids.indexOf(id));
    };
    expect(await of({})).toEqual([0, 1, 2]);
    expect(await of({ agency: 'WATER', liveOn: '2025-10-20' })).toEqual([0, 1]);
    expect(await of({ agency: 'ECOLOGY' })).toEqual([]);
    await ask(water, revoke, { id: ids[0], reason: '撤回' });
    expect(await of({ liveOn: '2025-10-20' })).toEqual([1]);
    const { delegations: page } = await ask(clerk, list, { filter: { delegateSubject: chief.subject }, first: 2 });
    const { delegations: rest } = await ask(clerk, list, {
      filter: { delegateSubject: chief.subject },
      first: 2,
      after: page.pageInfo.endCursor,
    });
    expect([...page.nodes, ...rest.nodes].map(({ id }: any) => id)).toEqual(ids);
    expect(page.nodes.map(({ standing }: any) => standing)).toEqual(['REVOKED', 'NOT_YET_VALID']);
    const one = `query ($id: ID!, $on: Date) { delegation(id: $id) { standing(on: $on) } }`;
    expect((await ask(clerk, one, { id: ids[1], on: '2025-11-01' })).delegation.standing).toBe('EXPIRED');
    expect((await ask(clerk, one, { id: 'nothing' })).delegation).toBeNull();
    expect((await refusal({ ...clerk, roles: ['OWNER'] }, list)).code).toBe('FORBIDDEN');
  });
});
