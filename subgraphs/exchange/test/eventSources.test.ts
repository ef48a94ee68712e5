import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { person, startExchange } from './startExchange.ts';
import { askAs, cursorBefore, registering, registration } from './startSource.ts';

const start = () => startExchange({});
const room = person(['SERVICE_ROOM'], { name: '演示服务室' });
const supervisor = person(['SUPERVISOR'], { name: '演示督导员' });

const fields = `id name uri types eventsPerMinute bytesPerDay suspended suspendedAt registeredAt formerKeyUntil
  usedThisMinute bytesToday lastEventAt
  history(first: 10) { nodes { change byName bySubject at } pageInfo { hasNextPage endCursor } }`;
const changing = `mutation ($input: ChangeEventSourceInput!) { changeEventSource(input: $input) { ${fields} } }`;
const rotating = `mutation ($id: ID!, $graceMinutes: Int) {
  rotateEventSourceKey(id: $id, graceMinutes: $graceMinutes) { key source { formerKeyUntil } } }`;
const suspending = 'mutation ($id: ID!) { suspendEventSource(id: $id) { suspended suspendedAt } }';
const resuming = 'mutation ($id: ID!) { resumeEventSource(id: $id) { suspended suspendedAt } }';

async function withSource(more: Record<string, unknown> = {}) {
  const started = await start();
  const { data } = await askAs(started, room, registering, { input: registration(more) });
  return { started, ...data.registerEventSource };
}

