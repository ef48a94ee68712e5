import { describe, expect, it, vi } from 'vitest';
import { openApplication, openProject } from '../../subgraphs/approval/test/support/openApplication.ts';
import { projectsOfOwner } from '../../subgraphs/approval/test/support/projectsOfOwner.ts';
import { busyProject, startWholeGraph, type WholeGraph } from './kit/startWholeGraph.ts';

const figures = 'light percent done total overdue complete missing currentStage';
const health = `health {
  ${figures}
  nextDeadline { department date provisional name nameEn reference }
  blockedBy { department kind waitsFor since name nameEn reference } blockedByCount
  hasSteward stewardMissing departments { department known done total overdue light } asOf
}`;
const oneProject = `query ($id: ID!) { project(id: $id) { light ${health} } }`;

type Health = Record<string, any>;

async function healthOf({ gateway }: WholeGraph, id: string, as = 'service-room'): Promise<Health> {
  const { data, errors } = await gateway.ask(oneProject, { as, variables: { id } });
  expect(errors, as).toBeUndefined();
  expect(data.project.health.light, as).toBe(data.project.light);
  return data.project.health;
}

const departmentsOf = ({ departments }: Health) => departments.map(({ department }: Health) => department);
const partOf = ({ departments }: Health, wanted: string) =>
  departments.find(({ department }: Health) => department === wanted);

