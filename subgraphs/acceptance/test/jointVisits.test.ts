import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { monday } from './openAcceptance.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { planning, fire, archives } = items;
const fields = `id status startsAt endsAt place agencies sequence calledByName record cancelledReason leader { kind name }
  attendance { agency attended people } findings { agency itemCode findings givenByName }
  clashes { agency visit { id } } acceptance { id } project { id }`;
const plan = '$startsAt: DateTime!, $endsAt: DateTime!, $place: String!, $agencies: [Agency!]';
const planArguments = 'startsAt: $startsAt, endsAt: $endsAt, place: $place, agencies: $agencies';
const visits = {
  call: `mutation ($acceptanceId: ID!, ${plan}) { visit: callJointVisit(acceptanceId: $acceptanceId, ${planArguments}) { ${fields} } }`,
  change: `mutation ($visitId: ID!, ${plan}) { visit: changeJointVisit(visitId: $visitId, ${planArguments}) { ${fields} } }`,
  cancel: `mutation ($visitId: ID!, $reason: String!) { visit: cancelJointVisit(visitId: $visitId, reason: $reason) { ${fields} } }`,
  record: `mutation ($visitId: ID!, $attendance: [JointVisitAttendanceInput!]!, $record: String!) {
    visit: recordJointVisit(visitId: $visitId, attendance: $attendance, record: $record) { ${fields} } }`,
  findings: `mutation ($visitId: ID!, $itemCode: String!, $findings: [String!]!) {
    visit: addJointVisitFindings(visitId: $visitId, itemCode: $itemCode, findings: $findings) { ${fields} } }`,
  read: `query ($id: ID!) { visit: jointVisit(id: $id) { ${fields} } }`,
  list: `query ($id: ID!, $first: Int, $after: String) { jointAcceptance(id: $id) { visits(first: $first, after: $after) {
    nodes { id status } pageInfo { hasNextPage endCursor } } items { itemCode rounds { opinion { visit { id } } } } } }`,
} as const;
const thursday = { startsAt: '2026-03-12T01:00:00Z', endsAt: '2026-03-12T03:00:00Z', place: '项目东门' };
const held = new Date('2026-03-12T04:00:00Z');
const bothCame = [
  { agency: 'NATURAL_RESOURCES', people: ['演示甲'] },
  { agency: 'FIRE_RESCUE', people: ['演示乙', '演示丙'] },
];

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());
afterEach(() => department.setNow(monday));

const clerk = somebody.clerkIn('370211');
const act = (verb: keyof typeof visits, variables: object, principal: Principal = clerk) =>
  department.ask(principal, visits[verb], { ...variables });

async function called(facts?: ProjectFacts): Promise<{ facts: ProjectFacts; acceptanceId: string; visitId: string }> {
  const project = facts ?? (await department.announce());
  const acceptanceId = await department.submit(project, [planning, fire]);
  const { data, errors } = await act('call', { acceptanceId, ...thursday });
  expect(errors).toEqual([]);
  return { facts: project, acceptanceId, visitId: data.visit.id };
}

async function wasHeld(attendance: readonly object[] = bothCame) {
  const visit = await called();
  department.setNow(held);
  const { errors } = await act('record', { visitId: visit.visitId, attendance, record: '现场总体符合要求' });
  expect(errors).toEqual([]);
  return visit;
}

