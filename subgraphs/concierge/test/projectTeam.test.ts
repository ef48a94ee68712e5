import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeDutyRound } from '../src/jobs/makeDutyRound.ts';
import { reviewProjectTeams } from '../src/usecases/reviewProjectTeams.ts';
import { archiveHandedOver } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { someRoadmap, someSign } from './someSign.ts';
import { complexProject, enlist, enlistTeam, wholeTeam } from './someTeam.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const show =
  'query ($p: ID!) { _entities(representations: [{ __typename: "Project", id: $p }]) { ... on Project { team { leader { id } reasons { cause reasonZh } members { role stage field seatName person { id } byHand reasonZh } formerMembers { role person { id } endReasonZh until } vacancies { role stage field seatName reasonZh } dissolvedAt dissolveReason } } } }';
const change =
  'mutation ($p: ID!, $seat: TeamSeatInput!, $person: ID!, $reason: String = "熟悉该企业") { changeTeamSeat(projectId: $p, seat: $seat, personId: $person, reason: $reason) { members { role person { id } byHand reasonZh } formerMembers { person { id } endReasonZh } } }';
const dissolve =
  'mutation ($p: ID!, $reason: String = "项目已调整") { dissolveProjectTeam(projectId: $p, reason: $reason) { dissolvedAt members { id } formerMembers { person { id } } } }';
const vacancies =
  'query ($region: String, $first: Int, $after: String) { teamVacancies(region: $region, first: $first, after: $after) { nodes { project { id } seatName reasonZh since } pageInfo { hasNextPage endCursor } } }';
const absent =
  'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-09", lastDay: "2026-03-10", reason: "培训") { id } }';
const revoke = 'mutation ($p: ID!, $h: ID!) { revokeRole(personId: $p, holdingId: $h) { id } }';

const guide = { role: 'PROCEDURE_GUIDE' };
const land = { role: 'STAGE_ATTENDANT', stage: 'LAND_USE_PLANNING' };

interface Member {
  readonly role: string;
  readonly stage: string | null;
  readonly person: { readonly id: string };
}

