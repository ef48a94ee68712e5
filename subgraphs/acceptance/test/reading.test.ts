import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { planning, fire, archives, civilDefence } = items;

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

describe('reading', () => {
  it('shows an owner nothing of another owner’s project', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning]);
    const other = somebody.ownerOf(await department.announce());
    for (const principal of [other, somebody.provider]) {
      expect((await department.ask(principal, documents.reading, { id })).data).toEqual({ jointAcceptance: null });
      const of = [{ __typename: 'Project', id: facts.projectId }];
      expect((await department.ask(principal, documents.listing, { of })).data._entities).toMatchObject([
        { acceptances: { nodes: [] } },
      ]);
    }
    expect((await department.ask(somebody.nobody, documents.reading, { id })).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });

  it('shows the wall chart the state, and nothing that is said or handed in', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning]);
    const wall = 'query ($id: ID!) { jointAcceptance(id: $id) { status items { itemCode status deadline overdue } } }';
    expect((await department.ask(somebody.dashboard, wall, { id })).errors).toEqual([]);
    for (const field of [
      'materials { name }',
      'jointOpinion { number }',
      'submittedByName',
      'items { rounds { number } }',
    ]) {
      const query = `query ($id: ID!) { jointAcceptance(id: $id) { ${field} } }`;
      expect((await department.ask(somebody.dashboard, query, { id })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });

  it('pages through a project’s joint acceptances, newest first, of many projects in one read', async () => {
    const facts = await department.announce();
    const other = await department.announce({ ownerUnit: facts.ownerUnit });
    const ids: string[] = [];
    for (const code of [planning, fire, archives]) ids.unshift(await department.submit(facts, [code]));
    const otherId = await department.submit(other, [fire]);
    const pagesOfProjects = vi.spyOn(department.needs.acceptances, 'pagesOfProjects');
    const of = [facts, other].map(({ projectId }) => ({ __typename: 'Project', id: projectId }));
    const first = await department.ask(somebody.ownerOf(facts), documents.listing, { of, first: 2 });
    expect(pagesOfProjects).toHaveBeenCalledOnce();
    expect(first.data._entities).toMatchObject([
      { acceptances: { nodes: ids.slice(0, 2).map((id) => ({ id })), pageInfo: { hasNextPage: true } } },
      { acceptances: { nodes: [{ id: otherId }], pageInfo: { hasNextPage: false } } },
    ]);
    const after = first.data._entities[0].acceptances.pageInfo.endCursor;
    const rest = await department.ask(somebody.ownerOf(facts), documents.listing, {
      of: of.slice(0, 1),
      first: 2,
      after,
    });
    expect(rest.data._entities).toMatchObject([
      { acceptances: { nodes: [{ id: ids[2] }], pageInfo: { hasNextPage: false } } },
    ]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a page of 101', { first: 101 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    ['a page of none', { first: 0 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    ['a cursor of nobody', { after: 'xyz' }, 'CURSOR_INVALID'],
    ['a cursor with another content', { after: Buffer.from('["a"]').toString('base64url') }, 'CURSOR_INVALID'],
  ])('refuses %s', async (_, page, code) => {
    const facts = await department.announce();
    const of = [{ __typename: 'Project', id: facts.projectId }];
    expect((await department.ask(somebody.ownerOf(facts), documents.listing, { of, ...page })).errors).toMatchObject([
      { code },
    ]);
  });

  it('answers references from the gateway at once', async () => {
    const facts = await department.announce();
    const ids = [await department.submit(facts, [planning]), await department.submit(facts, [fire])];
    const findByIds = vi.spyOn(department.needs.acceptances, 'findByIds');
    const of = [...ids, ids[0]].map((id) => ({ __typename: 'JointAcceptance', id }));
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointAcceptance { id status } } }';
    const { data } = await department.ask(somebody.ownerOf(facts), query, { of });
    expect(data._entities.map(({ id }: { id: string }) => id)).toEqual([...ids, ids[0]]);
    expect(findByIds).toHaveBeenCalledExactlyOnceWith(ids);
  });

  it('explains what applies to a project and what does not', async () => {
    const facts = await department.announce({ kind: 'INDUSTRIAL' });
    const query =
      'query ($projectId: ID!) { applicableAcceptanceItems(projectId: $projectId) { item { code } applies reason } }';
    const { data } = await department.ask(somebody.ownerOf(facts), query, { projectId: facts.projectId });
    const found = new Map(
      data.applicableAcceptanceItems.map((one: { item: { code: string } }) => [one.item.code, one]),
    );
    expect(found.get(civilDefence)).toMatchObject({ applies: false, reason: expect.stringContaining('工业') });
    expect(found.get(planning)).toMatchObject({ applies: true });
    const other = somebody.ownerOf(await department.announce());
    expect((await department.ask(other, query, { projectId: facts.projectId })).errors).toMatchObject([
      { code: 'PROJECT_NOT_FOUND' },
    ]);
  });

  it('shows the catalogue to anybody', async () => {
    const query =
      '{ acceptanceItems(phase: SECOND) { code name agencyName promisedWorkingDays approvalItem { code } } }';
    const { data, errors } = await department.ask(somebody.nobody, query);
    expect(errors).toEqual([]);
    expect(data.acceptanceItems).toHaveLength(3);
    expect(data.acceptanceItems[2]).toMatchObject({
      name: '防雷装置竣工验收',
      approvalItem: { code: items.lightning },
    });
  });
});
