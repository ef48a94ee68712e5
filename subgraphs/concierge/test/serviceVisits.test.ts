import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDutyRound } from '../src/jobs/makeDutyRound.ts';
import { finishedProject } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { somePeople } from './somePeople.ts';
import { servedProject } from './somePerson.ts';
import { complexProject, enlist, enlistTeam, wholeTeam } from './someTeam.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const fields = `id kind status reason visitor { id } dueOn light paidOn
  record { way partner findings isSatisfied toDo recordedByName } problem { id title status responsible { id } }`;
const arrange = `mutation ($p: ID!, $v: ID!, $days: Int) {
  arrangeServiceVisit(projectId: $p, visitorId: $v, reason: "月度回访", dueWorkingDays: $days) { ${fields} } }`;
const name = `mutation ($id: ID!, $v: ID!, $days: Int) {
  nameServiceVisitor(visitId: $id, visitorId: $v, dueWorkingDays: $days) { ${fields} } }`;
const record = `mutation ($input: ServiceVisitInput!) { recordServiceVisit(input: $input) { ${fields} } }`;
const list = `query ($filter: ServiceVisitFilter) { serviceVisits(filter: $filter) { nodes { ${fields} } } }`;
const found = { way: 'PHONE', partner: 'OWNER_AGENT', paidOn: '2026-03-09', findings: '服务及时', isSatisfied: true };

describe('return visits and follow-up visits (C9, C12; S4, S1)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const served = async () => {
    const region = someCounty();
    const visitor = await concierge.someSteward({ region });
    return { region, visitor, ...(await servedProject(concierge, { region })) };
  };
  const arranged = async () => {
    const one = await served();
    const data = await concierge.order(arrange, { p: one.project.projectId, v: one.visitor.id });
    return { ...one, visit: data.arrangeServiceVisit };
  };

  it('has an owner visited at any time, by whoever never carried the project, who records it', async () => {
    const { project, visitor, visit } = await arranged();
    expect(visit).toMatchObject({ kind: 'RETURN', status: 'NAMED', dueOn: '2026-03-23', visitor: { id: visitor.id } });
    const { data, errors } = await concierge.ask(visitor.principal, record, { input: { visitId: visit.id, ...found } });
    expect(errors).toEqual([]);
    expect(data.recordServiceVisit).toMatchObject({
      status: 'PAID',
      paidOn: '2026-03-09',
      record: { way: 'PHONE', partner: 'OWNER_AGENT', findings: '服务及时', isSatisfied: true, toDo: null },
      problem: null,
    });
    expect(await concierge.typesOf(project)).toEqual([
      'stewardAssigned',
      'serviceVisitorNamed',
      'serviceVisitRecorded',
      'procedureStepDone',
    ]);
    expect(await refused(record, { input: { visitId: visit.id, ...found } })).toEqual([
      ['TRANSITION_NOT_ALLOWED', undefined],
    ]);
  });

  it('refuses the steward as the own visitor, a former one, and a backup', async () => {
    const { region, project, steward, visitor } = await served();
    const p = project.projectId;
    const own = [['VISITOR_NOT_INDEPENDENT', 'visitorId']];
    expect(await refused(arrange, { p, v: steward.id })).toEqual(own);
    const assign = 'mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }';
    await concierge.order(assign, { p, s: visitor.id });
    expect(await refused(arrange, { p, v: steward.id })).toEqual(own);
    const backup = await concierge.someSteward({ region, unitId: visitor.unitId });
    await concierge.order('mutation ($u: ID!, $p: ID!) { nameBackup(unitId: $u, personId: $p) { id } }', {
      u: visitor.unitId,
      p: backup.id,
    });
    const away =
      'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-09", lastDay: "2026-03-10", reason: "学习") { id } }';
    await concierge.order(away, { id: visitor.id });
    expect(await refused(arrange, { p, v: backup.id })).toEqual(own);
  });

  it('refuses a visit of a project that nobody served, without a reason, and by another region’s service room', async () => {
    const { region, project, visitor } = await served();
    const unserved = await concierge.know({ regionCode: region });
    const v = visitor.id;
    expect(await refused(arrange, { p: unserved.projectId, v })).toEqual([['PROJECT_NOT_SERVED', 'projectId']]);
    expect(await refused(arrange, { p: project.projectId, v, days: 0 })).toEqual([['BAD_INPUT', 'dueWorkingDays']]);
    const other = somebody.serviceRoomOf('110101');
    expect(await refused(arrange, { p: project.projectId, v }, other)).toEqual([['FORBIDDEN', 'regionCode']]);
  });

  it('refuses a member of the project’s team as its visitor, and one who has left it', async () => {
    const region = someCounty();
    const { steward, idOf } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward);
    const p = project.projectId;
    const own = [['VISITOR_NOT_INDEPENDENT', 'visitorId']];
    expect(await refused(arrange, { p, v: idOf('guide') })).toEqual(own);
    const { id: successor } = await enlist(concierge, region, wholeTeam.guide);
    await concierge.order(
      'mutation ($p: ID!, $person: ID!) { changeTeamSeat(projectId: $p, seat: { role: PROCEDURE_GUIDE }, personId: $person, reason: "轮岗") { formedAt } }',
      { p, person: successor },
    );
    for (const v of [idOf('guide'), successor]) expect(await refused(arrange, { p, v })).toEqual(own);
    const stranger = await concierge.someSteward({ region });
    expect(await refused(arrange, { p, v: stranger.id })).toEqual([]);
  });

  it('opens a problem from an unsatisfied visit in the same step, with the steward responsible', async () => {
    const { project, steward, visitor, visit } = await arranged();
    const input = { visitId: visit.id, ...found, isSatisfied: false, toDo: '十日内答复' };
    expect(await refused(record, { input: { ...input, toDo: null } }, visitor.principal)).toEqual([
      ['BAD_INPUT', 'toDo'],
    ]);
    const problem = { title: '验收排期过长', text: '项目单位反映验收排期过长' };
    const bad = { input: { ...input, problem: { ...problem, title: ' ' } } };
    expect(await refused(record, bad, visitor.principal)).toEqual([['BAD_INPUT', 'title']]);
    const happy = { input: { visitId: visit.id, ...found, problem } };
    expect(await refused(record, happy, visitor.principal)).toEqual([['BAD_INPUT', 'problem']]);
    const { recordServiceVisit: paid } = await concierge.order(record, { input: { ...input, problem } });
    expect(paid.problem).toMatchObject({
      title: '验收排期过长',
      status: 'COLLECTED',
      responsible: { id: steward.id },
    });
    const told = (await concierge.typesOf(project)).slice(-3);
    expect(told).toEqual(['problemReported', 'serviceVisitRecorded', 'procedureStepDone']);
  });

  it('refuses a day before the visit was opened or to come, and a stranger', async () => {
    const { region, visitor, visit } = await arranged();
    for (const paidOn of ['2026-03-08', '2026-03-10']) {
      const input = { visitId: visit.id, ...found, paidOn };
      expect(await refused(record, { input }, visitor.principal)).toEqual([['BAD_INPUT', 'paidOn']]);
    }
    const stranger = await concierge.someSteward({ region });
    expect(await refused(record, { input: { visitId: visit.id, ...found } }, stranger.principal)).toEqual([
      ['VISIT_NOT_FOUND', 'visitId'],
    ]);
  });

  it('does not take a record from who came to carry the project meanwhile, in whatever other role', async () => {
    const { project, visitor, visit } = await arranged();
    const assign = 'mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }';
    await concierge.order(assign, { p: project.projectId, s: visitor.id });
    const input = { visitId: visit.id, ...found };
    const both: Principal = { ...somebody.serviceRoom, subject: visitor.subject };
    for (const principal of [visitor.principal, both]) {
      expect(await refused(record, { input }, principal)).toEqual([['VISITOR_NOT_INDEPENDENT', 'visitorId']]);
    }
  });

  it('gives the visit that a completion opens to somebody, and the follow-up visits to the steward, who records them', async () => {
    const region = someCounty();
    const { project, steward } = await finishedProject(concierge, { region });
    const other = await concierge.someSteward({ region });
    const filter = { projectId: project.projectId };
    const { serviceVisits } = await concierge.order(list, { filter: { ...filter, status: ['TO_BE_NAMED'] } });
    const [{ id }] = serviceVisits.nodes;
    expect(await refused(record, { input: { visitId: id, ...found } })).toEqual([
      ['TRANSITION_NOT_ALLOWED', undefined],
    ]);
    expect(await refused(name, { id, v: steward.id })).toEqual([['VISITOR_NOT_INDEPENDENT', 'visitorId']]);
    const given = (await concierge.order(name, { id, v: other.id, days: 3 })).nameServiceVisitor;
    expect(given).toMatchObject({ status: 'NAMED', dueOn: '2026-03-12', visitor: { id: other.id } });
    const own = (await concierge.ask(steward.principal, list, { filter })).data.serviceVisits.nodes;
    expect(own.map(({ kind }: { kind: string }) => kind)).toEqual(['FOLLOW_UP', 'FOLLOW_UP', 'FOLLOW_UP']);
    const input = { visitId: own[0].id, ...found };
    const { data } = await concierge.ask(steward.principal, record, { input });
    expect(data.recordServiceVisit.status).toBe('PAID');
    const room = await concierge.order(list, { filter: { region, visitorId: other.id } });
    expect(room.serviceVisits.nodes).toMatchObject([{ id }]);
  });

  it('refuses a member of the crew that follows the project', async () => {
    const { region, project } = await served();
    const roles = ['CREW_LEADER', 'CREW_AGENT', 'CREW_AGENT', 'CREW_APPROVER', 'CREW_APPROVER'];
    const { ids } = await somePeople(concierge, { region }, roles);
    const [l, a1, a2, p1, p2] = ids;
    const form =
      'mutation ($r: String!, $l: ID!, $a: [ID!]!, $p: [ID!]!) { formCrew(name: "专班", regionCode: $r, agency: NATURAL_RESOURCES, leaderId: $l, agentIds: $a, approverIds: $p) { id } }';
    const { formCrew } = await concierge.order(form, { r: region, l, a: [a1, a2], p: [p1, p2] });
    const p = project.projectId;
    await concierge.order('mutation ($p: ID!, $c: ID!) { assignCrew(projectId: $p, crewId: $c) { id } }', {
      p,
      c: formCrew.id,
    });
    expect(await refused(arrange, { p, v: p2 })).toEqual([['VISITOR_NOT_INDEPENDENT', 'visitorId']]);
  });

  it('announces an overdue visit once, by red light and list', async () => {
    concierge.setNow(new Date('2020-03-02T01:00:00Z')); // years before the visits of other tests
    const { project, visitor } = await served();
    const { arrangeServiceVisit } = await concierge.order(arrange, { p: project.projectId, v: visitor.id, days: 5 });
    expect(arrangeServiceVisit.dueOn).toBe('2020-03-09');
    const seen = async (filter: object) =>
      (await concierge.order(list, { filter: { projectId: project.projectId, ...filter } })).serviceVisits.nodes;
    const states = [];
    for (const now of [
      '2020-03-05T15:59:00Z',
      '2020-03-05T16:00:00Z',
      '2020-03-09T15:59:00Z',
      '2020-03-09T16:00:00Z',
    ]) {
      concierge.setNow(new Date(now));
      states.push([(await seen({}))[0].light, (await seen({ overdue: true })).length]);
    }
    expect(states).toEqual([
      ['GREEN', 0],
      ['AMBER', 0],
      ['AMBER', 0],
      ['RED', 1],
    ]);
    await Promise.all([makeDutyRound(concierge.needs), makeDutyRound(concierge.needs)]);
    await makeDutyRound(concierge.needs);
    const told = (await concierge.typesOf(project)).filter((type) => type === 'serviceVisitOverdue');
    expect(told).toHaveLength(1);
    concierge.setNow(monday);
  });
});