describe('the team of a complex project (C4 S2)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterEach(() => concierge.setNow(monday));
  afterAll(() => concierge.close());

  const teamOf = async (
    { projectId }: Pick<ProjectFacts, 'projectId'>,
    principal: Principal = somebody.serviceRoom,
  ) => {
    const { data, errors } = await concierge.ask(principal, show, { p: projectId });
    expect(errors).toEqual([]);
    return data._entities[0].team;
  };
  const memberAt = async (project: ProjectFacts, { role, stage = null }: { role: string; stage?: string | null }) =>
    (await teamOf(project)).members.find((member: Member) => member.role === role && member.stage === stage);
  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const followFacts = (project: ProjectFacts, gseq: number) =>
    concierge.follow(someSign(project, 'projectFactsChanged', { gseq, data: { facts: project } }));

  it('is formed with its steward: one for each place, each with the reason why', async () => {
    const region = '410202';
    const { steward, idOf } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward);
    const team = await teamOf(project);
    expect(team).toMatchObject({
      leader: { id: steward.id },
      reasons: [{ cause: 'KEY_LEVEL', reasonZh: '列入省级重点项目' }],
      vacancies: [],
      formerMembers: [],
      dissolvedAt: null,
    });
    expect(team.members.map(({ seatName, person }: Member & { seatName: string }) => [seatName, person.id])).toEqual([
      ['审批流程指导员', idOf('guide')],
      ['项目服务专员', idOf('specialist')],
      ['专家', idOf('expert')],
      ['帮代办服务员（立项用地规划许可）', idOf('early')],
      ['帮代办服务员（工程建设许可）', idOf('early')],
      ['帮代办服务员（施工许可）', idOf('late')],
      ['帮代办服务员（竣工验收）', idOf('late')],
      ['审批政策宣讲员（建厂生产）', idOf('lecturer')],
    ]);
    for (const { reasonZh, byHand } of team.members) {
      expect(byHand).toBe(false);
      expect(reasonZh).toMatch(/^综合匹配得分最高.*服务区域即项目所在地.*现有在办项目/);
    }
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'projectTeamFormed']);
    const { person } = await concierge.order(
      'query ($id: ID!) { person(id: $id) { history { nodes { action summaryZh } } } }',
      {
        id: idOf('guide'),
      },
    );
    expect(person.history.nodes[0]).toMatchObject({
      action: 'TEAM_JOINED',
      summaryZh: expect.stringContaining(project.name),
    });
    expect(await teamOf(project, somebody.ownerOf(project))).toMatchObject({ leader: { id: steward.id } });
    expect(await teamOf(project, somebody.serviceRoomOf('370211'))).toBeNull();
  });

  it('is for complex projects only; of one that becomes complex by facts, roadmap or routing it is formed then', async () => {
    const region = '410203';
    const { steward } = await enlistTeam(concierge, region);
    const byFacts = await complexProject(concierge, region, steward, { keyLevels: [] });
    const byItems = await complexProject(concierge, region, steward, { keyLevels: [] });
    expect(await teamOf(byFacts)).toBeNull();
    await followFacts({ ...byFacts, keyLevels: ['NATIONAL'] }, 100);
    expect((await teamOf(byFacts)).reasons).toMatchObject([{ cause: 'KEY_LEVEL' }]);
    await concierge.follow(someRoadmap(byItems, 101, 39));
    expect(await teamOf(byItems)).toBeNull();
    await concierge.follow(someRoadmap(byItems, 102, 40));
    expect((await teamOf(byItems)).reasons).toEqual([{ cause: 'ITEMS', reasonZh: '涉及审批服务事项40项，达到40项' }]);
    await concierge.follow(someRoadmap(byItems, 103, 45));
    expect((await teamOf(byItems)).reasons).toMatchObject([{ reasonZh: '涉及审批服务事项45项，达到40项' }]);
    expect((await concierge.typesOf(byItems)).filter((type) => type === 'projectTeamFormed')).toHaveLength(1);
    expect(await teamOf(await complexProject(concierge, region, steward, { keyLevels: ['CITY'] }))).toBeNull();
  });

  it('of a project that is routed to many departments is formed in the same step', async () => {
    const region = '410204';
    const { steward } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward, { keyLevels: [] });
    const agencies = [
      'ADMIN_APPROVAL',
      'ARCHIVES',
      'CIVIL_DEFENCE',
      'COMMUNICATIONS',
      'CULTURE_TOURISM',
      'ECOLOGY',
      'EMERGENCY',
    ];
    const items = [...agencies, 'DEVELOPMENT_REFORM'].map((agency) => ({
      code: `${agency}-1`,
      name: '事项',
      agency,
      tier: 'COUNTY',
      regionCode: region,
    }));
    const route =
      'mutation ($p: ID!, $u: ID!, $items: [RoutedItemInput!]!) { routeProject(projectId: $p, firstAgencyId: $u, items: $items) { version } }';
    await concierge.order(route, { p: project.projectId, u: steward.unitId, items: items.slice(0, 7) });
    expect(await teamOf(project)).toBeNull();
    await concierge.order(route, { p: project.projectId, u: steward.unitId, items });
    expect((await teamOf(project)).reasons).toMatchObject([
      { cause: 'AGENCIES', reasonZh: '涉及审批部门8个，达到8个' },
    ]);
  });

  it('says which places nobody has, to officials, and the duty round fills them when somebody is there', async () => {
    const region = '410205';
    const steward = await concierge.someSteward({ region });
    const lecturer = await enlist(concierge, region, wholeTeam.lecturer);
    const project = await complexProject(concierge, region, steward, {
      landStatus: 'HELD',
      plannedStart: '2026-01-05',
    });
    expect((await teamOf(project)).vacancies.map(({ seatName }: { seatName: string }) => seatName)).toEqual([
      '审批流程指导员',
      '项目服务专员',
      '专家',
      '帮代办服务员（竣工验收）',
    ]);
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'projectTeamFormed', 'projectTeamVacant']);
    const listed = (await concierge.order(vacancies, { region })).teamVacancies.nodes;
    expect(listed).toHaveLength(4);
    expect(listed[0]).toEqual({
      project: { id: project.projectId },
      seatName: '审批流程指导员',
      reasonZh: '审批流程指导员：已考虑0人，均不匹配',
      since: monday.toISOString(),
    });
    const first = (await concierge.order(vacancies, { region, first: 3 })).teamVacancies;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await concierge.order(vacancies, { region, after: first.pageInfo.endCursor });
    expect(rest.teamVacancies.nodes).toMatchObject([{ seatName: '帮代办服务员（竣工验收）' }]);
    expect(
      (await concierge.ask(somebody.serviceRoomOf('370211'), vacancies, { region })).data.teamVacancies.nodes,
    ).toEqual([]);
    expect(await refused(vacancies, {}, steward.principal)).toEqual([['FORBIDDEN', 'Query.teamVacancies']]);
    expect(await refused(vacancies, { region: '999999' })).toEqual([['REGION_UNKNOWN', 'region']]);

    const found = await enlist(concierge, region, wholeTeam.guide);
    await makeDutyRound(concierge.needs);
    await makeDutyRound(concierge.needs);
    const team = await teamOf(project);
    expect(team.vacancies).toHaveLength(3);
    expect(team.members.map(({ person }: Member) => person.id)).toEqual([lecturer.id, found.id]);
    expect((await concierge.typesOf(project)).at(-1)).toBe('projectTeamChanged');
  });

  it('replaces whoever is away or has lost the role, and keeps who was in it', async () => {
    const region = '410212';
    const { steward, idOf } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward);
    const expert = await enlist(concierge, region, wholeTeam.expert);
    const dutyOf = async (id: string) =>
      (await concierge.order('query ($id: ID!) { person(id: $id) { roles { id } } }', { id })).person.roles[0].id;
    await concierge.order(absent, { id: idOf('expert') });
    await concierge.order(revoke, { p: idOf('guide'), h: await dutyOf(idOf('guide')) });
    await makeDutyRound(concierge.needs);
    expect((await memberAt(project, { role: 'EXPERT' })).person.id).toBe(expert.id);
    const team = await teamOf(project);
    expect(team.formerMembers).toEqual([
      {
        role: 'PROCEDURE_GUIDE',
        person: { id: idOf('guide') },
        endReasonZh: '已不担任相应角色',
        until: monday.toISOString(),
      },
      { role: 'EXPERT', person: { id: idOf('expert') }, endReasonZh: '当日不在岗', until: monday.toISOString() },
    ]);
    expect(team.vacancies).toMatchObject([{ role: 'PROCEDURE_GUIDE' }]);
    const types = await concierge.typesOf(project);
    expect(types.slice(-2)).toEqual(['projectTeamChanged', 'projectTeamVacant']);
    await makeDutyRound(concierge.needs);
    expect(await concierge.typesOf(project)).toEqual(types);
  });

  it('follows the stages: a stage that is past needs nobody any more', async () => {
    const region = '410221';
    const { steward, idOf } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward);
    await followFacts({ ...project, landStatus: 'HELD', plannedStart: '2026-03-11' }, 200);
    const stages = async () => (await teamOf(project)).members.flatMap(({ stage }: Member) => stage ?? []);
    expect(await stages()).toEqual(['ENGINEERING_CONSTRUCTION', 'CONSTRUCTION_PERMIT', 'COMPLETION_ACCEPTANCE']);
    concierge.setNow(new Date('2026-03-11T01:00:00Z'));
    await makeDutyRound(concierge.needs);
    expect(await stages()).toEqual(['COMPLETION_ACCEPTANCE']);
    expect((await teamOf(project)).formerMembers[0]).toMatchObject({
      person: { id: idOf('early') },
      endReasonZh: '该岗位已不再需要',
    });
  });

  it('lets a member go who becomes the steward of the project', async () => {
    const region = '410305';
    const { steward, idOf } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward);
    await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
      p: project.projectId,
      s: idOf('late'),
    });
    const team = await teamOf(project);
    expect(team.leader).toEqual({ id: idOf('late') });
    expect(team.formerMembers).toMatchObject([
      { person: { id: idOf('late') }, endReasonZh: '已负责该项目，任团队负责人' },
      { person: { id: idOf('late') }, endReasonZh: '已负责该项目，任团队负责人' },
    ]);
    expect(team.vacancies.map(({ stage }: Member) => stage)).toEqual(['CONSTRUCTION_PERMIT', 'COMPLETION_ACCEPTANCE']);
  });

  it('spreads places over people by what they have in hand', async () => {
    const region = '410222';
    const { steward, idOf } = await enlistTeam(concierge, region);
    const second = await enlist(concierge, region, wholeTeam.guide);
    const guides = [];
    for (let count = 0; count < 4; count += 1) {
      guides.push((await memberAt(await complexProject(concierge, region, steward), guide)).person.id);
    }
    expect(guides.toSorted()).toEqual([idOf('guide'), idOf('guide'), second.id, second.id].toSorted());
  });

  describe('by hand', () => {
    it('puts somebody on a place with a reason; the match does not bring back whoever had it', async () => {
      const region = '410223';
      const { steward, idOf } = await enlistTeam(concierge, region);
      const project = await complexProject(concierge, region, steward);
      const afar = await enlist(concierge, '370211', { role: 'PROCEDURE_GUIDE', kinds: ['MEDICAL'] });
      const p = project.projectId;
      const { changeTeamSeat: team } = await concierge.order(change, { p, seat: guide, person: afar.id });
      expect(team.members.at(-1)).toEqual({
        role: 'PROCEDURE_GUIDE',
        person: { id: afar.id },
        byHand: true,
        reasonZh: '熟悉该企业',
      });
      expect(team.formerMembers).toEqual([{ person: { id: idOf('guide') }, endReasonZh: '熟悉该企业' }]);
      expect((await concierge.typesOf(project)).at(-1)).toBe('projectTeamChanged');
      await makeDutyRound(concierge.needs);
      expect((await memberAt(project, guide)).person.id).toBe(afar.id);
      await concierge.order(absent, { id: afar.id });
      await makeDutyRound(concierge.needs);
      expect((await teamOf(project)).vacancies).toMatchObject([{ role: 'PROCEDURE_GUIDE' }]);
      // by hand, too, a vacant place is filled
      concierge.setNow(new Date('2026-03-11T01:00:00Z'));
      await concierge.order(change, { p, seat: guide, person: idOf('guide') });
      expect((await teamOf(project)).vacancies).toEqual([]);
    });

    it('TEAM_SEAT_UNKNOWN, ALREADY_APPOINTED, TEAM_LEADER_NO_MEMBER, DUTY_ROLE_MISSING, PERSON_ABSENT', async () => {
      const region = '410225';
      const { steward, idOf } = await enlistTeam(concierge, region);
      const project = await complexProject(concierge, region, steward);
      const p = project.projectId;
      const tryWith = (more: object) => refused(change, { p, seat: guide, person: idOf('guide'), ...more });
      expect(await tryWith({ seat: { role: 'WORK_SUPERVISOR' } })).toEqual([['TEAM_SEAT_UNKNOWN', 'seat']]);
      expect(await tryWith({ seat: { role: 'STAGE_ATTENDANT' } })).toEqual([['TEAM_SEAT_UNKNOWN', 'seat']]);
      expect(await tryWith({})).toEqual([['ALREADY_APPOINTED', 'personId']]);
      expect(await tryWith({ person: steward.id })).toEqual([['TEAM_LEADER_NO_MEMBER', 'personId']]);
      expect(await tryWith({ person: idOf('expert') })).toEqual([['DUTY_ROLE_MISSING', 'personId']]);
      const lecturer = await enlist(concierge, region, { role: 'POLICY_LECTURER', fields: ['BUILDING_SALES'] });
      const seat = { role: 'POLICY_LECTURER', field: 'FACTORY_PRODUCTION' };
      expect(await tryWith({ seat, person: lecturer.id })).toEqual([['DUTY_ROLE_MISSING', 'personId']]);
      const away = await enlist(concierge, region, wholeTeam.guide);
      await concierge.order(absent, { id: away.id });
      expect(await tryWith({ person: away.id })).toEqual([['PERSON_ABSENT', 'personId']]);
      expect(await tryWith({ person: newId() })).toEqual([['PERSON_NOT_FOUND', 'personId']]);
      expect(await tryWith({ seat: land, person: idOf('late'), reason: ' ' })).toEqual([['BAD_INPUT', 'reason']]);
      expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'projectTeamFormed']);
    });

    it('PROJECT_TEAM_NOT_FOUND, and nobody but the service room of the region', async () => {
      const region = '410302';
      const { steward, idOf } = await enlistTeam(concierge, region);
      const plain = await complexProject(concierge, region, steward, { keyLevels: [] });
      const asked = { p: plain.projectId, seat: guide, person: idOf('guide') };
      expect(await refused(change, asked)).toEqual([['PROJECT_TEAM_NOT_FOUND', 'projectId']]);
      expect(await refused(dissolve, { p: plain.projectId })).toEqual([['PROJECT_TEAM_NOT_FOUND', 'projectId']]);
      expect(await refused(change, asked, somebody.serviceRoomOf('370211'))).toEqual([['FORBIDDEN', 'regionCode']]);
      expect((await refused(change, asked, steward.principal))[0]?.[0]).toBe('FORBIDDEN');
    });

    it('dissolves the team of a project that is complex no more: PROJECT_STILL_COMPLEX before; formed again when it is', async () => {
      const region = '410303';
      const { steward, idOf } = await enlistTeam(concierge, region);
      const project = await complexProject(concierge, region, steward);
      const p = project.projectId;
      expect(await refused(dissolve, { p })).toEqual([['PROJECT_STILL_COMPLEX', 'projectId']]);
      await followFacts({ ...project, keyLevels: [] }, 300);
      expect((await teamOf(project)).members).toHaveLength(8); // stays until the service room says so
      expect(await refused(dissolve, { p, reason: '' })).toEqual([['BAD_INPUT', 'reason']]);
      const { dissolveProjectTeam: team } = await concierge.order(dissolve, { p });
      expect(team).toMatchObject({ dissolvedAt: monday.toISOString(), members: [] });
      expect(team.formerMembers).toHaveLength(8);
      expect(await refused(dissolve, { p })).toEqual([['PROJECT_TEAM_NOT_FOUND', 'projectId']]);
      expect(await refused(change, { p, seat: guide, person: idOf('guide') })).toEqual([
        ['PROJECT_TEAM_NOT_FOUND', 'projectId'],
      ]);
      await makeDutyRound(concierge.needs);
      expect((await teamOf(project)).members).toEqual([]);
      await followFacts({ ...project, keyLevels: ['NATIONAL'] }, 301);
      const again = await teamOf(project);
      expect(again.members).toHaveLength(8);
      expect(again.dissolvedAt).toBeNull();
      expect(again.formerMembers).toHaveLength(8);
      expect(await concierge.typesOf(project)).toEqual([
        'stewardAssigned',
        'projectTeamFormed',
        'projectTeamDissolved',
        'projectTeamFormed',
      ]);
    });
  });

  it('is one team, however many writers form it at once', async () => {
    const region = '410304';
    const { steward } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward, { keyLevels: [] });
    const settled = await Promise.allSettled(
      [1, 2, 3].map(() => followFacts({ ...project, keyLevels: ['NATIONAL'] }, 400)),
    );
    expect(settled.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect((await teamOf(project)).members).toHaveLength(8);
    expect((await concierge.typesOf(project)).filter((type) => type === 'projectTeamFormed')).toHaveLength(1);
  });

  it('is dissolved when its project is finished, complex as it is, and is neither filled nor formed again', async () => {
    const region = someCounty();
    const { steward, idOf } = await enlistTeam(concierge, region);
    const project = await complexProject(concierge, region, steward);
    await concierge.follow(archiveHandedOver(project));
    const team = await teamOf(project);
    expect(team).toMatchObject({
      members: [],
      vacancies: [],
      dissolvedAt: monday.toISOString(),
      dissolveReason: '项目办结',
    });
    expect(team.formerMembers).toHaveLength(8);
    const seats = await concierge.needs.store.projectTeams.countSeats([idOf('guide'), idOf('early')]);
    expect(seats).toEqual([0, 0]);
    await followFacts({ ...project, keyLevels: ['NATIONAL'] }, 300);
    await concierge.follow(archiveHandedOver(project));
    await makeDutyRound(concierge.needs);
    expect(await teamOf(project)).toEqual(team);
    const told = (await concierge.typesOf(project)).filter((type) => type.startsWith('projectTeam'));
    expect(told).toEqual(['projectTeamFormed', 'projectTeamDissolved']);
  });

  it('is put right by the duty round also behind hundreds of teams whose places nobody fits', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    const project = await complexProject(concierge, region, steward);
    const guideId = (await enlist(concierge, region, wholeTeam.guide)).id;
    const { store } = concierge.needs;
    const hopeless = Array.from({ length: 200 }, () => newId());
    const listToReview: typeof store.projectTeams.listToReview = async (_, { after }) =>
      after === null ? hopeless : [project.projectId];
    const projectTeams = { ...store.projectTeams, listToReview };
    await reviewProjectTeams({ ...concierge.needs, store: { ...store, projectTeams } });
    expect((await memberAt(project, guide)).person.id).toBe(guideId);
  });
});
