import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appClients } from './kit/appClients.ts';
import { subscribe, type Update, wires } from './kit/clients.ts';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const query = `
  subscription Progress($id: ID!, $after: String) {
    projectProgress(projectId: $id, after: $after) {
      cursor
      seq
      labelZh
      project { id name water __typename }
      __typename
    }
  }`;
const cursorOf = ({ data }: Update): string => data.projectProgress.cursor;
const seqOf = ({ data }: Update): number => data.projectProgress.seq;

/** What all clients can do, whatever they are made of. */
interface Following {
  next(): Promise<Update>;
  leave(): Promise<unknown>;
}

describe('the clients that people have', () => {
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
  const openSubscriptions = (count: number) =>
    eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(count));

  type Follow = (variables: Record<string, unknown>, token?: string) => Promise<Following>;
  const byLibrary: readonly (readonly [string, Follow])[] = wires.map((wire) => [
    `the library of ${wire}`,
    (variables, token) => subscribe(gateway, wire, query, { variables, ...(token === undefined ? {} : { token }) }),
  ]);
  const byClient: readonly (readonly [string, Follow])[] = Object.entries(appClients).map(([name, follow]) => [
    name,
    async (variables, token) => {
      const authorization = `Bearer ${token ?? (await gateway.tokenOf('steward'))}`;
      const updates = follow({ url: `${gateway.url}/graphql`, authorization, query, variables });
      const next = async (): Promise<Update> => (await updates.next()).value ?? { errors: 'the stream is over' };
      return { next, leave: async () => updates.return?.() };
    },
  ]);
  const everybody = [...byLibrary, ...byClient];

  it('are all told the same by the same operation', async () => {
    const id = newProject();
    await openSubscriptions(0);
    const followers = await Promise.all(everybody.map(([, follow]) => follow({ id })));
    const first = followers.map((follower) => follower.next());
    await openSubscriptions(everybody.length);
    gateway.exchange.append(id);
    const [one, ...others] = await Promise.all(first);
    expect(one).toEqual({
      data: {
        projectProgress: {
          __typename: 'ProgressUpdate',
          cursor: expect.any(String),
          seq: 1,
          labelZh: '受理',
          project: { __typename: 'Project', id, name: '演示厂房', water: `水-${id.slice(-2)}` },
        },
      },
    });
    expect(others).toEqual(everybody.slice(1).map(() => one));
    await Promise.all(followers.map((follower) => follower.leave()));
    await openSubscriptions(0);
  });

  describe.each(everybody)('%s', (_, follow) => {
    it('follows in order, and goes on from its cursor without a gap', async () => {
      const id = newProject();
      const opened = await gateway.metric('gateway_subscriptions_opened_total');
      const follower = await follow({ id });
      const first = follower.next();
      await eventually(async () => expect(await gateway.metric('gateway_subscriptions_opened_total')).toBe(opened + 1));
      for (let event = 0; event < 3; event += 1) gateway.exchange.append(id);
      const told = [await first, await follower.next(), await follower.next()];
      expect(told.map(seqOf)).toEqual([1, 2, 3]);
      await follower.leave();
      gateway.exchange.append(id);
      const again = await follow({ id, after: told.map(cursorOf).at(-1) });
      expect(seqOf(await again.next())).toBe(4);
      await again.leave();
    });

    it('learns code and cursor when its token ends', async () => {
      const id = newProject();
      const follower = await follow({ id, after: '0' }, await gateway.tokenOf('steward', 3));
      const first = follower.next();
      gateway.exchange.append(id);
      const cursor = cursorOf(await first);
      const { errors } = await follower.next();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_EXPIRED', cursor } }]);
      await follower.leave();
    });

    it('learns why it is refused', async () => {
      const follower = await follow({ id: newId() });
      const { errors } = await follower.next().catch((told: unknown) => ({ errors: told }));
      expect(errors).toMatchObject([{ extensions: { code: 'PROJECT_NOT_FOUND' } }]);
      await follower.leave();
    });
  });
});