describe('the health of a project, in the whole graph', { timeout: 60_000 }, () => {
  it('is one field over four departments, the same for all who see the project', async () => {
    const graph = await startWholeGraph();
    const quiet = await openProject(graph.approval);
    expect(await healthOf(graph, quiet.projectId)).toEqual({
      light: null,
      percent: 0,
      done: 0,
      total: 0,
      overdue: 0,
      complete: true,
      missing: [],
      currentStage: 'REGISTERED',
      nextDeadline: null,
      blockedBy: [],
      blockedByCount: 0,
      hasSteward: false,
      stewardMissing: false,
      departments: ['APPROVAL', 'UTILITIES', 'ACCEPTANCE', 'CONCIERGE'].map((department) => ({
        department,
        known: true,
        done: 0,
        total: 0,
        overdue: 0,
        light: null,
      })),
      asOf: '2026-03-09T02:00:00.000Z',
    });

    const { projectId } = await busyProject(graph);
    graph.setNow('2026-03-13T10:00:00+08:00'); // problem and archives are late, approval is amber
    const whole = await healthOf(graph, projectId);
    expect(departmentsOf(whole)).toEqual(['APPROVAL', 'UTILITIES', 'ACCEPTANCE', 'CONCIERGE']);
    expect(whole.departments).toMatchObject([
      { known: true, done: 0, total: 1, overdue: 0, light: 'AMBER' },
      { known: true, done: 0, total: 1, overdue: 0, light: 'GREEN' },
      { known: true, done: 0, overdue: 1, light: 'RED' },
      { known: true, done: 0, total: 1, overdue: 1, light: 'RED' },
    ]);
    expect(whole).toMatchObject({
      light: 'RED',
      percent: 0,
      done: 0,
      total: 2 + partOf(whole, 'ACCEPTANCE').total,
      overdue: 2,
      complete: true,
      missing: [],
      currentStage: 'LAND_USE_PLANNING',
      nextDeadline: { department: 'CONCIERGE', date: '2026-03-10', provisional: false, name: '停水' },
      blockedBy: [
        { department: 'CONCIERGE', kind: 'PROBLEM', waitsFor: 'SERVICE_TEAM', since: '2026-03-09', name: '停水' },
        {
          department: 'ACCEPTANCE',
          kind: 'LATE',
          waitsFor: 'DEPARTMENT',
          since: '2026-03-13',
          name: '建设工程档案验收',
        },
      ],
      blockedByCount: 2,
    });

    const figuresOf = ({ blockedBy, nextDeadline, ...rest }: Health) => ({
      ...rest,
      next: [nextDeadline.department, nextDeadline.date],
      blocks: blockedBy.map(({ department, kind, waitsFor, since }: Health) => [department, kind, waitsFor, since]),
    });
    for (const as of ['dashboard', 'provider-water', 'approver-archives']) {
      expect(figuresOf(await healthOf(graph, projectId, as)), as).toEqual(figuresOf(whole));
    }
    const { data } = await graph.gateway.ask(oneProject, { as: 'owner', variables: { id: projectId } });
    expect(data.project).toBeNull(); // of another unit
  });

  it('names nothing that one may not see', async () => {
    const graph = await startWholeGraph();
    const { projectId } = await busyProject(graph);
    graph.setNow('2026-03-13T10:00:00+08:00');
    const { blockedBy, nextDeadline } = await healthOf(graph, projectId, 'provider-water');
    const hidden = { name: null, nameEn: null, reference: null };
    expect(nextDeadline).toMatchObject({ department: 'CONCIERGE', ...hidden });
    expect(blockedBy).toMatchObject([
      { department: 'CONCIERGE', ...hidden },
      { department: 'ACCEPTANCE', ...hidden },
    ]);
  });

  it.each([
    ['approval', 'utilities'],
    ['utilities', 'acceptance'],
    ['acceptance', 'utilities'],
  ] as const)('is there without %s, without %s too, and says so', async (first, second) => {
    const graph = await startWholeGraph();
    const { projectId } = await busyProject(graph);
    const whole = await healthOf(graph, projectId);
    // by way of concierge, so that the project is there whoever is down
    const query = `query ($id: ID!) { projectProblems: problems(filter: { projectId: $id }) { nodes { project { id light ${health} } } } }`;
    const down = async () => {
      const { data, errors } = await graph.gateway.ask(query, { as: 'service-room', variables: { id: projectId } });
      return { ...data.projectProblems.nodes[0].project, errors };
    };
    const gone: string[] = [];
    for (const department of [first, second]) {
      await graph.doors[department].stop();
      gone.push(department);
      const { health: partial, light, errors } = await down();
      expect(errors.map(({ extensions }: Health) => extensions.department)).toEqual(expect.arrayContaining(gone));
      expect(errors.map(({ extensions }: Health) => extensions.code)).toContain('DEPARTMENT_UNAVAILABLE');
      expect(light).toBeNull();
      const isGone = (name: string) => gone.includes(name.toLowerCase());
      expect(partial).toMatchObject({
        light: null,
        percent: null,
        complete: false,
        missing: departmentsOf(whole).filter(isGone),
        currentStage: isGone('APPROVAL') ? null : 'LAND_USE_PLANNING',
        blockedBy: [{ department: 'CONCIERGE' }],
      });
      for (const part of whole['departments']) {
        const unknown = {
          department: part.department,
          known: false,
          done: null,
          total: null,
          overdue: null,
          light: null,
        };
        expect(partOf(partial, part.department)).toEqual(isGone(part.department) ? unknown : part);
      }
      const known = partial.departments.filter(({ known, department }: Health) => known && department !== 'CONCIERGE');
      expect(partial.total).toBe(known.reduce((sum: number, { total }: Health) => sum + total, 0));
    }
  });

  it('is there when a department errs, and when all others are down', async () => {
    const graph = await startWholeGraph();
    const { projectId } = await busyProject(graph);
    vi.spyOn(graph.acceptance.needs.histories, 'ofProjects').mockRejectedValueOnce(new Error('no database'));
    const faulty = await graph.gateway.ask(oneProject, { as: 'service-room', variables: { id: projectId } });
    expect(faulty.data.project.health).toMatchObject({
      light: null,
      percent: null,
      missing: ['ACCEPTANCE'],
      overdue: 0,
    });
    expect(faulty.errors?.[0].extensions).toMatchObject({ code: 'DEPARTMENT_FAULT', department: 'acceptance' });

    for (const department of ['approval', 'utilities', 'acceptance'] as const) await graph.doors[department].stop();
    const query = `query ($id: ID!) { problems(filter: { projectId: $id }) { nodes { project { ${health} } } } }`;
    const { data } = await graph.gateway.ask(query, { as: 'service-room', variables: { id: projectId } });
    expect(data.problems.nodes[0].project.health).toMatchObject({
      light: null,
      percent: null,
      done: 0,
      total: 0,
      missing: ['APPROVAL', 'UTILITIES', 'ACCEPTANCE'],
      nextDeadline: { department: 'CONCIERGE' },
      blockedByCount: 1,
    });
  });

  it('is null while the department that puts it together is down', async () => {
    const graph = await startWholeGraph();
    const { projectId } = await busyProject(graph);
    await graph.doors.concierge.stop();
    const { data, errors } = await graph.gateway.ask(oneProject, { as: 'service-room', variables: { id: projectId } });
    expect(data.project.health).toBeNull();
    expect(errors?.[0].extensions).toMatchObject({ code: 'DEPARTMENT_UNAVAILABLE', department: 'concierge' });
  });

  it('asks each department once, with a fixed number of reads, for a hundred projects', async () => {
    const graph = await startWholeGraph();
    const { owner, creditCode, ids } = await projectsOfOwner(
      graph.approval,
      Array.from({ length: 100 }, () => ({})),
    );
    for (const projectId of ids.slice(0, 3)) {
      await openApplication(graph.approval, { owner, projectId, itemCode: 'soil-water-plan-approval' });
    }
    const spies = [
      vi.spyOn(graph.approval.needs.health, 'evidenceOf'),
      vi.spyOn(graph.utilities.needs.tasks, 'findOpenByProjects'),
      vi.spyOn(graph.utilities.needs.health, 'finishedMatters'),
      vi.spyOn(graph.utilities.needs.health, 'waitingApplications'),
      vi.spyOn(graph.acceptance.needs.histories, 'ofProjects'),
      vi.spyOn(graph.concierge.needs.store.health, 'problemsOf'),
      vi.spyOn(graph.concierge.needs.store.stewardships, 'findStewardships'),
    ];
    const served = Object.values(graph.doors).map(({ asked }) => asked);
    for (const asked of served) asked.mockClear();
    graph.approval.statements.length = 0;
    const query = `query ($unit: String!) { projects(filter: { ownerCreditCode: $unit }, first: 100) { nodes { ${health} } } }`;
    const { data, errors } = await graph.gateway.ask(query, { as: 'dashboard', variables: { unit: creditCode } });
    expect(errors).toBeUndefined();
    expect(data.projects.nodes).toHaveLength(100);
    const withWork = data.projects.nodes.filter((node: Health) => node['health'].light === 'GREEN');
    expect(withWork).toHaveLength(3);
    for (const spy of spies) expect(spy, spy.getMockName()).toHaveBeenCalledOnce();
    for (const asked of served) expect(asked).toHaveBeenCalledOnce();
    expect(graph.approval.statements).toHaveLength(4); // the page, applications, their ledgers, roadmaps
  });
});
