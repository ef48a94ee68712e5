import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { items } from './catalogue.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { fire } = items;

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

describe('guidance before acceptance', () => {
  const record = `mutation ($projectId: ID!, $findings: [PreCheckFindingInput!]!) {
    recordPreCheck(projectId: $projectId, findings: $findings) { id checkedByName findings { itemCode item { name } finding advice } } }`;
  const history = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on Project {
    acceptancePreChecks(first: $first, after: $after) { nodes { id findings { itemCode } } pageInfo { hasNextPage endCursor } } } } }`;
  const finding = { itemCode: fire, finding: '检测报告未出具', advice: '先检测' };

  it('is recorded at the window and read by the owner', async () => {
    const facts = await department.announce();
    const clerk = somebody.clerkIn('370211');
    const ids: string[] = [];
    for (const findings of [[finding], []]) {
      const { data, errors } = await department.ask(clerk, record, { projectId: facts.projectId, findings });
      expect(errors).toEqual([]);
      ids.unshift(data.recordPreCheck.id);
    }
    const of = [{ __typename: 'Project', id: facts.projectId }];
    const [project] = (await department.ask(somebody.ownerOf(facts), history, { of, first: 1 })).data._entities;
    expect(project.acceptancePreChecks).toMatchObject({
      nodes: [{ id: ids[0], findings: [] }],
      pageInfo: { hasNextPage: true },
    });
    const after = project.acceptancePreChecks.pageInfo.endCursor;
    expect((await department.ask(somebody.ownerOf(facts), history, { of, after })).data._entities).toMatchObject([
      { acceptancePreChecks: { nodes: [{ id: ids[1], findings: [{ itemCode: fire }] }] } },
    ]);
    expect(await department.typesOf(facts)).toEqual(['preCheckRecorded', 'preCheckRecorded']);
  });

  it.each<[string, Principal, object, string]>([
    [
      'an unknown item',
      somebody.clerkIn('370211'),
      { ...finding, itemCode: 'acceptance-magic' },
      'ACCEPTANCE_ITEM_NOT_FOUND',
    ],
    ['a blank finding', somebody.clerkIn('370211'), { ...finding, finding: ' ' }, 'BAD_INPUT'],
    ['a clerk of another region', somebody.clerkIn('410726'), finding, 'FORBIDDEN'],
    ['an approver', somebody.approverOf('ARCHIVES'), finding, 'FORBIDDEN'],
  ])('is refused for %s', async (_, principal, found, code) => {
    const facts = await department.announce();
    const { errors } = await department.ask(principal, record, { projectId: facts.projectId, findings: [found] });
    expect(errors).toMatchObject([{ code }]);
    expect(await department.typesOf(facts)).toEqual([]);
  });
});
