import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { somePeople } from './somePeople.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const team =
  'id kind name field agency crewNumber usable faults { kind post person { id } reasonZh } members { post person { id } } formerMembers { post person { id } successor { id } endReason } disbandedAt';
const formSubTeam = `mutation ($n: String!, $f: TeamField!, $r: String!, $l: ID!, $m: [ID!]!) { formSubTeam(name: $n, field: $f, regionCode: $r, leaderId: $l, memberIds: $m) { ${team} } }`;
const formCrew = `mutation ($n: String!, $r: String!, $l: ID!, $a: [ID!]!, $p: [ID!]!) { formCrew(name: $n, regionCode: $r, agency: NATURAL_RESOURCES, leaderId: $l, agentIds: $a, approverIds: $p) { ${team} } }`;
const add = `mutation ($t: ID!, $p: ID!, $post: TeamPost!) { addTeamMember(teamId: $t, personId: $p, post: $post) { ${team} } }`;
const remove = `mutation ($t: ID!, $p: ID!, $s: ID) { removeTeamMember(teamId: $t, personId: $p, reason: "岗位调整", successorId: $s) { ${team} } }`;
const disband = `mutation ($t: ID!) { disbandTeam(teamId: $t, reason: "试点结束") { ${team} } }`;
const assign = 'mutation ($p: ID!, $c: ID!) { assignCrew(projectId: $p, crewId: $c) { id } }';
interface AlarmPage {
  readonly nodes: readonly { readonly kind: string; readonly unit: { readonly id: string } | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const crewRoles = ['CREW_LEADER', 'CREW_AGENT', 'CREW_AGENT', 'CREW_APPROVER', 'CREW_APPROVER'];

describe('teams and crews (C2)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const someCrew = async (region = someCounty(), more: readonly string[] = []) => {
    const { unitId, ids } = await somePeople(concierge, { region }, [...crewRoles, ...more]);
    const [l, a1, a2, p1, p2, ...others] = ids;
    const data = await concierge.order(formCrew, { n: `专班${newId()}`, r: region, l, a: [a1, a2], p: [p1, p2] });
    return { crew: data.formCrew, ids, others, region, unitId };
  };
  const look = async (id: string) =>
    (await concierge.order(`query ($id: ID!) { team(id: $id) { ${team} } }`, { id })).team;

  it.each(['LAND_SUPPORT', 'DESIGN_REVIEW', 'JOINT_ACCEPTANCE'])('forms a sub-team for %s (S0)', async (field) => {
    const region = someCounty();
    const { ids } = await somePeople(concierge, { region }, ['STEWARD', 'EXPERT']);
    const data = await concierge.order(formSubTeam, { n: '帮办队', f: field, r: region, l: ids[0], m: [ids[1]] });
    expect(data.formSubTeam).toMatchObject({
      kind: 'SUB_TEAM',
      field,
      usable: true,
      members: [
        { post: 'LEADER', person: { id: ids[0] } },
        { post: 'MEMBER', person: { id: ids[1] } },
      ],
    });
    const again = { n: '帮办队', f: field, r: region, l: ids[0], m: [ids[1]] };
    expect(await refused(formSubTeam, again)).toEqual([['TEAM_NAME_TAKEN', 'name']]);
    const found = await concierge.order('query ($r: String!) { teams(filter: { region: $r }) { nodes { field } } }', {
      r: region,
    });
    expect(found.teams.nodes).toEqual([{ field }]);
  });

  it('keeps the leader of a sub-team until somebody else leads it, and remembers who was there', async () => {
    const region = someCounty();
    const { ids } = await somePeople(concierge, { region }, ['STEWARD', 'EXPERT', null]);
    const [l, m, successor] = ids;
    const asked = { n: '队', f: 'LAND_SUPPORT', r: region, l };
    expect(await refused(formSubTeam, { ...asked, m: [] })).toEqual([['BAD_INPUT', 'memberIds']]);
    expect(await refused(formSubTeam, { ...asked, m: [l] })).toEqual([['ALREADY_IN_TEAM', 'personId']]);
    const { id: t } = (await concierge.order(formSubTeam, { ...asked, m: [m] })).formSubTeam;
    expect(await refused(remove, { t, p: l })).toEqual([['TEAM_LEADER_REQUIRED', 'successorId']]);
    expect(await refused(remove, { t, p: l, s: m })).toEqual([['ALREADY_IN_TEAM', 'successorId']]);
    expect(await refused(add, { t, p: successor, post: 'LEADER' })).toEqual([['TEAM_POST_FULL', 'post']]);
    expect(await refused(add, { t, p: successor, post: 'CREW_AGENT' })).toEqual([['TEAM_POST_FULL', 'post']]);
    const { removeTeamMember } = await concierge.order(remove, { t, p: l, s: successor });
    expect(removeTeamMember.members).toEqual([
      { post: 'MEMBER', person: { id: m } },
      { post: 'LEADER', person: { id: successor } },
    ]);
    expect(removeTeamMember.formerMembers).toEqual([
      { post: 'LEADER', person: { id: l }, successor: { id: successor }, endReason: '岗位调整' },
    ]);
    expect(await refused(remove, { t, p: l })).toEqual([['TEAM_MEMBER_NOT_FOUND', 'personId']]);
  });

  it('forms a crew of one 班长, two 代办员 and two 审批员, numbered in its region (S3)', async () => {
    const { crew, ids } = await someCrew();
    expect(crew).toMatchObject({ kind: 'CREW', agency: 'NATURAL_RESOURCES', crewNumber: 1, usable: true, faults: [] });
    expect(crew.members.map((member: { post: string }) => member.post)).toEqual(crewRoles);
    const history = await concierge.order(
      'query ($id: ID!) { person(id: $id) { history(first: 1) { nodes { action summaryZh } } } }',
      { id: ids[0] },
    );
    expect(history.person.history.nodes).toEqual([{ action: 'TEAM_JOINED', summaryZh: `测试人员0任${crew.name}班长` }]);
  });

  it('CREW_COMPOSITION: neither fewer nor more, and DUTY_ROLE_MISSING: nobody without the role', async () => {
    const region = someCounty();
    const { ids } = await somePeople(concierge, { region }, [...crewRoles, 'CREW_AGENT', 'STEWARD']);
    const [l, a1, a2, p1, p2, a3, steward] = ids;
    const whole = { n: '专班', r: region, l, a: [a1, a2], p: [p1, p2] };
    for (const wrong of [{ a: [a1] }, { a: [a1, a2, a3] }, { p: [] }, { p: [p1] }]) {
      expect(await refused(formCrew, { ...whole, ...wrong })).toEqual([['CREW_COMPOSITION', 'agentIds']]);
    }
    expect(await refused(formCrew, { ...whole, a: [a1, a1] })).toEqual([['ALREADY_IN_TEAM', 'personId']]);
    expect(await refused(formCrew, { ...whole, l: steward })).toEqual([['DUTY_ROLE_MISSING', 'personId']]);
    expect(await refused(formCrew, { ...whole, p: [p1, a3] })).toEqual([['DUTY_ROLE_MISSING', 'personId']]);
    expect(await refused(formCrew, { ...whole, l: newId() })).toEqual([['PERSON_NOT_FOUND', 'leaderId']]);
    const elsewhere = someCounty();
    expect(await refused(formCrew, { ...whole, r: elsewhere })).toEqual([['DUTY_ROLE_MISSING', 'personId']]);
  });

  it('CREW_NOT_WHOLE: a crew that is short is an alarm and is not used, until its post is filled', async () => {
    const { crew, ids, others, region } = await someCrew(undefined, ['CREW_APPROVER']);
    const { projectId } = await concierge.know({ regionCode: region });
    const short = (await concierge.order(remove, { t: crew.id, p: ids[4] })).removeTeamMember;
    expect(short).toMatchObject({ usable: false, faults: [{ kind: 'POST_VACANT', post: 'CREW_APPROVER' }] });
    expect(await refused(assign, { p: projectId, c: crew.id })).toEqual([['CREW_NOT_WHOLE', 'crewId']]);
    const alarms = await concierge.order(
      'query ($r: String!) { staffingAlarms(region: $r) { nodes { kind team { id } reasonZh } } }',
      { r: region },
    );
    expect(alarms.staffingAlarms.nodes).toContainEqual({
      kind: 'CREW_NOT_WHOLE',
      team: { id: crew.id },
      reasonZh: `${crew.name}人员不齐：审批员空缺`,
    });
    const filled = (await concierge.order(add, { t: crew.id, p: others[0], post: 'CREW_APPROVER' })).addTeamMember;
    expect(filled).toMatchObject({ usable: true, faults: [] });
    expect(await refused(add, { t: crew.id, p: ids[4], post: 'CREW_APPROVER' })).toEqual([['TEAM_POST_FULL', 'post']]);
    expect(await refused(assign, { p: projectId, c: crew.id })).toEqual([]);
  });

  it('CREW_NOT_WHOLE also on the day on which a member is away or has lost the role', async () => {
    const { crew, ids, region } = await someCrew();
    const { projectId } = await concierge.know({ regionCode: region });
    await concierge.order(
      'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-09", lastDay: "2026-03-09", reason: "年休假") { id } }',
      { id: ids[0] },
    );
    const { person } = await concierge.order('query ($id: ID!) { person(id: $id) { roles { id } } }', { id: ids[1] });
    await concierge.order('mutation ($id: ID!, $h: ID!) { revokeRole(personId: $id, holdingId: $h) { id } }', {
      id: ids[1],
      h: person.roles[0].id,
    });
    expect((await look(crew.id)).faults).toEqual([
      { kind: 'AWAY', post: 'CREW_LEADER', person: { id: ids[0] }, reasonZh: '班长测试人员0离岗至2026-03-09' },
      { kind: 'ROLE_LOST', post: 'CREW_AGENT', person: { id: ids[1] }, reasonZh: '测试人员1已不具备代办员资格' },
    ]);
    expect(await refused(assign, { p: projectId, c: crew.id })).toEqual([['CREW_NOT_WHOLE', 'crewId']]);
  });

  it('follows a project with one crew at a time, and tells it', async () => {
    const { crew, region } = await someCrew();
    const { crew: second } = await someCrew(region);
    const project = await concierge.know({ regionCode: region });
    await concierge.order(assign, { p: project.projectId, c: crew.id });
    expect(await refused(assign, { p: project.projectId, c: crew.id })).toEqual([['ALREADY_APPOINTED', 'crewId']]);
    await concierge.order(assign, { p: project.projectId, c: second.id });
    const of = [{ __typename: 'Project', id: project.projectId }];
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { crew { id } } } }';
    expect((await concierge.order(query, { of }))._entities).toEqual([{ crew: { id: second.id } }]);
    const events = await concierge.eventsOf(project);
    expect(events.map(({ type, data }) => [type, data['formerCrewId']])).toEqual([
      ['concierge.crewAssigned', null],
      ['concierge.crewAssigned', crew.id],
    ]);
  });

  it('CREWS_COMPLETE: nine crews in a region and no tenth; a disbanded one makes room', async () => {
    const region = someCounty();
    const { ids } = await somePeople(concierge, { region }, crewRoles);
    const [l, a1, a2, p1, p2] = ids;
    const form = { r: region, l, a: [a1, a2], p: [p1, p2] };
    const crews = [];
    for (let made = 1; made <= 9; made += 1) {
      crews.push((await concierge.order(formCrew, { ...form, n: `第${made}专班` })).formCrew);
    }
    expect(crews.map(({ crewNumber }) => crewNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await refused(formCrew, { ...form, n: '第十专班' })).toEqual([['CREWS_COMPLETE', 'regionCode']]);
    const ended = (await concierge.order(disband, { t: crews[3].id })).disbandTeam;
    expect(ended).toMatchObject({ usable: false, faults: [], members: [] });
    expect(ended.formerMembers).toHaveLength(5);
    expect(await refused(disband, { t: crews[3].id })).toEqual([['TEAM_DISBANDED', 'teamId']]);
    expect(await refused(add, { t: crews[3].id, p: l, post: 'CREW_LEADER' })).toEqual([['TEAM_DISBANDED', 'teamId']]);
    const alarms = await concierge.order(
      'query ($r: String!) { staffingAlarms(region: $r) { nodes { kind reasonZh } } }',
      { r: region },
    );
    expect(alarms.staffingAlarms.nodes.map(({ kind }: { kind: string }) => kind)).toContain('CREWS_MISSING');
    expect((await concierge.order(formCrew, { ...form, n: '第四专班（新）' })).formCrew.crewNumber).toBe(4);
  });

  it('is ruled by the service room of the region, and TEAM_NOT_FOUND for no team', async () => {
    const { crew, ids } = await someCrew();
    expect(await refused(disband, { t: crew.id }, somebody.serviceRoomOf('370211'))).toEqual([
      ['FORBIDDEN', 'regionCode'],
    ]);
    expect(await refused(disband, { t: newId() })).toEqual([['TEAM_NOT_FOUND', 'teamId']]);
    const { errors } = await concierge.ask(somebody.steward('x'), remove, { t: crew.id, p: ids[0] });
    expect(errors[0]?.code).toBe('FORBIDDEN');
  });

  it('lists units without a specialist or a backup (S4), page by page', async () => {
    const region = someCounty();
    const { unitId: bare } = await somePeople(concierge, { region }, ['EXPERT']);
    const { unitId: single, ids } = await somePeople(concierge, { region }, ['STEWARD', 'STEWARD']);
    const query =
      'query ($r: String!, $after: String) { staffingAlarms(region: $r, first: 1, after: $after) { nodes { kind unit { id } } pageInfo { hasNextPage endCursor } } }';
    const pages = async () => {
      const seen = [];
      for (let after: string | null = null; ; ) {
        const { nodes, pageInfo }: AlarmPage = (await concierge.order(query, { r: region, after })).staffingAlarms;
        seen.push(...nodes.map(({ kind, unit }) => [kind, unit?.id]));
        if (!pageInfo.hasNextPage) return seen;
        after = pageInfo.endCursor;
      }
    };
    expect(await pages()).toEqual([
      ['LIAISONS_TOO_FEW', undefined],
      ['UNIT_WITHOUT_BACKUP', single],
      ['UNIT_WITHOUT_SPECIALIST', bare],
    ]);
    await concierge.order('mutation ($u: ID!, $p: ID!) { nameBackup(unitId: $u, personId: $p) { id } }', {
      u: single,
      p: ids[1],
    });
    expect(await pages()).toHaveLength(2);
    const elsewhere = await concierge.ask(somebody.serviceRoomOf('370211'), query, { r: region });
    expect(elsewhere.data.staffingAlarms.nodes).toEqual([]);
  });
});
