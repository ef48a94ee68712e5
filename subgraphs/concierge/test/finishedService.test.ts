import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeDutyRound } from '../src/jobs/makeDutyRound.ts';
import { archiveHandedOver, signedAgreement } from './finishedProject.ts';
import { someCounty } from './someCounty.ts';
import { servedProject } from './somePerson.ts';
import { someRoadmap } from './someSign.ts';
import { complexProject, enlist, enlistTeam } from './someTeam.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const look = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  procedure { stage endedAt light overdue steps { kind done deadline light overdue bySystem evidence { kind reference } }
    history { nodes { step action text actorName } } }
  team { members { person { id } } formerMembers { person { id } endReasonZh } vacancies { role } dissolvedAt dissolveReason } } } }`;
const complete = 'mutation ($id: ID!) { completeService(agreementId: $id, reason: "全部事项办结") { status } }';
const takeOn = 'mutation ($p: ID!) { takeOnProject(projectId: $p, note: "已承接") { stage } }';
const undo = 'mutation ($p: ID!) { undoProcedureStep(projectId: $p, step: TAKE_ON, reason: "登记有误") { stage } }';
const vacant = 'query ($r: String) { teamVacancies(region: $r) { nodes { project { id } } } }';
const handIn = `mutation ($p: ID!, $month: String!) { handInServiceReport(projectId: $p, month: $month,
  input: { progress: "竣工", problemsMet: "无", helpGiven: "协调移交", nextWork: "无" }) { id } }`;

interface Step {
  readonly kind: string;
  readonly done: boolean;
  readonly deadline: string | null;
}

describe('the procedure and the team of a finished project (C4, C5, C12)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterEach(() => concierge.setNow(monday));
  afterAll(() => concierge.close());

  const see = async ({ projectId }: Pick<ProjectFacts, 'projectId'>) =>
    (await concierge.order(look, { of: [{ __typename: 'Project', id: projectId }] }))._entities[0];
  const running = (steps: readonly Step[]) => steps.filter(({ deadline, done }) => deadline !== null && !done);
  const told = async (project: ProjectFacts, type: string) =>
    (await concierge.eventsOf(project)).filter((event) => event.type === `concierge.${type}`);

  it('says which steps were not done, stops their clocks, and announces none of them as overdue', async () => {
    concierge.setNow(new Date('2017-03-06T01:00:00Z')); // a Monday, years before the deadlines of other tests
    const { project } = await servedProject(concierge, { region: someCounty() });
    await concierge.order(takeOn, { p: project.projectId });
    expect(running((await see(project)).procedure.steps)).toHaveLength(2);
    await concierge.follow(archiveHandedOver(project));
    await concierge.follow(archiveHandedOver(project));
    const { procedure } = await see(project);
    expect(procedure).toMatchObject({ stage: 'HANDLE', endedAt: '2017-03-06T01:00:00.000Z', light: null });
    expect(running(procedure.steps)).toEqual([]);
    const open = procedure.steps.filter(({ done }: Step) => !done).map(({ kind }: Step) => kind);
    expect(open).toHaveLength(7);
    const lines = procedure.history.nodes.toReversed().slice(1);
    const text = '项目办结时未完成';
    expect(lines).toEqual(open.map((step: string) => ({ step, action: 'NOT_DONE', text, actorName: '帮办代办系统' })));
    expect(await told(project, 'procedureEnded')).toMatchObject([
      { visibility: 'PARTIES', data: { stepsNotDone: open } },
    ]);
    concierge.setNow(new Date('2017-12-04T01:00:00Z'));
    await makeDutyRound(concierge.needs);
    expect(await told(project, 'procedureStepOverdue')).toEqual([]);
    expect((await see(project)).procedure).toMatchObject({ overdue: false, light: null });
  });

  it('lets a late report and the return visit mark their steps, and no clock run after them or after an undoing', async () => {
    const region = someCounty();
    const { project, steward } = await servedProject(concierge, { region });
    const p = project.projectId;
    await concierge.order(takeOn, { p });
    concierge.setNow(new Date('2026-03-09T08:00:00Z'));
    await concierge.follow(archiveHandedOver(project));
    const { errors } = await concierge.ask(steward.principal, handIn, { p, month: '2026-03' });
    expect(errors).toEqual([]);
    const visitor = await concierge.someSteward({ region });
    const { serviceVisits } = await concierge.order(
      'query ($p: ID!) { serviceVisits(filter: { projectId: $p, kind: RETURN }) { nodes { id } } }',
      { p },
    );
    const visitId = serviceVisits.nodes[0].id;
    await concierge.order('mutation ($id: ID!, $v: ID!) { nameServiceVisitor(visitId: $id, visitorId: $v) { id } }', {
      id: visitId,
      v: visitor.id,
    });
    const input = {
      visitId,
      way: 'PHONE',
      partner: 'OWNER_AGENT',
      paidOn: '2026-03-09',
      findings: '好',
      isSatisfied: true,
    };
    await concierge.order('mutation ($input: ServiceVisitInput!) { recordServiceVisit(input: $input) { id } }', {
      input,
    });
    await concierge.order(undo, { p });
    const { steps } = (await see(project)).procedure;
    expect(steps.filter(({ done }: Step) => done).map(({ kind }: Step) => kind)).toEqual(['REPORT', 'RETURN_VISIT']);
    expect(running(steps)).toEqual([]);
  });

  it('dissolves the team with the reason, ends its vacancies, and forms none again', async () => {
    const region = someCounty();
    const { steward, idOf } = await enlistTeam(concierge, region);
    await concierge.order('mutation ($p: ID!, $h: ID!) { revokeRole(personId: $p, holdingId: $h) { id } }', {
      p: idOf('expert'),
      h: await holdingOf(idOf('expert')),
    });
    const project = await complexProject(concierge, region, steward);
    const before = (await see(project)).team;
    expect(before.vacancies).toEqual([{ role: 'EXPERT' }]);
    await concierge.follow(archiveHandedOver(project));
    const { team } = await see(project);
    expect(team).toMatchObject({
      members: [],
      vacancies: [],
      dissolvedAt: monday.toISOString(),
      dissolveReason: '项目办结',
    });
    expect(team.formerMembers).toHaveLength(before.members.length);
    expect((await concierge.order(vacant, { r: region })).teamVacancies.nodes).toEqual([]);
    await enlist(concierge, region, { role: 'EXPERT' });
    await concierge.follow(someRoadmap(project, 90, 40));
    await makeDutyRound(concierge.needs);
    expect((await see(project)).team).toEqual(team);
    expect(await concierge.typesOf(project)).toEqual([
      'stewardAssigned',
      'projectTeamFormed',
      'projectTeamVacant',
      'projectFinished',
      'procedureEnded',
      'projectTeamDissolved',
      'procedureStepDone',
    ]);
  });

  it('goes on for a new agreement: clocks from today, the team formed anew, and both end again', async () => {
    const region = someCounty();
    const { steward } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward);
    await concierge.order(complete, { id: await signedAgreement(concierge, project) });
    expect((await see(project)).procedure.endedAt).toBe(monday.toISOString());
    concierge.setNow(new Date('2026-04-13T01:00:00Z'));
    const again = await signedAgreement(concierge, project);
    const { procedure, team } = await see(project);
    expect(procedure.endedAt).toBeNull();
    expect(running(procedure.steps)).toMatchObject([{ kind: 'TAKE_ON', deadline: '2026-04-16' }]);
    expect(team).toMatchObject({ dissolvedAt: null });
    expect(team.members).toHaveLength(8);
    await concierge.order(complete, { id: again });
    expect(await see(project)).toMatchObject({
      procedure: { endedAt: '2026-04-13T01:00:00.000Z' },
      team: { members: [], dissolveReason: '项目办结' },
    });
    expect((await told(project, 'procedureEnded')).length).toBe(2);
    expect((await told(project, 'projectFinished')).length).toBe(1);
  });

  const holdingOf = async (id: string): Promise<string> =>
    (await concierge.order('query ($id: ID!) { person(id: $id) { roles { id } } }', { id })).person.roles[0].id;
});
