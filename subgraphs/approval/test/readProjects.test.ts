import { describe, expect, it, vi } from 'vitest';
import { openApplication, openProject } from './support/openApplication.ts';
import { registerProject } from './support/operations.ts';
import { anonymous, dashboard, ownerOf, steward } from './support/people.ts';
import { newCreditCode, projectInput } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const list = `query ($filter: ProjectFilter, $first: Int, $after: String) {
  projects(filter: $filter, first: $first, after: $after) { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } }
}`;

describe('reading projects', () => {
  it('shows an owner its own unit’s projects only', async () => {
    const door = await startApproval();
    const mine = await openProject(door);
    const other = await openProject(door);
    const { projects } = await door.ask(mine.owner, list);
    expect(projects.nodes).toEqual([{ id: mine.projectId }]);
    const { project } = await door.ask(mine.owner, 'query ($id: ID!) { project(id: $id) { id } }', {
      id: other.projectId,
    });
    expect(project).toBeNull();
    const byCode = 'query ($code: String!) { projectByCode(code: $code) { id } }';
    expect((await door.ask(mine.owner, byCode, { code: other.project.code })).projectByCode).toBeNull();
    expect((await door.ask(steward, byCode, { code: other.project.code })).projectByCode.id).toBe(other.projectId);
    const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { name } } }`;
    const of = [{ __typename: 'Project', id: other.projectId }];
    expect((await door.ask(mine.owner, entities, { of }))._entities).toEqual([null]);
    expect((await door.refusal(anonymous, list)).code).toBe('FORBIDDEN');
  });

  it('hides telephone numbers from the wall chart', async () => {
    const door = await startApproval();
    const { projectId, owner } = await openProject(door);
    const query = 'query ($id: ID!) { project(id: $id) { contacts { handler { name phone } } } }';
    const seen = await door.subgraph.execute({ query, variables: { id: projectId }, principal: dashboard });
    expect(seen.data).toEqual({ project: { contacts: { handler: { name: '经办人乙', phone: null } } } });
    expect(seen.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'ProjectContact.phone' });
    expect((await door.ask(owner, query, { id: projectId })).project.contacts.handler.phone).toBe('0532-0000002');
  });

  it('pages without losing or repeating, and refuses a cursor that is not its own', async () => {
    const door = await startApproval();
    const creditCode = newCreditCode();
    const owner = ownerOf(creditCode);
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { registerProject: project } = await door.ask(owner, registerProject, { input: projectInput(creditCode) });
      ids.unshift(project.id);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { projects } = await door.ask(owner, list, { first: 2, after });
      seen.push(...projects.nodes.map(({ id }: { id: string }) => id));
      after = projects.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(ids);
    expect((await door.refusal(owner, list, { after: 'bm9uc2Vuc2U' })).code).toBe('CURSOR_INVALID');
    const foreign = Buffer.from(JSON.stringify(['no id'])).toString('base64url');
    expect((await door.refusal(owner, list, { after: foreign })).code).toBe('CURSOR_INVALID');
    expect((await door.refusal(owner, list, { first: 101 })).code).toBe('PAGE_SIZE_OUT_OF_RANGE');
  });

  it('filters by region with all within, kind, tier, stage, owner and text', async () => {
    const door = await startApproval();
    const { owner, projectId, creditCode, project } = await openProject(door, { name: '演示·百分之100%_真' });
    const found = async (filter: Record<string, unknown>) =>
      (await door.ask(owner, list, { filter })).projects.nodes.map(({ id }: { id: string }) => id);
    for (const filter of [
      { region: '370000' },
      { region: '370200' },
      { region: '370211' },
      { kind: 'INDUSTRIAL' },
      { tier: 'COUNTY' },
      { stage: 'REGISTERED' },
      { ownerCreditCode: creditCode },
      { text: '100%_' },
      { text: project.code.slice(0, 20) },
    ]) {
      expect(await found(filter)).toEqual([projectId]);
    }
    for (const filter of [
      { region: '370700' },
      { kind: 'MEDICAL' },
      { keyLevel: 'CITY' },
      { stage: 'COMPLETED' },
      { text: '100__真' },
    ]) {
      expect(await found(filter)).toEqual([]);
    }
    expect(await door.refusal(owner, list, { filter: { region: '12' } })).toMatchObject({ code: 'REGION_UNKNOWN' });
  });

  it('reads the applications of many projects at once', async () => {
    const door = await startApproval();
    const creditCode = newCreditCode();
    const owner = ownerOf(creditCode);
    const opened = [];
    for (let count = 0; count < 3; count += 1) {
      const { registerProject: project } = await door.ask(owner, registerProject, { input: projectInput(creditCode) });
      opened.unshift(
        await openApplication(door, { owner, projectId: project.id, itemCode: 'enterprise-project-filing' }),
      );
    }
    const page = vi.spyOn(door.needs.applications, 'pageOfProjects');
    const load = vi.spyOn(door.needs.projects, 'findByIds');
    const { projects } = await door.ask(
      owner,
      `{ projects { nodes { stage applications(first: 5) { nodes { id project { id } item { name } clock { entries { kind } explanation { date } } steps { action } } } keyListings { id } contactHistory { id } } } }`,
    );
    expect(projects.nodes.map((node: any) => node.applications.nodes[0].id)).toEqual(opened.map(({ id }) => id));
    expect(projects.nodes[0].stage).toBe('LAND_USE_PLANNING');
    expect(page).toHaveBeenCalledOnce();
    expect(load).toHaveBeenCalledOnce();
  });

  it('reads the roadmaps, parcels, materials and parallel applications of many projects by one statement each', async () => {
    const door = await startApproval();
    const creditCode = newCreditCode();
    const owner = ownerOf(creditCode);
    const register = () => door.ask(owner, registerProject, { input: projectInput(creditCode) });
    const ids: string[] = [];
    const plan = `mutation ($projectId: ID!, $area: Int) { planRoadmap(projectId: $projectId, circumstances: [], floorAreaSquareMetres: $area) { version } }`;
    for (let count = 0; count < 4; count += 1) {
      const { registerProject: project } = await register();
      // of the first there are more versions than are asked for
      for (let version = 0; version < (count === 0 ? 3 : 1); version += 1)
        await door.ask(owner, plan, { projectId: project.id, area: 9000 + version });
      ids.push(project.id);
    }
    const read = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
      roadmaps(first: 2) { nodes { version } } parcels { nodes { id } } materials { nodes { id } } parallelApplications { nodes { id } }
    } } }`;
    const statementsFor = async (some: readonly string[]): Promise<number> => {
      door.statements.length = 0;
      const of = some.map((id) => ({ __typename: 'Project', id }));
      const { _entities: found } = await door.ask(owner, read, { of });
      const [first, ...rest] = found.map(({ roadmaps }: any) => roadmaps.nodes.map(({ version }: any) => version));
      expect(first).toEqual([3, 2]);
      expect(rest).toEqual(some.slice(1).map(() => [1]));
      return door.statements.length;
    };
    expect(await statementsFor(ids)).toBe(await statementsFor(ids.slice(0, 1)));
  });
});
