import { describe, expect, it, vi } from 'vitest';
import { openProject } from '../../subgraphs/approval/test/support/openApplication.ts';
import { registerProject } from '../../subgraphs/approval/test/support/operations.ts';
import { projectInput } from '../../subgraphs/approval/test/support/samples.ts';
import { busyProject, startWholeGraph } from './kit/startWholeGraph.ts';

const oneProject = 'query ($id: ID!) { project(id: $id) { approvalLight utilitiesLight acceptanceLight light } }';
const manyProjects = `query ($unit: String!) { projects(filter: { ownerCreditCode: $unit }) {
  nodes { approvalLight utilitiesLight acceptanceLight light }
} }`;

describe('the light of a project, in the whole graph', () => {
  it('is the worst of the departments’ lights and of its open problems, for many projects at once', async () => {
    const graph = await startWholeGraph();
    const ask = async (query: string, variables: Record<string, unknown>, as = 'service-room') => {
      const { data, errors } = await graph.gateway.ask(query, { as, variables });
      expect(errors).toBeUndefined();
      return data;
    };
    const quiet = await openProject(graph.approval);
    const none = { approvalLight: null, utilitiesLight: null, acceptanceLight: null, light: null };
    expect((await ask(oneProject, { id: quiet.projectId })).project).toEqual(none);

    const { projectId, creditCode, owner } = await busyProject(graph);
    const light = async () => (await ask(oneProject, { id: projectId })).project;
    const green = { approvalLight: 'GREEN', utilitiesLight: 'GREEN', acceptanceLight: 'GREEN' };
    expect(await light()).toEqual({ ...green, light: 'GREEN' });
    graph.setNow('2026-03-11T10:00:00+08:00'); // the problem was due on Tuesday
    expect(await light()).toEqual({ ...green, light: 'RED' });
    graph.setNow('2026-03-13T10:00:00+08:00'); // the archives' opinion was due on Thursday
    expect(await light()).toEqual({ ...green, approvalLight: 'AMBER', acceptanceLight: 'RED', light: 'RED' });
    for (const as of ['dashboard', 'provider-water', 'approver-archives']) {
      expect((await ask(oneProject, { id: projectId }, as)).project, as).toEqual(await light());
    }
    expect((await ask(oneProject, { id: projectId }, 'owner')).project).toBeNull(); // of another unit

    await graph.approval.ask(owner, registerProject, { input: projectInput(creditCode) });
    const spies = [
      vi.spyOn(graph.approval.needs.applications, 'openTurnsOf'),
      vi.spyOn(graph.utilities.needs.tasks, 'findOpenByProjects'),
      vi.spyOn(graph.acceptance.needs.acceptances, 'openOfProjects'),
      vi.spyOn(graph.concierge.needs.store.problems, 'listOpenTimesOfProjects'),
    ];
    expect((await ask(manyProjects, { unit: creditCode })).projects.nodes).toMatchObject([
      { light: null },
      { light: 'RED' },
    ]);
    for (const spy of spies) expect(spy, spy.getMockName()).toHaveBeenCalledOnce();
  });

  it('is not known while one of them cannot say, and each department keeps its own', async () => {
    const graph = await startWholeGraph();
    const { projectId } = await busyProject(graph);
    const ask = () => graph.gateway.ask(oneProject, { as: 'service-room', variables: { id: projectId } });
    const green = { approvalLight: 'GREEN', utilitiesLight: 'GREEN', acceptanceLight: 'GREEN', light: null };

    vi.spyOn(graph.acceptance.needs.acceptances, 'openOfProjects').mockRejectedValueOnce(new Error('no database'));
    const faulty = await ask();
    expect(faulty.data.project).toEqual({ ...green, acceptanceLight: null });
    expect(faulty.errors?.[0].extensions).toMatchObject({ code: 'DEPARTMENT_FAULT', department: 'acceptance' });

    await graph.doors.utilities.stop();
    const without = await ask();
    expect(without.data.project).toEqual({ ...green, utilitiesLight: null });
    expect(without.errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'DEPARTMENT_UNAVAILABLE', department: 'utilities' },
    ]);
  });

  it('is not known while the department that puts it together is down', async () => {
    const graph = await startWholeGraph();
    const { projectId } = await busyProject(graph);
    await graph.doors.concierge.stop();
    const { data, errors } = await graph.gateway.ask(oneProject, { as: 'service-room', variables: { id: projectId } });
    expect(data.project).toEqual({
      approvalLight: 'GREEN',
      utilitiesLight: 'GREEN',
      acceptanceLight: 'GREEN',
      light: null,
    });
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'DEPARTMENT_UNAVAILABLE', department: 'concierge' },
    ]);
  });
});
