import { newId } from '@guanjia/kernel/newId';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GatewayOptions } from '../src/app.ts';
import { type Cache, createCache } from '../src/caching/createCache.ts';
import { createCacheFigures } from '../src/caching/createCacheFigures.ts';
import type { RemoteCache } from '../src/caching/RemoteCache.ts';
import { figureOf, openTestRemote } from './kit/cacheKit.ts';
import { type Department, holdAnswer, knownProjects, timelineHeads } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { openSubscriber, refusalOf } from './kit/openSubscriber.ts';
import { type AskOptions, startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

interface Opened {
  readonly cache: Cache;
  readonly options: Partial<GatewayOptions>;
  figure(name: string, label?: string): Promise<number>;
}

function openCache(remote: RemoteCache | null = null): Opened {
  const metrics = createMetrics('gateway');
  const cache = createCache({
    figures: createCacheFigures(metrics),
    bytesAtMost: 10_000_000,
    silenceMs: 60_000,
    remote,
    clock: () => performance.now(),
    now: () => new Date(),
  });
  return { cache, options: { cache }, figure: (name, label) => figureOf({ metrics }, name, label) };
}

const byId = 'query One($id: ID!) { project(id: $id) { name } }';
const wide = 'query Wide($id: ID!) { project(id: $id) { name water } }';
const list = 'query List { projects { name } }';

/** Projects that departments know; each is asked for once before it counts, because the first time Apollo Server answers. */
function newProject(name = '演示厂房'): string {
  const id = newId();
  knownProjects.set(id, name);
  return id;
}

describe('answers that are kept', () => {
  let opened: Opened;
  let gateway: TestGateway;
  let hits: (level?: 'responses' | 'fetches', outcome?: string) => Promise<number>;

  const ask = async (query: string, options: AskOptions = {}) => {
    const answer = await gateway.ask(query, { as: 'dashboard', ...options });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  /** How often departments were asked for it. */
  const asking = async (work: () => Promise<unknown>): Promise<number> => {
    const before = gateway.approval.asked.length + gateway.utilities.asked.length;
    await work();
    return gateway.approval.asked.length + gateway.utilities.asked.length - before;
  };
  const heard = async (gseq: number, cache: Cache = opened.cache): Promise<void> =>
    eventually(() => expect(cache.begin()?.asOf).toBeGreaterThanOrEqual(gseq));
  const tell = async (projectId: string): Promise<void> => heard(gateway.exchange.append(projectId).gseq);

  beforeAll(async () => {
    opened = openCache();
    gateway = await startTestGateway(opened.options);
    hits = (level = 'responses', outcome = 'hit') =>
      opened.figure(`gateway_cache_${level}_total`, `outcome="${outcome}"`);
    await heard(0);
    const id = newProject();
    for (const query of [byId, wide]) await ask(query, { variables: { id } });
    await ask(list);
    await ask('{ notice }');
  });
  afterAll(() => gateway.stop());
  afterEach(() => {
    gateway.approval.spoil = null;
    gateway.utilities.spoil = null;
  });

  it('are given again without a question to a department, the same bytes, and never to be kept by the client', async () => {
    const id = newProject();
    const options = { as: 'dashboard', variables: { id } };
    const first = await gateway.ask(wide, options);
    const before = await hits();
    const asked = await asking(async () => {
      const again = await gateway.ask(wide, options);
      expect(again.data).toEqual(first.data);
      expect(again.headers.get('cache-control')).toBe('no-store');
      expect(again.headers.get('content-length')).toBe(first.headers.get('content-length'));
    });
    expect(asked).toBe(0);
    expect(await hits()).toBe(before + 1);
    expect(await opened.figure('gateway_cache_response_hit_ratio')).toBeGreaterThan(0);
    expect(await opened.figure('gateway_cache_bytes')).toBeGreaterThan(0);
  });

  it('are asked for anew behind an event of the project, and of no other', async () => {
    const [one, other] = [newProject('旧名'), newProject()];
    await ask(byId, { variables: { id: one } });
    knownProjects.set(one, '新名');
    await tell(other);
    expect(await asking(() => ask(byId, { variables: { id: one } }))).toBe(0);
    await tell(one);
    expect(await ask(byId, { variables: { id: one } })).toEqual({ project: { name: '新名' } });
  });

  it('depend on any event where no project is named', async () => {
    await ask(list);
    expect(await asking(() => ask(list))).toBe(0);
    await tell(newId());
    expect(await asking(() => ask(list))).toBeGreaterThan(0);
  });

  it('keep apart the entities that no event was about', async () => {
    const [one, other] = [newProject(), newProject()];
    const lit = 'query Lit { projects { name water } }';
    await ask(lit);
    await ask(lit);
    const before = await hits('fetches');
    knownProjects.set(one, '改名');
    await tell(one);
    const { projects } = await ask(lit);
    expect(projects.map(({ name }: { name: string }) => name)).toContain('改名');
    expect(projects).toHaveLength(knownProjects.size);
    expect(knownProjects.has(other)).toBe(true);
    expect(await hits('fetches')).toBeGreaterThanOrEqual(before + knownProjects.size - 1);
  });

  it.each([
    ['another person', 'steward', 'owner'],
    ['a person and a wall chart', 'steward', 'dashboard'],
    ['a person and nobody', 'owner', undefined],
  ])('are never given to another scope: %s', async (_, one, other) => {
    const id = newProject();
    await gateway.ask(byId, { as: one, variables: { id } });
    await gateway.ask(byId, { as: one, variables: { id } });
    gateway.approval.asked.length = 0;
    const answer = await gateway.ask(byId, { ...(other && { as: other }), variables: { id } });
    if (other === undefined) expect([answer.status, answer.data]).toEqual([403, undefined]);
    else expect(gateway.approval.asked[0]?.principal?.subject).toContain(other);
  });

  it('are given to everybody where they are for everybody', async () => {
    await ask('{ notice }');
    expect(await asking(() => gateway.ask('{ notice }'))).toBe(0);
    expect(await asking(() => gateway.ask('{ notice }', { as: 'owner' }))).toBe(0);
  });

  it('are not given to whoever has changed something since, and to others until the event comes', async () => {
    const id = newProject('旧名');
    await ask(byId, { as: 'owner', variables: { id } });
    await ask(byId, { as: 'steward', variables: { id } });
    await ask('mutation($id: ID!) { renameProject(id: $id, name: "新名") { id } }', { as: 'owner', variables: { id } });
    expect(await ask(byId, { as: 'owner', variables: { id } })).toEqual({ project: { name: '新名' } });
    expect(await ask(byId, { as: 'steward', variables: { id } })).toEqual({ project: { name: '旧名' } });
    await tell(id);
    expect(await ask(byId, { as: 'steward', variables: { id } })).toEqual({ project: { name: '新名' } });
  });

  it('are not kept with errors, in whole or in part', async () => {
    const id = newProject();
    const spoil: Department['spoil'] = (request, response) => {
      request.resume();
      response.writeHead(500).end('x');
    };
    gateway.utilities.spoil = spoil;
    const partial = await gateway.ask(wide, { as: 'dashboard', variables: { id } });
    expect([partial.data.project.name, partial.data.project.water, partial.errors?.length]).toEqual([
      '演示厂房',
      null,
      1,
    ]);
    gateway.utilities.spoil = null;
    expect(await ask(wide, { variables: { id } })).toEqual({
      project: { name: '演示厂房', water: `水-${id.slice(-2)}` },
    });
  });

  it('that were asked for before an event are not kept behind it, nor given to who asks behind it', async () => {
    const id = newProject('旧名');
    const held = holdAnswer(gateway.approval, { data: { project: { name: '旧名' } } });
    const early = ask(byId, { variables: { id } });
    await held.asked;
    knownProjects.set(id, '新名');
    await tell(id);
    const late = await ask(byId, { variables: { id } });
    held.release();
    expect(await early).toEqual({ project: { name: '旧名' } });
    expect(late).toEqual({ project: { name: '新名' } });
    expect(await ask(byId, { variables: { id } })).toEqual({ project: { name: '新名' } });
  });

  it('are asked for once for all who ask meanwhile', async () => {
    const id = newProject();
    const joined = () => opened.figure('gateway_cache_responses_rescued_total', 'by="joined"');
    const before = await joined();
    const held = holdAnswer(gateway.approval, { data: { project: { name: '演示厂房' } } });
    const first = ask(byId, { variables: { id } });
    await held.asked;
    const others = [ask(byId, { variables: { id } }), ask(byId, { variables: { id } })];
    await eventually(async () => expect(await joined()).toBe(before + 2));
    held.release();
    expect(await Promise.all([first, ...others])).toEqual(
      Array.from({ length: 3 }, () => ({ project: { name: '演示厂房' } })),
    );
  });

  it('are never older than the event of an update, even of one that is read ahead of its turn', async () => {
    const id = newProject('旧名');
    await ask(byId, { variables: { id } });
    await ask(byId, { variables: { id } });
    knownProjects.set(id, '新名');
    gateway.exchange.append(id, {}, { untold: true });
    const query = `subscription ($id: ID!) { projectProgress(projectId: $id, after: "0") { project { name } } }`;
    const subscriber = await openSubscriber(gateway, 'graphql-ws', { query, as: 'dashboard', variables: { id } });
    const [update] = await subscriber.take(1);
    expect(update?.data.projectProgress.project.name).toBe('新名');
    await subscriber.leave();
    expect(await ask(byId, { variables: { id } })).toEqual({ project: { name: '新名' } });
    await tell(newId());
  });

  it('do not lack what a cursor lies behind', async () => {
    const id = newProject('旧名');
    await ask(byId, { variables: { id } });
    knownProjects.set(id, '新名');
    timelineHeads.set(id, 1);
    await ask('query ($id: ID!) { progressCursor(projectId: $id) }', { variables: { id } });
    expect(await ask(byId, { variables: { id } })).toEqual({ project: { name: '新名' } });
  });

  it('are counted by department and for whom, and by nothing that says who', async () => {
    const count = (labels: string) => opened.figure('gateway_cache_questions_total', labels);
    const lineOf = (level: string, department: string, scope: string, outcome: string): string =>
      `level="${level}",department="${department}",scope="${scope}",outcome="${outcome}"`;
    const wall = lineOf('response', 'graph', 'wallChart', 'hit');
    const person = lineOf('response', 'graph', 'person', 'hit');
    const everybody = lineOf('response', 'graph', 'public', 'hit');
    const before = [await count(wall), await count(person), await count(everybody)];
    const id = newProject();
    for (let time = 0; time < 2; time += 1) await ask(byId, { variables: { id } });
    for (let time = 0; time < 3; time += 1) await ask(byId, { as: 'owner', variables: { id } });
    for (let time = 0; time < 2; time += 1) await ask('{ notice }');
    const after = [await count(wall), await count(person), await count(everybody)];
    const added = after.map((value, place) => value - (before[place] ?? 0));
    expect(added.slice(0, 2)).toEqual([1, 2]);
    expect(added[2]).toBeGreaterThan(0);
    expect(await count(lineOf('fetch', 'approval', 'wallChart', 'miss'))).toBeGreaterThan(0);
  });

  it('let nobody subscribe to a project that was taken from his sight five seconds ago', async () => {
    const id = newProject();
    const query = 'subscription ($id: ID!) { projectProgress(projectId: $id) { seq } }';
    const subscription = { query, as: 'owner', variables: { id } };
    const subscriber = await openSubscriber(gateway, 'graphql-sse', subscription);
    await subscriber.leave();
    knownProjects.delete(id);
    const now = performance.now.bind(performance);
    const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 5_100);
    try {
      expect(await refusalOf(gateway, 'graphql-sse', subscription)).toMatchObject([
        { extensions: { code: 'PROJECT_NOT_FOUND' } },
      ]);
    } finally {
      later.mockRestore();
    }
  });

  it('are not given while the exchange is away, and are again when it is back', async () => {
    const id = newProject();
    await ask(byId, { variables: { id } });
    await gateway.exchange.stop();
    await eventually(() => expect(opened.cache.begin()).toBeNull());
    expect(await asking(() => ask(byId, { variables: { id } }))).toBe(1);
    expect(await asking(() => ask(byId, { variables: { id } }))).toBe(1);
    await gateway.exchange.restart();
    await eventually(() => expect(opened.cache.begin()).not.toBeNull());
    await ask(byId, { variables: { id } });
    expect(await asking(() => ask(byId, { variables: { id } }))).toBe(0);
  });

  it('are forgotten with their supergraph', async () => {
    const id = newProject();
    await ask(byId, { variables: { id } });
    expect(await opened.figure('gateway_cache_entries')).toBeGreaterThan(0);
    await gateway.reload(gateway.supergraphSdl.replace('type Permit', '"许可" type Permit'));
    expect(await opened.figure('gateway_cache_entries')).toBe(0);
    expect(await asking(() => ask(byId, { variables: { id } }))).toBe(1);
    expect(await asking(() => ask(byId, { variables: { id } }))).toBe(0);
  });
});

describe('a gateway that keeps nothing', () => {
  it('asks departments each time', async () => {
    const gateway = await startTestGateway();
    const id = newProject();
    const ask = () => gateway.ask(byId, { as: 'dashboard', variables: { id } });
    for (let turn = 0; turn < 3; turn += 1) await ask();
    expect(gateway.approval.asked).toHaveLength(3);
    await gateway.stop();
  });
});

describe('two gateways that share what they keep', () => {
  const remote = openTestRemote();
  let one: { readonly opened: Opened; readonly gateway: TestGateway };
  let other: typeof one;
  const id = newProject('旧名');
  const start = async () => {
    const opened = openCache(remote);
    const gateway = await startTestGateway({
      ...opened.options,
      ...(one && { supergraphSdl: one.gateway.supergraphSdl }),
    });
    await eventually(() => expect(opened.cache.begin()).not.toBeNull());
    return { opened, gateway };
  };
  const ask = async ({ gateway }: typeof one) =>
    (await gateway.ask(byId, { as: 'dashboard', variables: { id } })).data.project.name;

  beforeAll(async () => {
    one = await start();
    other = await start();
    for (const each of [one, other]) await ask(each);
  });
  beforeEach(() => remote.kept.clear());
  afterAll(async () => {
    await other.gateway.stop();
    await one.gateway.stop();
  });

  it('take an answer of the other’s that no event they have heard is behind, and none that one is', async () => {
    one.gateway.exchange.append(id);
    await eventually(() => expect(one.opened.cache.begin()?.asOf).toBe(1));
    const approval = one.gateway.approval.asked;
    expect(await ask(one)).toBe('旧名');
    const asked = approval.length;
    expect(await ask(other)).toBe('旧名');
    expect(approval.length).toBe(asked);
    expect(await other.opened.figure('gateway_cache_responses_rescued_total', 'by="remote"')).toBe(1);
    knownProjects.set(id, '新名');
    other.gateway.exchange.append(newId());
    other.gateway.exchange.append(id);
    await eventually(() => expect(other.opened.cache.begin()?.asOf).toBe(2));
    expect(await ask(other)).toBe('新名');
    expect(await ask(one)).toBe('旧名'); // it has not been told yet
    one.gateway.exchange.append(id);
    await eventually(() => expect(one.opened.cache.begin()?.asOf).toBe(2));
    expect(await ask(one)).toBe('新名');
  });

  it('say in no key who asked, and keep no principal', async () => {
    await one.gateway.ask(wide, { as: 'steward', variables: { id } });
    await one.gateway.ask(wide, { as: 'steward', variables: { id } });
    expect(remote.kept.size).toBeGreaterThan(0);
    expect(JSON.stringify([...remote.kept])).not.toMatch(/demo-steward|潍坊帮办|Bearer/);
  });
});
