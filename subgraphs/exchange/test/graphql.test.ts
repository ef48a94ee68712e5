import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { describe, expect, it, vi } from 'vitest';
import { handoffTo, plan, registered } from './messages.ts';
import { plainJson } from './plainJson.ts';
import { person, startExchange } from './startExchange.ts';

const start = () => startExchange({});
type Started = Awaited<ReturnType<typeof start>>;

const steward = person(['STEWARD']);
const dashboard = person(['DASHBOARD']);
const serviceRoom = person(['SERVICE_ROOM']);

/** As the gateway asks: entities by key. */
const entities = 'query ($of: [_Any!]!) { _entities(representations: $of)';

async function ask({ exchange }: Started, principal: Principal, query: string, variables: Record<string, unknown>) {
  const { data, errors } = await exchange.subgraph.execute({ query, variables, principal });
  return { data: plainJson(data), codes: errors?.map(({ extensions }) => extensions?.['code']) ?? [] };
}

const timelineQuery =
  `${entities} { ... on Project { id timelineHead timeline(first: $first, after: $after, last: $last,
  before: $before, types: $types) { nodes { seq type label { zh } summaryZh actorName data }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`.replace(
    '($of: [_Any!]!)',
    '($of: [_Any!]!, $first: Int, $after: String, $last: Int, $before: String, $types: [String!])',
  );

async function timeline(started: Started, principal: Principal, projectId: string, page: Record<string, unknown>) {
  const of = [{ __typename: 'Project', id: projectId }];
  const { data, codes } = await ask(started, principal, timelineQuery, { of, ...page });
  const [project] = data?._entities ?? [];
  return { ...project?.timeline, head: project?.timelineHead, codes };
}

const seqs = (page: { nodes: { seq: number }[] }) => page.nodes.map(({ seq }) => seq);

describe('the numbers of a project’s timeline', () => {
  it('are told to those who may read an event of it, as the timeline is', async () => {
    const started = await start();
    const projectId = newId();
    await started.approval.intake([registered({ projectId, creditCode: '91370700MADEM00117' })]);
    const query = `${entities} { ... on Project { timelineHead timelineArchivedThrough timeline { nodes { seq } } } } }`;
    const numbersFor = async (principal: Principal) => {
      const { data } = await ask(started, principal, query, { of: [{ __typename: 'Project', id: projectId }] });
      return data._entities[0];
    };
    const told = { timelineHead: 1, timelineArchivedThrough: 0, timeline: { nodes: [{ seq: 1 }] } };
    const untold = { timelineHead: null, timelineArchivedThrough: null, timeline: { nodes: [] } };
    expect(await numbersFor(steward)).toEqual(told);
    expect(await numbersFor(dashboard)).toEqual(told);
    expect(await numbersFor({ ...person(['OWNER']), ownerUnit: '91370700MADEM00117' })).toEqual(told);
    expect(await numbersFor({ ...person(['OWNER']), ownerUnit: '91370200MADEM00029' })).toEqual(untold);
    expect(await numbersFor(person(['OWNER']))).toEqual(untold);
  });
});

