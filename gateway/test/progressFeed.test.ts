import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SubscribeOptions, type Subscriber, type Update, wires } from './kit/clients.ts';
import { knownProjects, type ProjectFacts, projectFacts } from './kit/departments.ts';
import { openSubscriber, refusalOf } from './kit/openSubscriber.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const query = `
  subscription Feed($filter: ProgressFilter, $after: String) {
    progressFeed(filter: $filter, after: $after) { cursor seq department project { id name } }
  }`;
const idOf = ({ data }: Update): string => data.progressFeed.project.id;
const cursorOf = ({ data }: Update): string => data.progressFeed.cursor;

describe('progressFeed', () => {
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
  const append = (...ids: string[]) => {
    for (const id of ids) gateway.exchange.append(id);
  };

  it.each(wires)('tells the events of all projects in the order of the log, over %s', async (wire) => {
    const [one, other] = [newProject(), newProject()];
    const subscriber = await open({ variables: {} }, wire);
    append(one, other, one, one, other);
    const updates = await subscriber.take(5);
    expect(updates.map(idOf)).toEqual([one, other, one, one, other]);
    expect(updates.map(({ data }) => data.progressFeed.seq)).toEqual([1, 1, 2, 3, 2]);
    await subscriber.leave();
  });

  const right: ProjectFacts = {
    regionCode: '370702',
    keyLevels: ['CITY', 'PROVINCIAL'],
    kind: 'MEDICAL',
    stage: 'CONSTRUCTION_PERMIT',
    light: 'RED',
  };
  it.each<[string, object, Partial<ProjectFacts>]>([
    ['region', { region: '370700' }, { regionCode: '370602' }],
    ['level', { level: 'PROVINCIAL' }, { keyLevels: ['CITY'] }],
    ['kind', { kind: 'MEDICAL' }, { kind: 'MUNICIPAL' }],
    ['stage', { stage: 'CONSTRUCTION_PERMIT' }, { stage: 'COMPLETED' }],
    ['light', { light: 'RED' }, { light: 'AMBER' }],
    ['light where nothing is open', { light: 'RED' }, { light: null }],
    ['all of them', { region: '370000', level: 'CITY', kind: 'MEDICAL', light: 'RED' }, { light: 'GREEN' }],
  ])('is filtered by %s', async (_, filter, wrong) => {
    const [wanted, unwanted] = [newProject(right), newProject({ ...right, ...wrong })];
    const subscriber = await open({ variables: { filter } });
    append(unwanted, wanted, unwanted, wanted);
    expect((await subscriber.take(2)).map(idOf)).toEqual([wanted, wanted]);
    await subscriber.leave();
  });

  it('is filtered by the department that tells the event', async () => {
    const id = newProject();
    const subscriber = await open({ variables: { filter: { department: 'utilities' } } });
    append(id);
    gateway.exchange.append(id, { source: 'utilities' });
    expect(await subscriber.next()).toMatchObject({ data: { progressFeed: { department: 'utilities', seq: 2 } } });
    await subscriber.leave();
  });

  it('looks at the project as it is after the event', async () => {
    const id = newProject({ stage: 'REGISTERED' });
    const subscriber = await open({ variables: { filter: { stage: 'LAND_USE_PLANNING' } } });
    append(id);
    projectFacts.set(id, { stage: 'LAND_USE_PLANNING' });
    append(id);
    projectFacts.set(id, { stage: 'COMPLETED' });
    append(id);
    projectFacts.set(id, { stage: 'LAND_USE_PLANNING' });
    append(id);
    // the first may be put to the test when the second has happened: then it passes, too
    const seqs: number[] = [];
    while (seqs.at(-1) !== 4) seqs.push((await subscriber.next()).data.progressFeed.seq);
    expect(seqs).toContain(2);
    await subscriber.leave();
  });

  it('passes over projects and events that are not for the subscriber', async () => {
    const [seen, hidden] = [newProject(), newId()];
    const subscriber = await open({ as: 'dashboard', variables: {} });
    const filtered = await open({ as: 'dashboard', variables: { filter: { region: '370700' } } });
    append(hidden);
    gateway.exchange.append(seen, { visibility: 'INTERNAL' });
    gateway.exchange.append(seen, { visibility: 'PARTIES' });
    append(hidden, seen);
    for (const each of [subscriber, filtered]) {
      expect(await each.next()).toMatchObject({ data: { progressFeed: { seq: 3, project: { id: seen } } } });
      await each.leave();
    }
  });

  it('tells an official what is internal of the own regions, and of others what is public', async () => {
    const [near, far] = [newProject({ regionCode: '370702' }), newProject({ regionCode: '370602' })];
    const feeds = [
      await open({ as: 'steward', variables: {} }),
      await open({ as: 'steward', variables: { filter: { region: '370000' } } }),
    ];
    const progress = 'subscription ($id: ID!) { progressFeed: projectProgress(projectId: $id) { seq project { id } } }';
    const ofProject = await openSubscriber(gateway, 'graphql-ws', {
      query: progress,
      as: 'steward',
      variables: { id: far },
    });
    for (const visibility of ['INTERNAL', 'PARTIES', 'PUBLIC'] as const) {
      for (const id of [far, near]) gateway.exchange.append(id, { visibility });
    }
    const heard = [
      [near, 1],
      [near, 2],
      [far, 3],
      [near, 3],
    ];
    for (const feed of feeds) {
      const updates = await feed.take(4);
      expect(updates.map((update) => [idOf(update), update.data.progressFeed.seq])).toEqual(heard);
      await feed.leave();
    }
    expect((await ofProject.next()).data.progressFeed).toEqual({ seq: 3, project: { id: far } });
    await ofProject.leave();
  });

  it.each([{}, { region: '370700' }])('tells of a project from the moment when it may be seen: %o', async (filter) => {
    const [seen, other] = [newProject(), newId()];
    const subscriber = await open({ variables: { filter } });
    append(other, seen);
    expect(idOf(await subscriber.next())).toBe(seen);
    knownProjects.set(other, '演示厂房');
    append(other);
    append(seen);
    expect((await subscriber.take(2)).map(idOf)).toEqual([other, seen]);
    await subscriber.leave();
  });

  it('goes on behind a cursor, with any filter: first what was missed, then what comes', async () => {
    const [one, other] = [newProject({ kind: 'MEDICAL' }), newProject({ kind: 'MUNICIPAL' })];
    const subscriber = await open({ variables: {} });
    append(one);
    const after = cursorOf(await subscriber.next());
    await subscriber.leave();
    append(other, one, other);
    const again = await open({ variables: { after, filter: { kind: 'MUNICIPAL' } } });
    expect((await again.take(2)).map(idOf)).toEqual([other, other]);
    append(one, other);
    expect(idOf(await again.next())).toBe(other);
    await again.leave();
  });

  it('neither loses nor repeats what happens while the past is being read', async () => {
    const id = newProject();
    const first = await open({ variables: {} });
    append(id);
    const after = cursorOf(await first.next());
    for (let past = 0; past < 4; past += 1) append(id);
    const again = await openSubscriber(gateway, 'graphql-ws', { query, variables: { after } });
    append(id, id);
    const seqs = (await again.take(6)).map(({ data }) => data.progressFeed.seq);
    expect(seqs).toEqual([2, 3, 4, 5, 6, 7]);
    await Promise.all([first.leave(), again.leave()]);
  });

  it('puts an event to the test once for all who have the same filter, and makes its update once', async () => {
    const id = newProject({ kind: 'MEDICAL' });
    const variables = { filter: { kind: 'MEDICAL', region: '370700' } };
    const subscribers = [
      await open({ variables }),
      await open({ variables: { filter: { region: '370700', kind: 'MEDICAL', level: null } } }),
      await open({ variables }, 'graphql-sse'),
      await open({ variables: { filter: { kind: 'RESIDENTIAL' } } }),
    ];
    const [evaluated, made] = ['gateway_filters_evaluated_total', 'gateway_updates_made_total'];
    const before = [await gateway.metric(evaluated), await gateway.metric(made)];
    append(id);
    expect((await Promise.all(subscribers.slice(0, 3).map((each) => each.next()))).map(idOf)).toEqual([id, id, id]);
    const after = [await gateway.metric(evaluated), await gateway.metric(made)];
    // one filter each for three and for one; two ways to write the variables
    expect(after.map((count, place) => count - (before[place] ?? 0))).toEqual([2, 2]);
    await Promise.all(subscribers.map((each) => each.leave()));
  });

  it('shares updates between wall charts, and between no other persons', async () => {
    const id = newProject();
    const subscribers = [
      await open({ token: await gateway.tokenOf('dashboard'), variables: {} }),
      await open({ token: await gateway.tokenOf('dashboard'), variables: {} }),
    ];
    const before = await gateway.metric('gateway_updates_made_total');
    append(id);
    await Promise.all(subscribers.map((each) => each.next()));
    expect(await gateway.metric('gateway_updates_made_total')).toBe(before + 1);
    await Promise.all(subscribers.map((each) => each.leave()));
  });

  it('waits for the department that says what a project is, and loses nothing', async () => {
    const id = newProject({ kind: 'EDUCATION' });
    const subscriber = await open({ variables: { filter: { kind: 'EDUCATION' } } });
    const asked = Promise.withResolvers<void>();
    gateway.approval.spoil = (request) => {
      asked.resolve();
      request.socket.destroy();
    };
    append(id);
    await asked.promise;
    append(id);
    gateway.approval.spoil = null;
    expect((await subscriber.take(2)).map(({ data }) => data.progressFeed.seq)).toEqual([1, 2]);
    await subscriber.leave();
  });

  it('lets an event pass whose light no department can say', async () => {
    const id = newProject({ light: 'GREEN' });
    const subscriber = await open({ variables: { filter: { light: 'RED' } } });
    gateway.utilities.spoil = (request) => void request.socket.destroy();
    append(id);
    expect(idOf(await subscriber.next())).toBe(id);
    gateway.utilities.spoil = null;
    await subscriber.leave();
  });

  it('ends a subscriber that is too slow with the cursor to go on from', async () => {
    const id = newProject();
    const subscriber = await open({ variables: {} });
    append(id);
    const first = await subscriber.next();
    const held = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    gateway.approval.spoil = async (request, response) => {
      asked.resolve();
      await held.promise;
      request.resume();
      response.end('{}');
    };
    append(id);
    await asked.promise;
    for (let more = 0; more < 7; more += 1) gateway.exchange.append(id);
    held.resolve();
    gateway.approval.spoil = null;
    const end = await subscriber.take(1).then(async ([update]) => {
      let last = update as Update;
      while (last.errors?.[0].extensions.code !== 'SUBSCRIBER_LAGGED') last = await subscriber.next();
      return last;
    });
    const { cursor } = end.errors[0].extensions;
    expect(cursor).toEqual(expect.any(String));
    const again = await open({ variables: { after: cursor } });
    const seqs: number[] = [];
    while (seqs.at(-1) !== 9) seqs.push((await again.next()).data.progressFeed.seq);
    expect(seqs[0]).toBeGreaterThan(first.data.progressFeed.seq);
    expect(seqs).toEqual(seqs.map((_, place) => (seqs[0] ?? 0) + place));
    await Promise.all([subscriber.leave(), again.leave()]);
  });

  it('refuses what it cannot filter by, and foreign cursors', async () => {
    const refused = (variables: Record<string, unknown>) => refusalOf(gateway, 'graphql-sse', { query, variables });
    expect(await refused({ filter: { region: '999999' } })).toMatchObject([
      { extensions: { code: 'REGION_UNKNOWN', field: 'filter.region', value: '999999' } },
    ]);
    expect(await refused({ filter: { department: 'No such' } })).toMatchObject([
      { extensions: { code: 'BAD_INPUT', field: 'filter.department' } },
    ]);
    expect(await refused({ filter: { kind: 'CASTLE' } })).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const ofProject = `subscription($id: ID!) { projectProgress(projectId: $id) { cursor } }`;
    const id = newProject();
    const subscriber = await openSubscriber(gateway, 'graphql-ws', { query: ofProject, variables: { id } });
    append(id);
    const { cursor } = (await subscriber.next()).data.projectProgress;
    for (const after of [cursor, 'x', '']) {
      expect(await refused({ after })).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
    }
    await subscriber.leave();
  });
});
