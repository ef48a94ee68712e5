import { readFileSync } from 'node:fs';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { items } from '../../subgraphs/acceptance/test/catalogue.ts';
import { startAcceptance } from '../../subgraphs/acceptance/test/startAcceptance.ts';
import { openApplication, openProject } from '../../subgraphs/approval/test/support/openApplication.ts';
import { registerProject } from '../../subgraphs/approval/test/support/operations.ts';
import { projectInput } from '../../subgraphs/approval/test/support/samples.ts';
import { startApproval } from '../../subgraphs/approval/test/support/startApproval.ts';
import { startConcierge } from '../../subgraphs/concierge/test/startConcierge.ts';
import {
  people,
  startUtilities,
  submitDocument,
  key as utilitiesKey,
} from '../../subgraphs/utilities/test/startUtilities.ts';
import { startTestGateway } from './kit/startTestGateway.ts';

const supergraphSdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
const monday = '2026-03-09T10:00:00+08:00';
const log = createLog({ name: 'graph-test', level: 'silent' });

async function serve(name: string, routes: Routes) {
  const ready = async () => ({});
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log,
    metrics: createMetrics(name),
    ready,
    routes,
  });
  const stop = vi.fn(() => server.stop());
  onTestFinished(async () => void (stop.mock.calls.length === 0 && (await stop())));
  return { url: `${server.url}/graphql`, stop };
}

/** The real departments behind the real supergraph, on one clock. */
async function startGraph() {
  const approval = await startApproval();
  const concierge = await startConcierge();
  onTestFinished(() => concierge.close());
  const utilities = await startUtilities();
  onTestFinished(() => utilities.stop());
  const acceptance = await startAcceptance();
  onTestFinished(() => acceptance.close());
  const setNow = (iso: string): void => {
    approval.clock.now = new Date(iso);
    concierge.setNow(new Date(iso));
    utilities.setNow(iso);
    acceptance.setNow(new Date(iso));
  };
  setNow(monday);
  const doors = {
    approval: await serve('approval', approval.subgraph.routes),
    concierge: await serve('concierge', concierge.routes),
    utilities: await serve('utilities', utilities.routes),
    acceptance: await serve('acceptance', acceptance.routes),
  };
  const gateway = await startTestGateway({
    supergraphSdl,
    subgraphUrls: Object.fromEntries(Object.entries(doors).map(([name, { url }]) => [name, url])),
    keys: { approval: 'k'.repeat(32), concierge: concierge.key, utilities: utilitiesKey, acceptance: acceptance.key },
    now: () => approval.clock.now,
  });
  onTestFinished(() => gateway.stop());
  return { approval, concierge, utilities, acceptance, doors, gateway, setNow };
}

type Graph = Awaited<ReturnType<typeof startGraph>>;

/** A project that all departments know, with something open in each. */
async function busyProject({ approval, concierge, utilities, acceptance }: Graph) {
  const { owner, creditCode, projectId } = await openProject(approval);
  const ownerUnit = { name: '演示测试有限公司', creditCode };
  const facts = await acceptance.announce({ projectId, ownerUnit });
  await concierge.know({ projectId, ownerUnit });
  await utilities.registerProject('370211', { projectId, ownerUnit });
  await openApplication(approval, { owner, projectId, itemCode: 'soil-water-plan-approval' });
  await acceptance.submit(facts, [items.archives]);
  await utilities.ask(people.owner(facts), submitDocument, utilities.request(projectId, ['WATER_SUPPLY']));
  const { id } = await concierge.someSteward();
  await concierge.order(
    'mutation ($p: ID!, $r: ID!) { reportProblem(projectId: $p, kind: SINGLE, title: "停水", text: "停水", responsibleId: $r, dueWorkingDays: 1) { id } }',
    { p: projectId, r: id },
  );
  return { projectId, creditCode, owner };
}

const oneProject = 'query ($id: ID!) { project(id: $id) { approvalLight utilitiesLight acceptanceLight light } }';
const manyProjects = `query ($unit: String!) { projects(filter: { ownerCreditCode: $unit }) {
  nodes { approvalLight utilitiesLight acceptanceLight light }
} }`;

describe('the light of a project, in the whole graph', () => {
  it('is the worst of the departments’ lights and of its open problems, for many projects at once', async () => {
    const graph = await startGraph();
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
    const graph = await startGraph();
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
    const graph = await startGraph();
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