describe('a joint visit', () => {
  it('is called by the leader for the departments with an open item, held, and carries each one’s findings and opinion', async () => {
    const facts = await department.announce({ functionalZone: '演示功能区' });
    const { acceptanceId, visitId } = await called(facts);
    expect((await act('read', { id: visitId }, somebody.ownerOf(facts))).data.visit).toMatchObject({
      status: 'CALLED',
      sequence: 0,
      leader: { kind: 'FUNCTIONAL_ZONE', name: '演示功能区' },
      agencies: ['NATURAL_RESOURCES', 'FIRE_RESCUE'],
      attendance: null,
      record: null,
    });
    const later = { ...thursday, startsAt: '2026-03-12T01:30:00Z', visitId };
    expect((await act('change', later)).data.visit).toMatchObject({
      sequence: 1,
      startsAt: '2026-03-12T01:30:00.000Z',
    });
    department.setNow(held);
    await act('record', { visitId, attendance: bothCame, record: '现场总体符合要求' });
    const found = { visitId, itemCode: fire, findings: ['三层闭门器缺失'] };
    expect((await act('findings', found, somebody.approverOf('FIRE_RESCUE'))).data.visit).toMatchObject({
      status: 'HELD',
      record: '现场总体符合要求',
      attendance: [{ agency: 'NATURAL_RESOURCES', attended: true }, { people: ['演示乙', '演示丙'] }],
      findings: [{ agency: 'FIRE_RESCUE', itemCode: fire, findings: ['三层闭门器缺失'] }],
    });
    expect((await department.pass(acceptanceId, fire, { visitId })).errors).toEqual([]);
    const { data } = await act('list', { id: acceptanceId }, somebody.ownerOf(facts));
    expect(data.jointAcceptance.items).toMatchObject([
      { rounds: [{ opinion: null }] },
      { rounds: [{ opinion: { visit: { id: visitId } } }] },
    ]);
    expect((await department.typesOf(facts)).slice(1)).toEqual([
      'jointVisitCalled',
      'jointVisitChanged',
      'jointVisitHeld',
      'jointVisitFindingsAdded',
      'opinionGiven',
    ]);
  });

  it('tells of a department with two visits on one day, as long as both are called', async () => {
    const one = await called();
    const other = await called();
    const clashesOf = async (id: string) => {
      const { data } = await act('read', { id });
      const mine = data.visit.clashes.filter(({ visit }: { visit: { id: string } }) =>
        [one.visitId, other.visitId].includes(visit.id),
      );
      return mine;
    };
    expect(await clashesOf(one.visitId)).toEqual([
      { agency: 'NATURAL_RESOURCES', visit: { id: other.visitId } },
      { agency: 'FIRE_RESCUE', visit: { id: other.visitId } },
    ]);
    await act('cancel', { visitId: other.visitId, reason: '暴雨' });
    expect(await clashesOf(one.visitId)).toEqual([]);
  });

  it('tells an owner of clashes of its own visits only, never of another company’s', async () => {
    const own = await called();
    const strange = await called();
    const query = 'query ($id: ID!) { visit: jointVisit(id: $id) { clashes { visit { id place project { id } } } } }';
    const asOwner = await department.ask(somebody.ownerOf(own.facts), query, { id: own.visitId });
    expect(asOwner).toMatchObject({ errors: [], data: { visit: { clashes: [] } } });
    const asClerk = await department.ask(clerk, query, { id: own.visitId });
    expect(asClerk.data.visit.clashes).toContainEqual({
      visit: { id: strange.visitId, place: '项目东门', project: { id: strange.facts.projectId } },
    });
  });

  it('is read at once for many projects, with clashes, questions, open findings and the archive', async () => {
    const three = [await called(), await called(), await called()];
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
      acceptances { nodes { openPreCheckFindings { number } visits { nodes { ${fields} } } items { rounds { opinion { visit { id } } } } } }
      acceptanceAdvice { nodes { id } } archive { status } acceptancePreChecks { nodes { id } } } } }`;
    const of = three.map(({ facts }) => ({ __typename: 'Project', id: facts.projectId }));
    const statementsFor = async (asked: typeof of) => {
      department.statements.length = 0;
      expect((await department.ask(clerk, query, { of: asked })).errors).toEqual([]);
      return department.statements.length;
    };
    const forOne = await statementsFor(of.slice(0, 1));
    expect(forOne).toBeGreaterThan(0);
    expect(await statementsFor(of)).toBe(forOne);
  });

  it('is called off with its reason, and another one may be called; the list pages on', async () => {
    const { facts, acceptanceId, visitId } = await called();
    const cancel = await act('cancel', { visitId, reason: '暴雨' });
    expect(cancel.data.visit).toMatchObject({ status: 'CANCELLED', sequence: 1, cancelledReason: '暴雨' });
    const again = await act('call', { acceptanceId, ...thursday, agencies: ['FIRE_RESCUE'] });
    expect(again.data.visit.agencies).toEqual(['FIRE_RESCUE']);
    const first = await act('list', { id: acceptanceId, first: 1 }, somebody.ownerOf(facts));
    expect(first.data.jointAcceptance.visits.nodes).toEqual([{ id: again.data.visit.id, status: 'CALLED' }]);
    const { endCursor } = first.data.jointAcceptance.visits.pageInfo;
    const second = await act('list', { id: acceptanceId, after: endCursor }, somebody.ownerOf(facts));
    expect(second.data.jointAcceptance.visits).toMatchObject({
      nodes: [{ id: visitId, status: 'CANCELLED' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('is called off by itself when the joint acceptance is withdrawn, or ends before it', async () => {
    const withdrawn = await called();
    const owner = somebody.ownerOf(withdrawn.facts);
    await department.ask(owner, documents.withdrawal, { acceptanceId: withdrawn.acceptanceId, reason: '不再申请' });
    expect((await act('read', { id: withdrawn.visitId })).data.visit).toMatchObject({
      status: 'CANCELLED',
      cancelledReason: '联合验收已撤回',
    });
    const ended = await called();
    for (const item of [planning, fire]) await department.pass(ended.acceptanceId, item);
    expect((await act('read', { id: ended.visitId })).data.visit.status).toBe('CANCELLED');
    expect((await department.typesOf(ended.facts)).slice(-2)).toEqual(['jointAcceptancePassed', 'jointVisitCancelled']);
  });

  it('may take place again to see what was rectified since', async () => {
    const { facts, acceptanceId, visitId } = await wasHeld();
    expect((await act('call', { acceptanceId, ...friday })).errors).toMatchObject([
      { code: 'JOINT_VISIT_ALREADY_CALLED', extensions: { value: visitId, current: 'HELD' } },
    ]);
    await department.pass(acceptanceId, fire, { verdict: 'RECTIFY', rectifications: ['补闭门器'] });
    department.setNow(new Date(held.getTime() + 3_600_000));
    const supply = { acceptanceId, itemCode: fire, note: '已补' };
    await department.ask(somebody.ownerOf(facts), documents.rectification, supply);
    expect((await act('call', { acceptanceId, ...friday })).errors).toEqual([]);
  });
});

const friday = { ...thursday, startsAt: '2026-03-13T01:00:00Z', endsAt: '2026-03-13T03:00:00Z' };

describe('a call is refused', () => {
  it.each<[string, object, string, string]>([
    ['in the past', { startsAt: '2026-03-08T01:00:00Z' }, 'BAD_INPUT', 'startsAt'],
    ['ending before it begins', { endsAt: '2026-03-12T00:00:00Z' }, 'BAD_INPUT', 'endsAt'],
    ['ending on another day', { endsAt: '2026-03-12T17:00:00Z' }, 'BAD_INPUT', 'endsAt'],
    ['nowhere', { place: ' ' }, 'BAD_INPUT', 'place'],
    ['with nobody', { agencies: [] }, 'BAD_INPUT', 'agencies'],
    ['with one twice', { agencies: ['FIRE_RESCUE', 'FIRE_RESCUE'] }, 'BAD_INPUT', 'agencies'],
    ['with a department that has no item', { agencies: ['WATER'] }, 'BAD_INPUT', 'agencies'],
  ])('%s', async (_, more, code, field) => {
    const facts = await department.announce();
    const acceptanceId = await department.submit(facts, [planning, fire]);
    const { errors } = await act('call', { acceptanceId, ...thursday, ...more });
    expect(errors).toMatchObject([{ code, extensions: { field } }]);
    expect(await department.typesOf(facts)).toEqual(['jointAcceptanceSubmitted']);
  });

  it('twice, once the acceptance has ended, by others than the leader, and for an unknown one', async () => {
    const { facts, acceptanceId } = await called();
    const codesOf = async (variables: object, principal = clerk) =>
      (await act('call', variables, principal)).errors.map(({ code }) => code);
    expect(await codesOf({ acceptanceId, ...friday })).toEqual(['JOINT_VISIT_ALREADY_CALLED']);
    expect(await codesOf({ acceptanceId, ...friday }, somebody.clerkIn('410726'))).toEqual(['FORBIDDEN']);
    expect(await codesOf({ acceptanceId, ...friday }, somebody.ownerOf(facts))).toEqual(['FORBIDDEN']);
    expect(await codesOf({ acceptanceId: facts.projectId, ...friday })).toEqual(['ACCEPTANCE_NOT_FOUND']);
    for (const item of [planning, fire]) await department.pass(acceptanceId, item);
    expect(await codesOf({ acceptanceId, ...friday })).toEqual(['JOINT_VISIT_NOT_NEEDED']);
  });
});

describe('a step is refused', () => {
  it('before the visit begins, with wrong attendance, and once it was held', async () => {
    const { visitId } = await called();
    const record = { visitId, attendance: bothCame, record: '记录' };
    expect((await act('record', record)).errors).toMatchObject([{ code: 'JOINT_VISIT_NOT_BEGUN' }]);
    department.setNow(held);
    const lacking = { ...record, attendance: bothCame.slice(1) };
    expect((await act('record', lacking)).errors).toMatchObject([
      { code: 'BAD_INPUT', extensions: { field: 'attendance.agency' } },
    ]);
    expect((await act('record', { ...record, record: '' })).errors).toMatchObject([{ code: 'BAD_INPUT' }]);
    expect((await act('record', record)).errors).toEqual([]);
    for (const [verb, more] of [
      ['cancel', { reason: '取消' }],
      ['record', record],
      ['change', friday],
    ] as const) {
      expect((await act(verb, { visitId, ...more })).errors).toMatchObject([
        {
          code: 'TRANSITION_NOT_ALLOWED',
          extensions: { machine: 'jointVisit', current: 'HELD', allowed: ['addFindings'] },
        },
      ]);
    }
  });

  it('for findings before it was held, of a department that stayed away, and of another one’s item', async () => {
    const waiting = await called();
    const found = { itemCode: fire, findings: ['无'] };
    const fireOffice = somebody.approverOf('FIRE_RESCUE');
    expect((await act('findings', { visitId: waiting.visitId, ...found }, fireOffice)).errors).toMatchObject([
      { code: 'JOINT_VISIT_NOT_HELD', extensions: { field: 'visitId', current: 'CALLED' } },
    ]);
    const { visitId } = await wasHeld([
      { agency: 'NATURAL_RESOURCES', people: ['演示甲'] },
      { agency: 'FIRE_RESCUE', people: [] },
    ]);
    const refusals = async (variables: object, principal: Principal) =>
      (await act('findings', { visitId, ...variables }, principal)).errors.map(({ code }) => code);
    expect(await refusals(found, fireOffice)).toEqual(['JOINT_VISIT_NOT_ATTENDED']);
    expect(await refusals(found, somebody.approverOf('WATER'))).toEqual(['FORBIDDEN']);
    expect(await refusals({ ...found, itemCode: archives }, fireOffice)).toEqual(['ACCEPTANCE_ITEM_NOT_FOUND']);
    expect(await refusals({ ...found, findings: [] }, fireOffice)).toEqual(['BAD_INPUT']);
    expect(await refusals({ ...found, visitId: waiting.acceptanceId }, fireOffice)).toEqual(['JOINT_VISIT_NOT_FOUND']);
  });

  it('for an opinion that rests on a visit of another acceptance, not held, or not attended', async () => {
    const { acceptanceId, visitId } = await called();
    const refusals = async (id: string, on: string, item: string) =>
      (await department.pass(id, item, { visitId: on })).errors.map(({ code }) => code);
    expect(await refusals(acceptanceId, visitId, fire)).toEqual(['JOINT_VISIT_NOT_HELD']);
    const other = await wasHeld([
      { agency: 'NATURAL_RESOURCES', people: ['演示甲'] },
      { agency: 'FIRE_RESCUE', people: [] },
    ]);
    expect(await refusals(acceptanceId, other.visitId, fire)).toEqual(['JOINT_VISIT_NOT_FOUND']);
    expect(await refusals(other.acceptanceId, other.visitId, fire)).toEqual(['JOINT_VISIT_NOT_ATTENDED']);
    expect(await refusals(other.acceptanceId, other.visitId, planning)).toEqual([]);
  });

  it('and a stranger sees nothing of it', async () => {
    const { visitId } = await called();
    const stranger = somebody.ownerOf(await department.announce());
    expect((await act('read', { id: visitId }, stranger)).data.visit).toBeNull();
    expect((await act('read', { id: visitId }, somebody.dashboard)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe.each([
  { where: 'the embedded database', urlOf: testDatabaseUrl },
  { where: 'PostgreSQL', urlOf: () => testServices().postgresUrl },
])('two clerks at once, on $where', ({ urlOf }) => {
  const url = urlOf();
  it.skipIf(url === null)('call one visit', async () => {
    const here = await startAcceptance(url ?? '');
    try {
      const facts = await here.announce();
      const acceptanceId = await here.submit(facts, [planning]);
      const call = () => here.ask(clerk, visits.call, { acceptanceId, ...thursday });
      const answers = await Promise.all([call(), call(), call()]);
      expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
        'JOINT_VISIT_ALREADY_CALLED',
        'JOINT_VISIT_ALREADY_CALLED',
      ]);
    } finally {
      await here.close();
    }
  });
});
