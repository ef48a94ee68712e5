import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from './documents.ts';
import { monday } from './openAcceptance.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, type Answer, startAcceptance } from './startAcceptance.ts';

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

describe('the inbox', () => {
  const query = `query ($agency: Agency!, $first: Int, $after: String) { acceptanceInbox(agency: $agency, first: $first, after: $after) {
    nodes { itemCode deadline acceptance { id keyProject } } pageInfo { hasNextPage endCursor } } }`;

  it('has key projects first, then the nearest deadline, and pages on without a gap', async () => {
    const region = '510106'; // no other test of this file works there
    const approver = somebody.approverOf('METEOROLOGY', region);
    const lightning = async (keyLevels: ProjectFacts['keyLevels'], now: Date) => {
      const facts = await department.announce({ regionCode: region, kind: 'INDUSTRIAL', keyLevels });
      department.setNow(now);
      const variables = { projectId: facts.projectId, phases: ['FIRST', 'SECOND'], parallelPhases: true };
      const { data } = await department.ask(somebody.ownerOf(facts), documents.submission, variables);
      department.setNow(monday);
      return data.submitJointAcceptance.id as string;
    };
    const late = await lightning([], new Date('2026-03-11T02:00:00Z'));
    const early = await lightning([], monday);
    const key = await lightning(['DISTRICT'], new Date('2026-03-13T02:00:00Z'));
    const expected = [key, early, late];
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors }: Answer = await department.ask(approver, query, {
        agency: 'METEOROLOGY',
        first: 1,
        after,
      });
      expect(errors).toEqual([]);
      const { nodes, pageInfo } = data.acceptanceInbox;
      for (const { acceptance } of nodes) seen.push(acceptance.id);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.filter((id) => expected.includes(id))).toEqual(expected);
  });

  it.each<[string, Principal, string, string]>([
    ['another agency’s', somebody.approverOf('ARCHIVES'), 'WATER', 'FORBIDDEN'],
    ['any, for an owner', { ...somebody.provider, roles: ['OWNER'] }, 'WATER', 'FORBIDDEN'],
  ])('refuses %s', async (_, principal, agency, code) => {
    expect((await department.ask(principal, query, { agency })).errors).toMatchObject([{ code }]);
  });

  it('is empty for an approver without a region', async () => {
    const approver = { ...somebody.approverOf('WATER'), regions: [] };
    expect((await department.ask(approver, query, { agency: 'WATER' })).data.acceptanceInbox.nodes).toEqual([]);
  });
});
