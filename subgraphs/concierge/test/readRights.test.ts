import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishedProject, signedAgreement } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const supervisorOf = (...regions: string[]): Principal => ({ ...somebody.supervisor, regions });
const ofProject = (fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { ${fields} } } }`;
const away =
  'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-04-01", lastDay: "2026-04-02", reason: "住院") { id } }';
const absences = 'query ($id: ID!) { person(id: $id) { onDuty absences { firstDay reason } } }';
const days = 'query ($id: ID!) { person(id: $id) { onDuty absences { firstDay } } }';

describe('what is read of this department (G2)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const read = async (principal: Principal, query: string, variables: Record<string, unknown>) =>
    (await concierge.ask(principal, query, variables)).data ?? {};
  const projectOf = async (principal: Principal, fields: string, projectId: string) => {
    const of = [{ __typename: 'Project', id: projectId }];
    return (await read(principal, ofProject(fields), { of }))._entities?.[0];
  };

  it('pages the personnel ledger after the regions of who asks, so that no page tells of other regions', async () => {
    const here = someCounty();
    await concierge.someSteward({ region: someCounty() });
    await concierge.someSteward({ region: here });
    await concierge.someSteward({ region: someCounty() });
    const page =
      'query ($after: String) { personnelHistory(first: 1, after: $after) { nodes { unit { regionCode } } pageInfo { hasNextPage endCursor } } }';
    const regions: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { personnelHistory } = await read(supervisorOf(here), page, { after });
      regions.push(...personnelHistory.nodes.map(({ unit }: { unit: { regionCode: string } }) => unit.regionCode));
      more = personnelHistory.pageInfo.hasNextPage;
      after = personnelHistory.pageInfo.endCursor;
    }
    // unit and person registered, role granted
    expect(regions).toEqual([here, here, here]);
    expect((await read(supervisorOf(), page, {})).personnelHistory.nodes).toEqual([]);
  });

  it('keeps the results of a training held for several regions to the office of each', async () => {
    const [here, there] = [someCounty(), someCounty()];
    const own = await concierge.someSteward({ region: here });
    const other = await concierge.someSteward({ region: there });
    const { planTraining } = await concierge.order(
      'mutation ($u: ID!, $of: [ID!]) { planTraining(input: { subject: "容缺受理", field: POLICY, form: CENTRAL, heldById: $u, firstDay: "2026-03-09", lastDay: "2026-03-10", unitIds: $of }) { id } }',
      { u: own.unitId, of: [own.unitId, other.unitId] },
    );
    const results = [own, other].map(({ id }) => ({ personId: id, result: 'PASSED' }));
    await concierge.order(
      'mutation ($p: ID!, $r: [TrainingResultInput!]!) { recordTraining(planId: $p, results: $r) { id } }',
      { p: planTraining.id, r: results },
    );
    const records =
      'query ($p: ID!) { trainingPlan(id: $p) { records(first: 1) { nodes { person { id } } pageInfo { hasNextPage } } } }';
    for (const [region, { id }] of [[here, own] as const, [there, other] as const]) {
      const { trainingPlan } = await read(supervisorOf(region), records, { p: planTraining.id });
      expect(trainingPlan.records).toEqual({ nodes: [{ person: { id } }], pageInfo: { hasNextPage: false } });
    }
  });

  it('tells why somebody is away to that person and the office, when to colleagues, and that somebody is away to all', async () => {
    const region = someCounty();
    const one = await concierge.someSteward({ region });
    const { id } = one;
    await concierge.order(away, { id });
    const told = [{ firstDay: '2026-04-01', reason: '住院' }];
    for (const reader of [one.principal, supervisorOf(region)]) {
      expect((await read(reader, absences, { id })).person, reader.subject).toEqual({ onDuty: true, absences: told });
    }
    const colleague: Principal = { ...somebody.steward('colleague'), regions: [region] };
    const { data, errors } = await concierge.ask(colleague, absences, { id });
    expect(data.person.absences).toBeNull();
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', extensions: { field: 'reason' } }]);
    expect((await read(colleague, days, { id })).person.absences).toEqual([{ firstDay: '2026-04-01' }]);
    const elsewhere: Principal = { ...colleague, regions: [someCounty()] };
    expect((await read(elsewhere, days, { id })).person).toEqual({ onDuty: true, absences: null });
    expect((await read(supervisorOf(someCounty()), absences, { id })).person).toEqual({ onDuty: true, absences: null });
  });

  it('gives no row by one role and its field by another: each resource has readers of its own', async () => {
    const region = someCounty();
    const { project } = await servedProject(concierge, { region });
    const agreementId = await signedAgreement(concierge, project);
    const both: Principal = {
      ...anonymous,
      subject: 'both',
      name: '兼任',
      roles: ['EXPERT', 'STEWARD'],
      regions: [region],
    };
    const agreement = 'query ($id: ID!) { serviceAgreement(id: $id) { status } }';
    expect((await read(both, agreement, { id: agreementId })).serviceAgreement).toBeNull();
    expect(await projectOf(both, 'serviceAgreement { id } procedure { openedAt }', project.projectId)).toEqual({
      serviceAgreement: null,
      procedure: { openedAt: '2026-03-09T01:00:00.000Z' },
    });
  });

  it('shows who reports on a project the own reports, whoever else has reported on it', async () => {
    const region = someCounty();
    const { project, steward } = await servedProject(concierge, { region });
    const p = project.projectId;
    const report =
      'mutation ($p: ID!) { handInServiceReport(projectId: $p, month: "2026-03", input: { progress: "桩基完成", problemsMet: "无", helpGiven: "协调", nextWork: "许可" }) { id } }';
    const first = await concierge.ask(steward.principal, report, { p });
    const successor = await concierge.someSteward({ region });
    await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
      p,
      s: successor.id,
    });
    const reports = 'serviceReports { nodes { id } }';
    expect((await projectOf(successor.principal, reports, p)).serviceReports.nodes).toEqual([]);
    const second = await concierge.ask(successor.principal, report, { p });
    const idOf = ({ data }: typeof first) => ({ id: data.handInServiceReport.id });
    expect((await projectOf(successor.principal, reports, p)).serviceReports.nodes).toEqual([idOf(second)]);
    const all = [idOf(second), idOf(first)];
    expect((await projectOf(supervisorOf(region), reports, p)).serviceReports.nodes).toEqual(all);
    const specialist: Principal = {
      ...anonymous,
      subject: 'pss',
      roles: ['PROJECT_SERVICE_SPECIALIST'],
      regions: [region],
    };
    expect((await projectOf(specialist, reports, p)).serviceReports.nodes).toEqual([]);
  });

  it('tells an owner nothing of the service of another’s project, though its own goes back to that', async () => {
    const region = someCounty();
    const { project } = await servedProject(concierge, { region });
    const { project: earlier } = await finishedProject(concierge, { region });
    await concierge.order(
      'mutation ($p: ID!, $e: ID!) { linkLaterProject(projectId: $p, earlierProjectId: $e, kind: REBUILD, reason: "厂房转让") { kind } }',
      { p: project.projectId, e: earlier.projectId },
    );
    const look =
      'earlierProject { earlierProject { id steward { id } stewardship { status } completion { basis } light } } stewardship { status }';
    expect(await projectOf(somebody.ownerOf(project), look, project.projectId)).toEqual({
      earlierProject: {
        earlierProject: { id: earlier.projectId, steward: null, stewardship: null, completion: null, light: null },
      },
      stewardship: { status: 'SERVING' },
    });
    const past = 'completion { basis } stewardship { status }';
    expect(await projectOf(supervisorOf(someCounty()), past, earlier.projectId)).toEqual({
      completion: { basis: 'ARCHIVE' },
      stewardship: { status: 'FINISHED' },
    });
  });
});
