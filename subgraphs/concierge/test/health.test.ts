import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { light health {
  light percent done total overdue complete missing currentStage hasSteward stewardMissing asOf
  nextDeadline { department date provisional name nameEn reference }
  blockedBy { department kind waitsFor since name reference } blockedByCount
  departments { department known done total overdue light }
} } } }`;
const report =
  'mutation ($p: ID!, $r: ID!) { reportProblem(projectId: $p, kind: SINGLE, title: "停水", text: "停水", responsibleId: $r, dueWorkingDays: 5) { id } }';

let concierge: ConciergeUnderTest;
beforeAll(async () => {
  concierge = await startConcierge();
});
afterEach(() => concierge.setNow(monday));
afterAll(() => concierge.close());

/** What a department says, as the gateway brings it. */
const says = (done: number, total: number, lights: DepartmentHealth['lights'] = []): DepartmentHealth => ({
  done,
  total,
  overdue: 0,
  lights,
  nextDeadline: null,
  blockedBy: [],
  blockedByCount: 0,
});

const allDone = {
  approvalStage: 'COMPLETED',
  approvalHealth: says(3, 3),
  utilitiesHealth: says(2, 2),
  acceptanceHealth: says(1, 1),
};

/** With the lights that go with it, for `Project.light`. */
function projectWith(
  { projectId }: Pick<ProjectFacts, 'projectId'>,
  said: Partial<Record<keyof typeof allDone, unknown>>,
) {
  const brought: Record<string, any> = { ...allDone, ...said };
  const lightsOf = (name: string) => brought[`${name}Health`]?.lights ?? null;
  const [approvalLights, utilitiesLights, acceptanceLights] = ['approval', 'utilities', 'acceptance'].map(lightsOf);
  return { __typename: 'Project', id: projectId, approvalLights, utilitiesLights, acceptanceLights, ...brought };
}

async function readAs(person: Principal, ...of: readonly object[]): Promise<any[]> {
  const { data, errors } = await concierge.ask(person, query, { of });
  expect(errors).toEqual([]);
  return data._entities.map(({ light, health }: any) => {
    if (health !== null) expect(health.light).toBe(light);
    return health;
  });
}

async function problemOf(project: ProjectFacts) {
  const steward = await concierge.someSteward();
  const { reportProblem } = await concierge.order(report, { p: project.projectId, r: steward.id });
  const id: string = reportProblem.id;
  const step = (call: string) => concierge.ask(steward.principal, `mutation ($id: ID!) { ${call} { id } }`, { id });
  const visit = async () => {
    const visitor = await concierge.someSteward();
    const paying =
      'mutation ($id: ID!, $v: ID!) { recordReturnVisit(problemId: $id, visitorId: $v, satisfied: true, text: "满意") { status } }';
    await concierge.order(paying, { id, v: visitor.id });
  };
  return { id, step, visit };
}

describe('the health of a project', () => {
  it('is 100 percent only when all is done and no problem is open, and a problem blocks until it is solved', async () => {
    const project = await concierge.know();
    const health = async () => (await readAs(somebody.dashboard, projectWith(project, {})))[0];
    expect(await health()).toMatchObject({ percent: 100, done: 6, total: 6, light: null, currentStage: 'COMPLETED' });
    const { id, step, visit } = await problemOf(project);
    const problem = { department: 'CONCIERGE', name: '停水', reference: id };
    expect(await health()).toMatchObject({
      percent: 99,
      done: 6,
      total: 6,
      light: 'GREEN',
      asOf: monday.toISOString(),
      nextDeadline: { ...problem, date: '2026-03-16', provisional: false },
      blockedBy: [{ ...problem, kind: 'PROBLEM', waitsFor: 'SERVICE_TEAM', since: '2026-03-09' }],
      blockedByCount: 1,
      departments: [
        {},
        {},
        {},
        { department: 'CONCIERGE', known: true, done: 0, total: 1, overdue: 0, light: 'GREEN' },
      ],
    });
    concierge.setNow(new Date('2026-03-16T16:00:00Z')); // the day after its deadline
    expect(await health()).toMatchObject({ light: 'RED', overdue: 1 });
    await step('answerProblem(problemId: $id, answer: "已联系")');
    await step('solveProblem(problemId: $id, solution: "已通水")');
    expect(await health()).toMatchObject({
      percent: 99,
      light: 'RED',
      overdue: 1,
      nextDeadline: null,
      blockedByCount: 0,
    });
    await visit();
    expect(await health()).toMatchObject({
      percent: 100,
      light: null,
      overdue: 0,
      departments: [{}, {}, {}, { department: 'CONCIERGE', done: 1, total: 1 }],
    });
  });

  it.each([
    ['cannot say', { utilitiesHealth: null }],
    ['was not asked', { utilitiesHealth: undefined }],
  ])('is partial when a department %s, and says so', async (_, said) => {
    const project = projectWith(await concierge.know(), { ...said, approvalHealth: says(1, 3, ['RED']) });
    expect(await readAs(somebody.dashboard, project)).toMatchObject([
      {
        light: null,
        percent: null,
        done: 2,
        total: 4,
        complete: false,
        missing: ['UTILITIES'],
        departments: [
          { department: 'APPROVAL', known: true, done: 1, total: 3, light: 'RED' },
          { department: 'UTILITIES', known: false, done: null, total: null, overdue: null, light: null },
          { department: 'ACCEPTANCE', known: true },
          { department: 'CONCIERGE', known: true },
        ],
      },
    ]);
  });

  it('names a problem only to those who may see it', async () => {
    const project = await concierge.know({ regionCode: '510106' });
    await problemOf(project);
    const stranger = (await concierge.someSteward()).principal;
    const [[whole], [hidden]] = [
      await readAs(somebody.ownerOf(project), projectWith(project, {})),
      await readAs(stranger, projectWith(project, {})),
    ];
    expect(whole.blockedBy[0].name).toBe('停水');
    const nothing = { name: null, reference: null };
    expect(hidden).toEqual({
      ...whole,
      nextDeadline: { ...whole.nextDeadline, ...nothing },
      blockedBy: [{ ...whole.blockedBy[0], ...nothing }],
    });
  });

  it('is nothing to another owner, also while approval is down, and there for its own', async () => {
    const project = await concierge.know();
    const other = somebody.ownerOf(await concierge.know());
    const invisible = projectWith(project, { approvalHealth: null, approvalStage: null });
    expect(await readAs(other, invisible)).toEqual([null]);
    expect(await readAs(somebody.ownerOf(project), invisible)).toMatchObject([{ missing: ['APPROVAL'] }]);
    const provider: Principal = { ...anonymous, subject: 'p', roles: ['PROVIDER'], provider: 'provider-water' };
    expect(await readAs(provider, invisible)).toMatchObject([{ missing: ['APPROVAL'] }]);
  });

  it('says whether it has a steward', async () => {
    const project = await concierge.know();
    const assign = 'mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s, reason: "指定") { id } }';
    const health = async () => (await readAs(somebody.dashboard, projectWith(project, {})))[0];
    expect(await health()).toMatchObject({ hasSteward: false, stewardMissing: false });
    const steward = await concierge.someSteward();
    await concierge.order(assign, { p: project.projectId, s: steward.id });
    expect(await health()).toMatchObject({ hasSteward: true, stewardMissing: false });
  });

  it('is read at once for many projects', async () => {
    const projects = [await concierge.know(), await concierge.know(), await concierge.know()];
    const { health, stewardships } = concierge.needs.store;
    const spies = [vi.spyOn(health, 'problemsOf'), vi.spyOn(stewardships, 'findStewardships')];
    const of = projects.map((project) => projectWith(project, {}));
    expect(await readAs(somebody.dashboard, ...of)).toMatchObject([
      { percent: 100 },
      { percent: 100 },
      { percent: 100 },
    ]);
    for (const spy of spies) expect(spy).toHaveBeenCalledOnce();
  });
});