describe('a project’s timeline', () => {
  async function withEvents(count: number) {
    const started = await start();
    const projectId = newId();
    const visibilities = ['PUBLIC', 'PARTIES', 'INTERNAL'] as const;
    await started.approval.intake(
      Array.from({ length: count }, (_, place) =>
        registered({ projectId, visibility: visibilities[place % 3] ?? 'PUBLIC', creditCode: '91370700MADEM00117' }),
      ),
    );
    return { started, projectId };
  }

  it('pages from the front', async () => {
    const { started, projectId } = await withEvents(7);
    const first = await timeline(started, steward, projectId, { first: 3 });
    expect(seqs(first)).toEqual([1, 2, 3]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(first.head).toBe(7);
    const second = await timeline(started, steward, projectId, { first: 3, after: first.pageInfo.endCursor });
    expect(seqs(second)).toEqual([4, 5, 6]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const third = await timeline(started, steward, projectId, { first: 3, after: second.pageInfo.endCursor });
    expect(seqs(third)).toEqual([7]);
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('pages from the end', async () => {
    const { started, projectId } = await withEvents(7);
    const last = await timeline(started, steward, projectId, { last: 3 });
    expect(seqs(last)).toEqual([5, 6, 7]);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await timeline(started, steward, projectId, { last: 5, before: last.pageInfo.startCursor });
    expect(seqs(before)).toEqual([1, 2, 3, 4]);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('keeps to both cursors and to the types asked for', async () => {
    const { started, projectId } = await withEvents(7);
    const whole = await timeline(started, steward, projectId, { first: 7 });
    const page = { first: 10, after: whole.pageInfo.startCursor, before: whole.pageInfo.endCursor };
    expect(seqs(await timeline(started, steward, projectId, page))).toEqual([2, 3, 4, 5, 6]);
    expect(seqs(await timeline(started, steward, projectId, { types: ['approval.projectRegistered'] }))).toHaveLength(
      7,
    );
    expect(seqs(await timeline(started, steward, projectId, { types: ['approval.other'] }))).toEqual([]);
    expect(seqs(await timeline(started, steward, projectId, { types: [] }))).toEqual([]);
  });

  it.each([
    [{ first: 2, last: 2 }, 'BAD_INPUT'],
    [{ first: 0 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    [{ last: 101 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    [{ first: 1, after: 'x' }, 'CURSOR_INVALID'],
    [{ last: 1, before: Buffer.from('["9999999999"]').toString('base64url') }, 'CURSOR_INVALID'],
  ])('refuses %j', async (page, code) => {
    const started = await start();
    expect((await timeline(started, steward, newId(), page)).codes).toEqual([code]);
  });

  it('shows each person what is for that person', async () => {
    const { started, projectId } = await withEvents(6);
    const owner = person(['OWNER'], { ownerUnit: '91370700MADEM00117' });
    const stranger = person(['OWNER'], { ownerUnit: '91370700MADEM002XY' });
    const seen = async (principal: Principal) => seqs(await timeline(started, principal, projectId, {}));
    expect(await seen(steward)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await seen(owner)).toEqual([1, 2, 4, 5]);
    expect(await seen(stranger)).toEqual([]); // an owner sees the status of its own projects alone (G2)
    const wall = await timeline(started, dashboard, projectId, {});
    expect(wall.codes).toContain('FORBIDDEN');
    expect(wall.nodes.map(({ seq, data, actorName }: Record<string, unknown>) => [seq, data, actorName])).toEqual([
      [1, null, null],
      [4, null, null],
    ]);
    expect((await timeline(started, owner, projectId, { first: 1 })).nodes[0]).toMatchObject({
      label: { zh: '项目登记' },
      actorName: '演示经办',
      data: { facts: { projectId } },
    });
    expect((await timeline(started, person([]), projectId, {})).codes).toContain('FORBIDDEN');
  });

  it('says for whom and by what right to those who may read the details, to a subscriber as well', async () => {
    const started = await start();
    const projectId = newId();
    const onBehalfOf = { kind: 'UNIT', id: '91370700MADEM00117', name: '演示单位' } as const;
    const message = registered({ projectId, creditCode: onBehalfOf.id });
    message.event.actor = { subject: 'steward-1', name: '演示专员', onBehalfOf, right: 'ROLE:STEWARD region 370700' };
    await started.approval.intake([message, registered({ projectId })]);
    const of = (await started.approval.readProjectEvents(projectId, { after: 0, limit: 2 })).events.map(({ id }) => ({
      __typename: 'TimelineEvent',
      id,
    }));
    const query = `${entities} { ... on TimelineEvent { onBehalfOf { kind name } right } } }`;
    const seen = async (principal: Principal) => (await ask(started, principal, query, { of })).data._entities;
    const told = { onBehalfOf: { kind: 'UNIT', name: '演示单位' }, right: 'ROLE:STEWARD region 370700' };
    const untold = { onBehalfOf: null, right: null };
    expect(await seen(steward)).toEqual([told, untold]);
    expect(await seen(person(['OWNER'], { ownerUnit: onBehalfOf.id }))).toEqual([told, untold]);
    // another owner does not see the event at all
    expect(await seen(person(['OWNER'], { ownerUnit: '91370700MADEM002XY' }))).toEqual([null, null]);
    const wall = await ask(started, dashboard, query, { of });
    expect([wall.data._entities, wall.codes]).toEqual([[untold, untold], expect.arrayContaining(['FORBIDDEN'])]);
  });

  it('gives single events to those who may see them, as the gateway asks for a subscriber', async () => {
    const { started, projectId } = await withEvents(3);
    const { events } = await started.approval.readProjectEvents(projectId, { after: 0, limit: 3 });
    const of = events.map(({ id }) => ({ __typename: 'TimelineEvent', id }));
    const query = `${entities} { ... on TimelineEvent { seq project { id } } } }`;
    const { data } = await ask(started, steward, query, { of });
    expect(data._entities).toEqual([1, 2, 3].map((seq) => ({ seq, project: { id: projectId } })));
    expect((await ask(started, dashboard, query, { of })).data._entities).toEqual([
      { seq: 1, project: { id: projectId } },
      null,
      null,
    ]);
    const unknown = [newId(), 'no id'].map((id) => ({ __typename: 'TimelineEvent', id }));
    expect((await ask(started, steward, query, { of: unknown })).data._entities).toEqual([null, null]);
  });

  it('reads the timelines and handoffs of many projects by one statement each', async () => {
    const started = await start();
    const projectIds = Array.from({ length: 30 }, newId);
    await started.approval.intake(
      projectIds.flatMap((projectId) => [registered({ projectId }), registered({ projectId })]),
    );
    await started.utilities.intake(projectIds.map((projectId) => handoffTo(['water', 'gas'], { projectId })));
    const queries = vi.spyOn(Object.getPrototypeOf(Reflect.get(started.database.db, '$client')), 'query');
    const query = `${entities} { ... on Project { timelineHead timeline(last: 2) { nodes { seq } }
      handoffs(first: 1) { nodes { status legs { recipient recipientName receipt { digest } } } } } } }`;
    const of = projectIds.map((id) => ({ __typename: 'Project', id }));
    const { data, codes } = await ask(started, steward, query, { of });
    expect(codes).toEqual([]);
    expect(data._entities).toHaveLength(30);
    for (const project of data._entities) {
      expect(seqs(project.timeline)).toEqual([2, 3]);
      expect(project.handoffs.nodes[0].legs).toHaveLength(2);
    }
    // heads, timelines, handoffs, legs, names of recipients, receipts
    expect(queries.mock.calls).toHaveLength(7);
  });
});

const handoffFields = `id purpose sender status materialCount dueDate overdue requestedAt cover
  materials { name sha256 classification } project { id }
  legs { id recipient recipientName status attempts reason receivedAt receipt { digest } handoff { id } }`;

describe('handoffs', () => {
  async function withHandoff() {
    const started = await start();
    const projectId = newId();
    const creditCode = `unit-${newId()}`.slice(0, 18);
    const [water, gas] = [`water-${newId()}`, `gas-${newId()}`];
    await started.approval.intake([registered({ projectId, creditCode })]);
    const message = handoffTo([water, gas], { projectId, requestedAt: '2026-03-02T09:00:00+08:00' });
    await started.utilities.intake([message]);
    return { started, projectId, creditCode, water, handoff: message.handoff };
  }

  it('show an official everything', async () => {
    const { started, handoff, projectId } = await withHandoff();
    const { data, codes } = await ask(started, steward, `query ($id: ID!) { handoff(id: $id) { ${handoffFields} } }`, {
      id: handoff.id,
    });
    expect(codes).toEqual([]);
    const { sha256, name, classification } = plan;
    expect(data.handoff).toEqual({
      id: handoff.id,
      purpose: 'JOINT_UTILITIES',
      sender: 'utilities',
      status: 'PENDING',
      materialCount: 1,
      dueDate: '2026-03-05',
      overdue: expect.any(Boolean),
      requestedAt: '2026-03-02T01:00:00.000Z',
      cover: handoff.cover,
      materials: [{ sha256, name, classification }],
      project: { id: projectId },
      legs: handoff.legs.map((leg) => ({
        ...leg,
        recipientName: null,
        status: 'PENDING',
        attempts: 0,
        reason: null,
        receivedAt: null,
        receipt: null,
        handoff: { id: handoff.id },
      })),
    });
  });

  it('are for the owner of the project and the provider addressed; the wall chart sees no contents', async () => {
    const { started, handoff, creditCode, water } = await withHandoff();
    const query = 'query ($id: ID!) { handoff(id: $id) { status cover materials { name } } }';
    const see = (principal: Principal) => ask(started, principal, query, { id: handoff.id });
    const whole = { status: 'PENDING', cover: handoff.cover, materials: [{ name: plan.name }] };
    expect((await see(person(['OWNER'], { ownerUnit: creditCode }))).data.handoff).toEqual(whole);
    expect((await see(person(['PROVIDER'], { provider: water }))).data.handoff).toEqual(whole);
    expect((await see(person(['OWNER'], { ownerUnit: '91370700MADEM002XY' }))).data.handoff).toBeNull();
    expect((await see(person(['PROVIDER'], { provider: 'power' }))).data.handoff).toBeNull();
    expect((await see(person(['PROVIDER'], { ownerUnit: creditCode }))).data.handoff).toBeNull();
    const wall = await see(dashboard);
    expect(wall.data.handoff).toEqual({ status: 'PENDING', cover: null, materials: null });
    expect(wall.codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('are listed newest first, by filter, for each person’s own', async () => {
    const { started, handoff, projectId, creditCode, water } = await withHandoff();
    const sender = 'utilities';
    const later = handoffTo([water], { projectId, purpose: 'CONSULTATION' });
    await started.utilities.intake([later]);
    const query = `query ($filter: HandoffFilter, $first: Int, $after: String) {
      handoffs(filter: $filter, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const list = async (principal: Principal, variables: Record<string, unknown>) => {
      const { data } = await ask(started, principal, query, variables);
      return data.handoffs.nodes.map(({ id }: { id: string }) => id);
    };
    const both = [later.handoff.id, handoff.id];
    expect(await list(steward, { filter: { recipient: water } })).toEqual(both);
    expect(await list(steward, { filter: { recipient: water, purpose: 'CONSULTATION' } })).toEqual([both[0]]);
    expect(await list(steward, { filter: { recipient: water, status: ['PENDING'], sender } })).toEqual(both);
    expect(await list(steward, { filter: { recipient: water, status: ['RECEIVED'] } })).toEqual([]);
    expect(await list(person(['OWNER'], { ownerUnit: creditCode }), {})).toEqual(both);
    expect(await list(person(['PROVIDER'], { provider: water }), {})).toEqual(both);
    expect(await list(person(['OWNER']), {})).toEqual([]);
    const first = await ask(started, steward, query, { filter: { recipient: water }, first: 1 });
    expect(first.data.handoffs).toMatchObject({ nodes: [{ id: both[0] }], pageInfo: { hasNextPage: true } });
    const after = first.data.handoffs.pageInfo.endCursor;
    expect(await list(steward, { filter: { recipient: water }, first: 1, after })).toEqual([both[1]]);
    const ofProject = `${entities} { ... on Project { handoffs { nodes { id } } } } }`;
    const of = [
      { __typename: 'Project', id: projectId },
      { __typename: 'Project', id: newId() },
    ];
    expect((await ask(started, steward, ofProject, { of })).data._entities).toEqual([
      { handoffs: { nodes: both.map((id) => ({ id })) } },
      { handoffs: { nodes: [] } },
    ]);
  });
});

describe('rights', () => {
  it.each([
    ['query { deadLetters { nodes { id } } }', ['STEWARD']],
    ['mutation { replayLeg(legId: "x") { id } }', ['STEWARD']],
    ['mutation { cancelLeg(legId: "x", reason: "y") { id } }', ['OWNER']],
    ['query { handoffs { nodes { id } } }', []],
  ] as const)('%s is not for %j', async (query, roles) => {
    const started = await start();
    expect((await ask(started, person(roles), query, {})).codes).toEqual(['FORBIDDEN']);
  });

  it('replaying and cancelling take only what is there, not settled, and for a reason', async () => {
    const started = await start();
    const { handoff } = handoffTo(['water']);
    await started.utilities.intake([{ kind: 'handoff', handoff }]);
    const replay = 'mutation ($legId: ID!) { replayLeg(legId: $legId) { id } }';
    const cancel = 'mutation ($legId: ID!, $reason: String!) { cancelLeg(legId: $legId, reason: $reason) { id } }';
    const legId = handoff.legs[0]?.id;
    expect((await ask(started, serviceRoom, replay, { legId })).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
    expect((await ask(started, serviceRoom, replay, { legId: newId() })).codes).toEqual(['HANDOFF_NOT_FOUND']);
    expect((await ask(started, serviceRoom, replay, { legId: 'no id' })).codes).toEqual(['HANDOFF_NOT_FOUND']);
    expect((await ask(started, serviceRoom, cancel, { legId, reason: ' ' })).codes).toEqual(['BAD_INPUT']);
    expect((await ask(started, serviceRoom, cancel, { legId, reason: 'x' })).codes).toEqual([]);
    expect((await ask(started, serviceRoom, cancel, { legId, reason: 'x' })).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
  });
});
