import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SubscribeOptions, type Subscriber, type Update, wires } from './kit/clients.ts';
import { knownProjects, type ProjectFacts, projectFacts } from './kit/departments.ts';
import { openSubscriber, refusalOf } from './kit/openSubscriber.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const query = `
  subscription Changes($filter: ProjectChangeFilter, $after: String) {
    projectChanges(filter: $filter, after: $after) { cursor seq time project { id name } }
  }`;
const feed = `
  subscription Feed($after: String) { progressFeed(after: $after) { cursor seq project { id } } }`;
const changeOf = ({ data }: Update): [string, number] => [data.projectChanges.project.id, data.projectChanges.seq];

describe('projectChanges', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ queueLimit: 5 });
  });
  afterAll(() => gateway.stop());

  const newProject = (facts: Partial<ProjectFacts> = {}): string => {
    const id = newId();
    knownProjects.set(id, '演示厂房');
    projectFacts.set(id, facts);
    return id;
  };
  const open = (options: SubscribeOptions, wire: (typeof wires)[number] = 'graphql-ws'): Promise<Subscriber> =>
    openSubscriber(gateway, wire, { query, ...options });

  it.each(wires)('tells a screen of a project that has changed, by whatever happened, over %s', async (wire) => {
    const id = newProject();
    const subscriber = await open({ as: 'dashboard', variables: {} }, wire);
    for (const [place, visibility] of (['INTERNAL', 'PARTIES', 'PUBLIC'] as const).entries()) {
      gateway.exchange.append(id, { visibility });
      const update = await subscriber.next();
      expect(changeOf(update)).toEqual([id, place + 1]);
      expect(update.data.projectChanges).toMatchObject({ time: expect.any(String), project: { name: '演示厂房' } });
    }
    await subscriber.leave();
  });

  it('says nothing of what has happened', async () => {
    const words = { query: 'subscription { projectChanges { summary } }', as: 'dashboard', variables: {} } as const;
    expect(await refusalOf(gateway, 'graphql-ws', words)).toMatchObject([
      { message: expect.stringContaining('summary'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  it('passes over projects that are not to be seen, and those that the filter leaves out', async () => {
    const [hidden, far, near] = [newId(), newProject({ regionCode: '370602' }), newProject({ regionCode: '370702' })];
    const subscriber = await open({ as: 'dashboard', variables: { filter: { region: '370700' } } });
    for (const id of [hidden, far, near]) gateway.exchange.append(id, { visibility: 'INTERNAL' });
    expect(changeOf(await subscriber.next())).toEqual([near, 1]);
    await subscriber.leave();
  });

  it('tells changes that wait as one, and ends nobody for them', async () => {
    const [busy, other] = [newProject(), newProject()];
    const subscriber = await open({ variables: {} });
    const [asked, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    gateway.approval.spoil = async (request, response) => {
      asked.resolve();
      await held.promise;
      request.resume();
      response.end('{}'); // which costs an update its project, and not the update
    };
    gateway.exchange.append(other);
    await asked.promise;
    let last = 0;
    for (let more = 0; more < 20; more += 1) last = gateway.exchange.append(busy).seq;
    gateway.approval.spoil = null;
    held.resolve();
    const seqs: number[] = [];
    for (let seq = 0; seq !== last; seqs.push(seq)) seq = (await subscriber.next()).data.projectChanges.seq;
    expect(seqs.length).toBeLessThan(20);
    await subscriber.leave();
  });

  it('goes on behind a cursor, its own or that of the feed, with the last change of each project', async () => {
    const [one, other] = [newProject(), newProject()];
    const ofFeed = await openSubscriber(gateway, 'graphql-ws', { query: feed, variables: {} });
    gateway.exchange.append(one);
    const { cursor } = (await ofFeed.next()).data.progressFeed;
    await ofFeed.leave();
    for (const id of [one, other, one, other, one]) gateway.exchange.append(id);
    const subscriber = await open({ variables: { after: cursor } });
    const changes = await subscriber.take(2);
    expect(changes.map(changeOf)).toEqual([
      [other, 2],
      [one, 4],
    ]);
    await subscriber.leave();
    gateway.exchange.append(other);
    const again = await open({ variables: { after: changes[1]?.data.projectChanges.cursor } });
    expect(changeOf(await again.next())).toEqual([other, 3]);
    await again.leave();
  });

  it.each([
    ['a region that is none', { filter: { region: '999999' } }, 'REGION_UNKNOWN'],
    ['a cursor that is none', { after: 'nonsense' }, 'CURSOR_INVALID'],
  ])('refuses %s', async (_, variables, code) => {
    expect(await refusalOf(gateway, 'graphql-ws', { query, variables })).toMatchObject([{ extensions: { code } }]);
  });
});