describe('event sources', () => {
  it('are registered with a key that is shown once, and the usual quotas', async () => {
    const { started, source, key } = await withSource();
    expect(key).toMatch(/^gjs_[\w-]{43}$/);
    expect(source).toMatchObject({ eventsPerMinute: 600, bytesPerDay: 1_000_000_000, suspended: false });
    const query = `query ($after: String) { eventSources(first: 1, after: $after) { nodes { ${fields} } } }`;
    const after = cursorBefore(source.id);
    const { data, codes } = await askAs(started, supervisor, query, { after });
    expect(codes).toEqual([]);
    expect(data.eventSources.nodes[0]).toEqual({
      ...source,
      suspendedAt: null,
      registeredAt: expect.any(String),
      formerKeyUntil: null,
      usedThisMinute: 0,
      bytesToday: 0,
      lastEventAt: null,
      history: {
        nodes: [{ change: 'REGISTERED', byName: '演示服务室', bySubject: room.subject, at: expect.any(String) }],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
    });
  });

  it('are listed page by page, each once', async () => {
    const { started } = await withSource();
    await Promise.all([1, 2, 3].map(() => askAs(started, room, registering, { input: registration() })));
    const query = `query ($after: String) { eventSources(first: 2, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    for (let after = null, more = true; more; ) {
      const { data } = await askAs(started, room, query, { after });
      seen.push(...data.eventSources.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = data.eventSources.pageInfo);
    }
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(seen.toSorted());
  });

  it('are changed, and keep a history of who did what', async () => {
    const { started, source } = await withSource();
    const { id } = source;
    const input = {
      id,
      name: '演示无人机巡查',
      types: ['site.droneSurveyed', 'site.droneSurveyed'],
      eventsPerMinute: 7,
    };
    const { data } = await askAs(started, supervisor, changing, { input });
    expect(data.changeEventSource).toMatchObject({ ...input, types: ['site.droneSurveyed'], bytesPerDay: 1e9 });
    expect(data.changeEventSource.uri).toBe(source.uri);
    const unchanged = await askAs(started, supervisor, changing, { input: { id, name: null, bytesPerDay: 5 } });
    expect(unchanged.data.changeEventSource).toMatchObject({ name: '演示无人机巡查', bytesPerDay: 5 });
    const rotated = await askAs(started, room, rotating, { id, graceMinutes: 0 });
    expect(rotated.data.rotateEventSourceKey.source.formerKeyUntil).toBeNull();
    const suspended = await askAs(started, room, suspending, { id });
    expect(suspended.data.suspendEventSource).toEqual({ suspended: true, suspendedAt: expect.any(String) });
    expect((await askAs(started, room, suspending, { id })).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
    const resumed = await askAs(started, room, resuming, { id });
    expect(resumed.data.resumeEventSource).toEqual({ suspended: false, suspendedAt: null });
    expect((await askAs(started, room, resuming, { id })).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
    const query = `query ($after: String, $of: String) { eventSources(first: 1, after: $of) { nodes { id
      history(first: 4, after: $after) { nodes { change byName } pageInfo { hasNextPage endCursor } } } } }`;
    const of = cursorBefore(id);
    const newest = (await askAs(started, room, query, { of })).data.eventSources.nodes[0].history;
    const rest = (await askAs(started, room, query, { of, after: newest.pageInfo.endCursor })).data.eventSources;
    const changes = (nodes: { change: string }[]) => nodes.map(({ change }) => change);
    expect(changes(newest.nodes)).toEqual(['RESUMED', 'SUSPENDED', 'KEY_ROTATED', 'CHANGED']);
    expect(newest.nodes[3].byName).toBe('演示督导员');
    expect(changes(rest.nodes[0].history.nodes)).toEqual(['CHANGED', 'REGISTERED']);
    expect(rest.nodes[0].history.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    ['a relative URI', { uri: '/sites/7' }, 'uri'],
    ['an URI with a space', { uri: 'urn:example:a b' }, 'uri'],
    ['a URI of 501 characters', { uri: `urn:example:${'x'.repeat(489)}` }, 'uri'],
    ['a blank name', { name: ' ' }, 'name'],
    ['a NUL in the name', { name: 'a\0' }, 'input.name'],
    ['no types', { types: [] }, 'types'],
    ['an unknown type', { types: ['site.progressReported', 'site.neverHeardOf'] }, 'types[1]'],
    ['a department’s type', { types: ['approval.projectRegistered'] }, 'types[0]'],
    ['no events a minute', { eventsPerMinute: 0 }, 'eventsPerMinute'],
    ['too many events a minute', { eventsPerMinute: 100_001 }, 'eventsPerMinute'],
    ['half a byte', { bytesPerDay: 0.5 }, 'bytesPerDay'],
  ])('are not registered with %s', async (_, change, field) => {
    const started = await start();
    const uri = `urn:example:never:${newId()}`;
    const { codes, fields: named } = await askAs(started, room, registering, {
      input: registration({ uri, ...change }),
    });
    expect([codes, named]).toEqual([['BAD_INPUT'], [field]]);
    expect((await askAs(started, room, registering, { input: registration({ uri }) })).codes).toEqual([]);
  });

  it('share no URI, also when two are registered at once', async () => {
    const started = await start();
    const input = registration();
    const both = await Promise.all([1, 2].map(() => askAs(started, room, registering, { input })));
    expect(both.flatMap(({ codes }) => codes)).toEqual(['EVENT_SOURCE_URI_TAKEN']);
  });

  it.each([-1, 10_081])('keep no former key for %i minutes', async (graceMinutes) => {
    const { started, source } = await withSource();
    const { codes, fields: named } = await askAs(started, room, rotating, { id: source.id, graceMinutes });
    expect([codes, named]).toEqual([['BAD_INPUT'], ['graceMinutes']]);
  });

  it.each([
    [changing, { input: { id: 'nobody', name: 'x' } }],
    [rotating, { id: newId() }],
    [suspending, { id: newId() }],
    [resuming, { id: newId() }],
  ])('that are not there cannot be changed: %s', async (mutation, variables) => {
    const started = await start();
    expect((await askAs(started, room, mutation, variables)).codes).toEqual(['EVENT_SOURCE_NOT_FOUND']);
  });

  it.each([
    ['{ eventSources { nodes { id } } }', {}],
    [registering, { input: registration() }],
    [changing, { input: { id: 'x' } }],
    [rotating, { id: 'x' }],
    [suspending, { id: 'x' }],
    [resuming, { id: 'x' }],
  ])('are nothing for an owner or a steward: %s', async (query, variables) => {
    const started = await start();
    for (const principal of [person(['OWNER']), person(['STEWARD']), person([])]) {
      expect((await askAs(started, principal, query, variables)).codes).toEqual(['FORBIDDEN']);
    }
  });
});
