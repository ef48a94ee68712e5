import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveHandedOver, finishedProject, signedAgreement } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const look = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  steward { id } stewardship { status steward { id } }
  completion { basis isServed archiveSignedAt archiveName }
  stewardHistory { nodes { person { id } endedAt } } } } }`;
const visitsOf = `query ($p: ID!) { serviceVisits(filter: { projectId: $p }) {
  nodes { kind status dueOn light visitor { id } openedByName } } }`;
const assign = 'mutation ($p: ID!, $s: ID) { assignSteward(projectId: $p, personId: $s) { id } }';
const complete = 'mutation ($id: ID!) { completeService(agreementId: $id, reason: "全部事项办结") { status } }';
const person = 'query ($id: ID!) { person(id: $id) { workload } }';
const request = 'mutation ($p: ID!) { requestService(projectId: $p, mode: WHOLE_WAY, scope: ALL) { id } }';

describe('what a finished project is (C12)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const see = async (projectId: string) =>
    (await concierge.order(look, { of: [{ __typename: 'Project', id: projectId }] }))._entities[0];
  const workloadOf = async (id: string) => (await concierge.order(person, { id })).person.workload;

  it('is finished by the archive’s receipt: out of the workload, history kept, visits owed, told once', async () => {
    const { project, steward } = await servedProject(concierge, { region: someCounty() });
    expect(await workloadOf(steward.id)).toBe(1);
    const event = archiveHandedOver(project);
    await concierge.follow(event);
    await concierge.follow(event);
    expect(await workloadOf(steward.id)).toBe(0);
    expect(await see(project.projectId)).toEqual({
      steward: null,
      stewardship: { status: 'FINISHED', steward: { id: steward.id } },
      completion: {
        basis: 'ARCHIVE',
        isServed: true,
        archiveSignedAt: monday.toISOString(),
        archiveName: '城建档案馆',
      },
      stewardHistory: { nodes: [{ person: { id: steward.id }, endedAt: monday.toISOString() }] },
    });
    const { serviceVisits } = await concierge.order(visitsOf, { p: project.projectId });
    const visits = serviceVisits.nodes.toReversed();
    const by = { openedByName: '帮办代办系统', light: 'GREEN' };
    const followUp = { kind: 'FOLLOW_UP', status: 'NAMED', visitor: { id: steward.id }, ...by };
    expect(visits).toHaveLength(4);
    expect(visits).toEqual(
      expect.arrayContaining([
        { kind: 'RETURN', status: 'TO_BE_NAMED', dueOn: '2026-03-23', visitor: null, ...by },
        { ...followUp, dueOn: '2026-06-07' },
        { ...followUp, dueOn: '2026-09-05' },
        { ...followUp, dueOn: '2027-03-09' },
      ]),
    );
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'projectFinished', 'procedureEnded']);
  });

  it('leaves an absence of its former steward alone, and asks nobody to stand in', async () => {
    const { project, steward } = await finishedProject(concierge, { region: someCounty() });
    const away =
      'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-09", lastDay: "2026-03-20", reason: "学习") { id } }';
    await concierge.order(away, { id: steward.id });
    expect((await see(project.projectId)).stewardship.status).toBe('FINISHED');
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'projectFinished', 'procedureEnded']);
    const revoke = 'mutation ($h: ID!, $p: ID!) { revokeRole(personId: $p, holdingId: $h) { id } }';
    const { errors } = await concierge.ask(somebody.serviceRoom, revoke, { h: steward.holdingId, p: steward.id });
    expect(errors).toEqual([]);
  });

  it('is told of without a name, and never by its id, where its receipt comes before its registration', async () => {
    const project = { projectId: newId() };
    await concierge.follow(archiveHandedOver(project));
    const [told] = await concierge.eventsOf(project);
    expect(told).toMatchObject({ type: 'concierge.projectFinished', summary: { zh: '该项目办结' } });
    expect(JSON.stringify(told?.summary)).not.toContain(project.projectId);
  });

  it('is finished by a completed service too, whichever is first; the archive’s receipt is added', async () => {
    const { project } = await servedProject(concierge, { region: someCounty() });
    const id = await signedAgreement(concierge, project);
    await concierge.order(complete, { id });
    expect((await see(project.projectId)).completion).toEqual({
      basis: 'SERVICE',
      isServed: true,
      archiveSignedAt: null,
      archiveName: null,
    });
    await concierge.follow(archiveHandedOver(project));
    expect((await see(project.projectId)).completion).toMatchObject({ basis: 'SERVICE', archiveName: '城建档案馆' });
    expect((await concierge.typesOf(project)).filter((type) => type === 'projectFinished')).toHaveLength(1);
    expect((await concierge.order(visitsOf, { p: project.projectId })).serviceVisits.nodes).toHaveLength(4);
  });

  it('is not finished by an agreement that is terminated', async () => {
    const { project, steward } = await servedProject(concierge, { region: someCounty() });
    const id = await signedAgreement(concierge, project);
    await concierge.order('mutation ($id: ID!) { terminateService(agreementId: $id, reason: "撤资") { status } }', {
      id,
    });
    expect(await see(project.projectId)).toMatchObject({ completion: null, steward: { id: steward.id } });
  });

  it('is taken up again for a new agreement after a completed service, and ends again without a second completion', async () => {
    const { project, steward } = await servedProject(concierge, { region: someCounty() });
    await concierge.order(complete, { id: await signedAgreement(concierge, project) });
    const again = await signedAgreement(concierge, project);
    expect(await see(project.projectId)).toMatchObject({
      steward: { id: steward.id },
      stewardship: { status: 'SERVING' },
      completion: { basis: 'SERVICE' },
    });
    await concierge.order(complete, { id: again });
    expect((await see(project.projectId)).stewardship.status).toBe('FINISHED');
    expect((await concierge.typesOf(project)).filter((type) => type === 'projectFinished')).toHaveLength(1);
    expect((await concierge.order(visitsOf, { p: project.projectId })).serviceVisits.nodes).toHaveLength(4);
  });

  it('refuses by name a new service once the archive has its file, and a steward for what is finished', async () => {
    const { project, steward } = await finishedProject(concierge, { region: someCounty() });
    const p = project.projectId;
    const asked = await concierge.ask(somebody.ownerOf(project), request, { p });
    expect(asked.errors).toMatchObject([{ code: 'PROJECT_FINISHED', extensions: { field: 'projectId' } }]);
    const assigned = await concierge.ask(somebody.serviceRoom, assign, { p, s: steward.id });
    expect(assigned.errors).toMatchObject([{ code: 'PROJECT_FINISHED', extensions: { field: 'projectId' } }]);
  });

  it('raises no alarm for a finished project that comes on a key list, and owes no visit where nobody served', async () => {
    const project = await concierge.know({ regionCode: someCounty() });
    await concierge.follow(archiveHandedOver(project));
    expect(await see(project.projectId)).toMatchObject({
      completion: { isServed: false },
      stewardHistory: { nodes: [] },
    });
    expect((await concierge.order(visitsOf, { p: project.projectId })).serviceVisits.nodes).toEqual([]);
    const facts = { ...project, keyLevels: ['CITY'] };
    await concierge.follow({ ...archiveHandedOver(project), type: 'approval.projectFactsChanged', data: { facts } });
    expect(await concierge.typesOf(project)).toEqual(['projectFinished']);
    expect((await see(project.projectId)).stewardship.status).toBe('FINISHED');
  });

  it('still takes a problem of its owner in, with its last steward responsible', async () => {
    const { project, steward } = await finishedProject(concierge, { region: someCounty() });
    const report =
      'mutation ($p: ID!) { reportProblem(projectId: $p, kind: SINGLE, title: "渗漏", text: "渗漏") { responsible { id } } }';
    const { data } = await concierge.ask(somebody.ownerOf(project), report, { p: project.projectId });
    expect(data.reportProblem.responsible).toEqual({ id: steward.id });
  });

  it('counts finished, served and rated projects for the wall chart, and names nobody', async () => {
    const region = someCounty();
    await finishedProject(concierge, { region });
    await concierge.follow(archiveHandedOver(await concierge.know({ regionCode: region })));
    const query = 'query ($r: String) { completionCounts(region: $r) { finished served rated unrated } }';
    const { data, errors } = await concierge.ask(somebody.dashboard, query, { r: region });
    expect(errors).toEqual([]);
    expect(data.completionCounts).toEqual({ finished: 2, served: 1, rated: 0, unrated: 1 });
    const owner = await concierge.ask(somebody.ownerOf({ ownerUnit: { name: '', creditCode: newId() } }), query);
    expect(owner.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
