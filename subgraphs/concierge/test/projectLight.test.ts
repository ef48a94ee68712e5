import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const report =
  'mutation ($p: ID!, $r: ID!) { reportProblem(projectId: $p, kind: SINGLE, title: "停水", text: "停水", responsibleId: $r, dueWorkingDays: 5) { id } }';
const light = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { light } } }';

let concierge: ConciergeUnderTest;
beforeAll(async () => {
  concierge = await startConcierge();
});
afterEach(() => concierge.setNow(monday));
afterAll(() => concierge.close());

/** What the other departments say, as the gateway brings it. */
const silent = { approvalLights: [], utilitiesLights: [], acceptanceLights: [] };
const projectWith = ({ projectId }: Pick<ProjectFacts, 'projectId'>, said: object) => ({
  __typename: 'Project',
  id: projectId,
  ...silent,
  ...said,
});

async function lights(...of: readonly object[]): Promise<unknown[]> {
  const { data, errors } = await concierge.ask(somebody.dashboard, light, { of });
  expect(errors).toEqual([]);
  return data._entities.map((project: { light: unknown }) => project.light);
}

describe('the light of a project', () => {
  it('is the worst of what departments and open problems say, and none when nothing is open', async () => {
    const project = await concierge.know();
    const light = async (said: object = {}) => (await lights(projectWith(project, said)))[0];
    expect(await light()).toBeNull();
    expect(await light({ utilitiesLights: ['GREEN'], acceptanceLights: ['AMBER', 'GREEN'] })).toBe('AMBER');
    const steward = await concierge.someSteward();
    const { reportProblem } = await concierge.order(report, { p: project.projectId, r: steward.id });
    expect(await light()).toBe('GREEN');
    concierge.setNow(new Date('2026-03-13T01:00:00Z'));
    expect(await light({ approvalLights: ['GREEN'] })).toBe('AMBER');
    expect(await light({ approvalLights: ['RED'] })).toBe('RED');
    concierge.setNow(new Date('2026-03-16T16:00:00Z')); // the day after its deadline
    expect(await light({ approvalLights: ['GREEN'] })).toBe('RED');
    const { id } = reportProblem;
    await concierge.ask(
      steward.principal,
      'mutation ($id: ID!) { answerProblem(problemId: $id, answer: "已联系") { id } }',
      { id },
    );
    await concierge.ask(
      steward.principal,
      'mutation ($id: ID!) { solveProblem(problemId: $id, solution: "已通水") { id } }',
      { id },
    );
    expect(await light()).toBe('RED'); // solved too late, and open until the return visit
    const visitor = await concierge.someSteward();
    const visit =
      'mutation ($id: ID!, $visitor: ID!) { recordReturnVisit(problemId: $id, visitorId: $visitor, satisfied: true, text: "满意") { status } }';
    expect((await concierge.order(visit, { id, visitor: visitor.id })).recordReturnVisit.status).toBe('CLOSED');
    expect(await light()).toBeNull();
  });

  it.each([
    ['cannot say', { approvalLights: ['RED'], utilitiesLights: null }],
    ['was not asked', { approvalLights: ['RED'], acceptanceLights: undefined }],
  ])('is not known when a department %s', async (_, said) => {
    expect(await lights(projectWith(await concierge.know(), said))).toEqual([null]);
  });

  it('covers problems that the asker may not see', async () => {
    const project = await concierge.know({ regionCode: '510106' });
    const steward = await concierge.someSteward();
    await concierge.order(report, { p: project.projectId, r: steward.id });
    const stranger = (await concierge.someSteward()).principal;
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { light problems { nodes { id } } } } }';
    const { data } = await concierge.ask(stranger, query, { of: [projectWith(project, {})] });
    expect(data._entities).toEqual([{ light: 'GREEN', problems: { nodes: [] } }]);
  });

  it('is read at once for many projects', async () => {
    const projects = [await concierge.know(), await concierge.know(), await concierge.know()];
    const listOpenTimes = vi.spyOn(concierge.needs.store.problems, 'listOpenTimesOfProjects');
    const of = projects.map((project) => projectWith(project, { acceptanceLights: ['AMBER'] }));
    expect(await lights(...of)).toEqual(['AMBER', 'AMBER', 'AMBER']);
    expect(listOpenTimes).toHaveBeenCalledExactlyOnceWith(projects.map(({ projectId }) => projectId));
  });
});
