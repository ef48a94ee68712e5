import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Followed, type FollowOptions, followProgress } from '../../docs/liveProgress/followProgress.ts';
import { knownProjects, timelineHeads } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import type { Json } from './kit/jsonOf.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

interface Snapshot {
  readonly project: { readonly name: string; readonly water?: string | null };
}
interface Update {
  readonly projectProgress: { readonly cursor: string; readonly seq: number };
}

const documents = {
  cursor: 'query ($id: ID!) { progressCursor(projectId: $id) }',
  snapshot: 'query ($id: ID!) { project(id: $id) { name } }',
  subscription: `subscription ($id: ID!, $after: String) {
    projectProgress(projectId: $id, after: $after) { cursor seq }
  }`,
};

describe('the client of docs/liveProgress', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.stop());

  const newProject = (): string => {
    const id = newId();
    knownProjects.set(id, '演示厂房');
    return id;
  };

  const append = (id: string): void => void timelineHeads.set(id, gateway.exchange.append(id).seq);

  /** The client on one project, on sockets that the test can see into and cut. */
  const follow = (id: string, options: Partial<FollowOptions> = {}) => {
    const sockets: WebSocket[] = [];
    const waits: number[] = [];
    const line = { beforeSend: (message: Json): Json => message };
    class SeenSocket extends WebSocket {
      constructor(...args: ConstructorParameters<typeof WebSocket>) {
        super(...args);
        sockets.push(this);
      }
      override send(text: string): void {
        super.send(JSON.stringify(line.beforeSend(JSON.parse(text))));
      }
    }
    const ending = new AbortController();
    const items = followProgress<Snapshot, Update>({
      url: `${gateway.url}/graphql`,
      token: () => gateway.tokenOf('steward'),
      ...documents,
      variables: { id },
      signal: ending.signal,
      webSocket: SeenSocket,
      clock: {
        now: () => performance.now(),
        random: () => 1,
        wait: async (ms) => {
          waits.push(ms);
          await new Promise((resolve) => setImmediate(resolve));
        },
      },
      ...options,
    });
    const next = async (): Promise<Followed<Snapshot, Update>> => {
      const { done, value } = await items.next();
      if (done) throw new Error('the client has ended');
      return value;
    };
    /** What comes next, up to and with so many updates, in short. */
    const take = async (updates: number): Promise<unknown[]> => {
      const taken: unknown[] = [];
      let left = updates;
      while (left > 0) {
        const item = await next();
        if (item.kind === 'update') left -= 1;
        taken.push(inShort(item));
      }
      return taken;
    };
    const cut = (): void => sockets.at(-1)?.terminate();
    return { items, next, take, cut, sockets, waits, line, end: () => ending.abort() };
  };

  const inShort = (item: Followed<Snapshot, Update>): unknown => {
    switch (item.kind) {
      case 'connection':
        return item.up ? 'up' : 'down';
      case 'snapshot':
        return item.data.project.name;
      case 'update':
        return item.data.projectProgress.seq;
    }
  };
  const begun = async (id: string, options: Partial<FollowOptions> = {}) => {
    const client = follow(id, options);
    expect([inShort(await client.next()), inShort(await client.next())]).toEqual(['up', '演示厂房']);
    return client;
  };
  const isSubscribe = (message: Json, part: string): boolean =>
    message.type === 'subscribe' && message.payload.query.includes(part);

  it('gives the state and then what happens, not what has happened before', async () => {
    const id = newProject();
    append(id);
    await caughtUp(gateway);
    const client = await begun(id);
    append(id);
    expect(await client.take(1)).toEqual([2]);
    append(id);
    append(id);
    expect(await client.take(2)).toEqual([3, 4]);
    client.end();
  });

  it('loses nothing that happens between cursor, snapshot and subscription', async () => {
    const id = newProject();
    append(id);
    await caughtUp(gateway);
    const client = follow(id);
    client.line.beforeSend = (message) => {
      if (isSubscribe(message, ' project(')) append(id);
      if (isSubscribe(message, 'subscription')) append(id);
      return message;
    };
    expect(await client.take(2)).toEqual(['up', '演示厂房', 2, 3]);
    append(id);
    expect(await client.take(1)).toEqual([4]);
    client.end();
  });

  it('goes on after a lost connection: nothing lost, nothing twice, no second snapshot', async () => {
    const id = newProject();
    const client = await begun(id);
    append(id);
    expect(await client.take(1)).toEqual([1]);
    client.cut();
    append(id);
    append(id);
    expect(await client.take(2)).toEqual(['down', 'up', 2, 3]);
    client.cut();
    append(id);
    expect(await client.take(1)).toEqual(['down', 'up', 4]);
    expect(client.waits).toEqual([1_000, 1_000]);
    client.end();
  });

  it('follows the feed as well, over a lost connection', async () => {
    const id = newProject();
    append(id);
    await caughtUp(gateway);
    const subscription = `subscription ($after: String) { projectProgress: progressFeed(after: $after) { cursor seq } }`;
    const client = await begun(id, { cursor: '{ progressCursor }', subscription });
    append(id);
    append(id);
    expect(await client.take(2)).toEqual([2, 3]);
    client.cut();
    append(id);
    expect(await client.take(1)).toEqual(['down', 'up', 4]);
    client.end();
  });

  it('goes on with a fresh token when the gateway closes the socket at the end of the old one', async () => {
    const id = newProject();
    let tokens = 0;
    const token = () => gateway.tokenOf('steward', (tokens += 1) === 1 ? 2 : 60);
    const client = await begun(id, { token });
    append(id);
    expect(await client.take(1)).toEqual([1]);
    expect(inShort(await client.next())).toBe('down');
    append(id);
    expect(await client.take(1)).toEqual(['up', 2]);
    expect(tokens).toBe(2);
    client.end();
  });

  it('goes on from the cursor of SUBSCRIBER_LAGGED', async () => {
    const id = newProject();
    const client = await begun(id);
    append(id);
    expect(await client.take(1)).toEqual([1]);
    const ofProject = (path: string): boolean => path.includes(id);
    await eventually(() => expect(gateway.exchange.reads.filter(ofProject)).toHaveLength(2)); // the second said: no more
    const asked = Promise.withResolvers<void>();
    const reading = Promise.withResolvers<void>();
    client.cut();
    gateway.exchange.beforeRead = () => {
      gateway.exchange.beforeRead = null;
      asked.resolve();
      return reading.promise;
    };
    const taking = client.take(102);
    await asked.promise;
    for (let more = 0; more < 102; more += 1) append(id); // the queue holds 100
    await caughtUp(gateway);
    reading.resolve();
    const taken = await taking;
    const updates = taken.filter((item) => typeof item === 'number');
    expect(updates).toEqual(Array.from({ length: 102 }, (_, place) => place + 2));
    expect(taken.filter((item) => item === 'down')).toHaveLength(2);
    client.end();
  });

  it('begins again with a snapshot when its cursor is refused', async () => {
    const id = newProject();
    const client = await begun(id);
    append(id);
    expect(await client.take(1)).toEqual([1]);
    client.line.beforeSend = (message) => {
      if (!isSubscribe(message, 'subscription')) return message;
      client.line.beforeSend = (same) => same;
      message.payload.variables.after = 'of another gateway';
      return message;
    };
    client.cut();
    expect([inShort(await client.next()), inShort(await client.next())]).toEqual(['down', 'up']);
    expect([inShort(await client.next()), inShort(await client.next())]).toEqual(['down', 'up']);
    knownProjects.set(id, '演示新厂房');
    expect(inShort(await client.next())).toBe('演示新厂房');
    append(id);
    // a cursor may be some seconds old: then there is more behind it, and never less
    const [first] = await client.take(1);
    expect(first === 1 ? await client.take(1) : [first]).toEqual([2]);
    client.end();
  });

  it('says what a department could not give', async () => {
    const id = newProject();
    const snapshot = 'query ($id: ID!) { project(id: $id) { name water } }';
    gateway.utilities.spoil = (request) => void request.socket.destroy();
    const client = follow(id, { snapshot });
    expect(await client.next()).toEqual({ kind: 'connection', up: true });
    expect(await client.next()).toMatchObject({
      kind: 'snapshot',
      data: { project: { name: '演示厂房', water: null } },
      errors: [{ extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }],
    });
    gateway.utilities.spoil = null;
    client.end();
  });

  it('waits longer each time while there is no gateway, until the signal', async () => {
    const gone = await startTestGateway();
    const client = follow(newProject(), { url: `${gone.url}/graphql` });
    await gone.stop();
    const coming: unknown[] = [];
    while (client.waits.length < 7) coming.push(inShort(await client.next()));
    client.end();
    expect(await client.items.next()).toEqual({ done: true, value: undefined });
    expect(new Set(coming)).toEqual(new Set(['down']));
    expect(client.waits.slice(0, 7)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('ends by its signal, wherever it is, and leaves nothing behind', async () => {
    const client = await begun(newProject());
    const waiting = client.items.next();
    await eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBeGreaterThan(0));
    client.end();
    expect(await waiting).toEqual({ done: true, value: undefined });
    await eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(0));
    const connecting = follow(newProject(), { token: () => new Promise(() => {}) });
    const first = connecting.items.next();
    connecting.end();
    expect(await first).toEqual({ done: true, value: undefined });
    await eventually(() => expect(client.sockets[0]?.readyState).toBe(WebSocket.CLOSED));
  });

  it.each([
    ['a project that is not there', {}, 'PROJECT_NOT_FOUND'],
    [
      'a field that is not for the caller',
      { snapshot: 'query ($id: ID!) { project(id: $id) { secret } }' },
      'FORBIDDEN',
    ],
    ['a token that is no good', { token: async () => 'no token' }, '4401'],
    ['a subscription without `cursor`', { subscription: documents.subscription.replace('cursor', '') }, 'NO_cursor'],
  ])('gives up for %s', async (_, options, code) => {
    const id = code === 'PROJECT_NOT_FOUND' ? newId() : newProject();
    const client = follow(id, options);
    const all = async (): Promise<void> => {
      for await (const { kind } of client.items) if (kind === 'snapshot') append(id);
    };
    await expect(all()).rejects.toThrow(`The gateway refuses: ${code}`);
    client.end();
  });
});

async function caughtUp(gateway: TestGateway): Promise<void> {
  await eventually(async () => {
    const ready: Json = await (await fetch(`${gateway.url}/ready`)).json();
    expect(ready.events.gseq).toBe(gateway.exchange.head());
  });
}
