import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SubscribeOptions, type Subscriber, subscribe, type Update, type Wire, wires } from './kit/clients.ts';
import { holdAnswer, knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { openSubscriber, refusalOf as refusal } from './kit/openSubscriber.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const progress = `
  subscription Progress($id: ID!, $after: String) {
    projectProgress(projectId: $id, after: $after) { cursor seq }
  }`;
const seqOf = ({ data }: Update): number => data.projectProgress.seq;
const cursorOf = ({ data }: Update): string => data.projectProgress.cursor;

describe('projectProgress', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ queueLimit: 5 });
  });
  afterAll(() => gateway.stop());

  const newProject = (): string => {
    const id = newId();
    knownProjects.set(id, '演示厂房');
    return id;
  };
  const nothingOpen = () => eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(0));
  const open = (wire: Wire, options: SubscribeOptions, query = progress): Promise<Subscriber> =>
    openSubscriber(gateway, wire, { query, ...options });
  /** The cursor that a subscriber was left with by the project's first event. */
  const cursorOfFirst = async (id: string): Promise<string> => {
    const subscriber = await open('graphql-sse', { variables: { id } });
    gateway.exchange.append(id);
    const cursor = cursorOf(await subscriber.next());
    await subscriber.leave();
    return cursor;
  };
  /** The gateway has heard everything that the exchange has told. */
  const caughtUp = () =>
    eventually(async () => {
      const ready = await jsonOf(await fetch(`${gateway.url}/ready`));
      expect(ready.events.gseq).toBe(gateway.exchange.head());
    });

  describe.each(wires)('over %s', (wire) => {
    it('sends each event with all of the graph that was asked for below it', async () => {
      const id = newProject();
      const query = `
        subscription Live($id: ID!, $withWater: Boolean!) {
          update: projectProgress(projectId: $id) {
            ...words
            number: seq
            event { actorName }
            project { id title: name water @include(if: $withWater) }
          }
        }
        fragment words on ProgressUpdate { type label labelZh summary summaryZh department time __typename }`;
      const subscriber = await open(wire, { variables: { id, withWater: true } }, query);
      const event = gateway.exchange.append(id);
      expect(await subscriber.next()).toEqual({
        data: {
          update: {
            __typename: 'ProgressUpdate',
            type: 'approval.applicationAccepted',
            label: 'label of approval.applicationAccepted',
            labelZh: '受理',
            summary: 'step 1',
            summaryZh: '第1步',
            department: 'approval',
            time: '2026-08-03T09:00:00+08:00',
            number: 1,
            event: { actorName: `actor-${event.id.slice(-2)}` },
            project: { id, title: '演示厂房', water: `水-${id.slice(-2)}` },
          },
        },
      });
      await subscriber.leave();
      await nothingOpen();
    });

    it('starts from now, in order, and does not repeat what the feed repeats', async () => {
      const id = newProject();
      gateway.exchange.append(id);
      await caughtUp();
      const subscriber = await open(wire, { variables: { id } });
      const second = gateway.exchange.append(id);
      gateway.exchange.append(newProject());
      gateway.exchange.append(id);
      gateway.exchange.repeat(second);
      gateway.exchange.append(id);
      expect((await subscriber.take(3)).map(seqOf)).toEqual([2, 3, 4]);
      await subscriber.leave();
    });

    it('goes on behind a cursor: first what was missed, then what comes', async () => {
      const id = newProject();
      const after = await cursorOfFirst(id);
      for (let missed = 0; missed < 3; missed += 1) gateway.exchange.append(id);
      const again = await open(wire, { variables: { id, after } });
      expect((await again.take(3)).map(seqOf)).toEqual([2, 3, 4]);
      gateway.exchange.append(id);
      expect(seqOf(await again.next())).toBe(5);
      await again.leave();
    });

    it('replays more than a page from the first event on', async () => {
      const id = newProject();
      for (let past = 0; past < 250; past += 1) gateway.exchange.append(id, past % 2 ? {} : { visibility: 'INTERNAL' });
      await caughtUp();
      const subscriber = await open(wire, { as: 'dashboard', variables: { id, after: '0' } });
      const everySecond = Array.from({ length: 125 }, (_, index) => 2 * index + 2);
      expect((await subscriber.take(125)).map(seqOf)).toEqual(everySecond);
      await subscriber.leave();
    });

    it('neither loses nor repeats what happens while the past is being read', async () => {
      const id = newProject();
      const after = await cursorOfFirst(id);
      gateway.exchange.append(id);
      gateway.exchange.beforeRead = () => {
        gateway.exchange.beforeRead = null;
        gateway.exchange.append(id); // in this page and on its way by the feed
      };
      const again = await open(wire, { variables: { id, after } });
      gateway.exchange.append(id);
      expect((await again.take(3)).map(seqOf)).toEqual([2, 3, 4]);
      await again.leave();
    });

    it('reads from the log what the feed has not told', async () => {
      const id = newProject();
      const subscriber = await open(wire, { variables: { id } });
      gateway.exchange.append(id);
      expect(seqOf(await subscriber.next())).toBe(1);
      gateway.exchange.append(id, {}, { untold: true });
      gateway.exchange.append(id, {}, { untold: true });
      gateway.exchange.append(id);
      expect((await subscriber.take(3)).map(seqOf)).toEqual([2, 3, 4]);
      await subscriber.leave();
    });

    it('shows each person the events that are for it', async () => {
      const id = newProject();
      await nothingOpen();
      const subscribers = await Promise.all(
        ['steward', 'owner', 'provider-water', 'dashboard'].map((as) =>
          subscribe(gateway, wire, progress, { as, variables: { id } }),
        ),
      );
      const taken = subscribers.map((subscriber) => subscriber.next());
      await eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(4));
      for (const visibility of ['INTERNAL', 'PARTIES', 'PUBLIC'] as const) gateway.exchange.append(id, { visibility });
      expect((await Promise.all(taken)).map(seqOf)).toEqual([1, 2, 3, 3]);
      await Promise.all(subscribers.map((subscriber) => subscriber.leave()));
      await nothingOpen();
    });

    it('still sends the update, with its cursor, when a department is down', async () => {
      const id = newProject();
      const query = `subscription($id: ID!) { projectProgress(projectId: $id) { cursor seq project { name water } } }`;
      const subscriber = await open(wire, { variables: { id } }, query);
      gateway.utilities.spoil = (request) => void request.socket.destroy();
      gateway.exchange.append(id);
      expect(await subscriber.next()).toMatchObject({
        data: { projectProgress: { cursor: expect.any(String), seq: 1, project: { name: '演示厂房', water: null } } },
        errors: [{ extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'utilities' } }],
      });
      gateway.utilities.spoil = null;
      await subscriber.leave();
    });

    it('ends a subscriber that is too slow with the cursor to go on from, and loses nothing', async () => {
      const id = newProject();
      const query = `subscription($id: ID!, $after: String) { projectProgress(projectId: $id, after: $after) { cursor seq project { name } } }`;
      const subscriber = await open(wire, { variables: { id } }, query);
      gateway.exchange.append(id);
      const first = await subscriber.next();
      const answer = holdAnswer(gateway.approval, { data: { _entities: [{ name: '演示厂房' }] } });
      const second = subscriber.next();
      gateway.exchange.append(id);
      await answer.asked;
      for (let more = 0; more < 7; more += 1) gateway.exchange.append(id); // the queue holds 5
      await caughtUp();
      answer.release();
      const end = await second;
      expect(end).toMatchObject({
        errors: [{ extensions: { code: 'SUBSCRIBER_LAGGED', lagged: true, cursor: cursorOf(first) } }],
      });
      expect(await subscriber.over()).toBe(true);
      const again = await open(wire, { variables: { id, after: end.errors[0].extensions.cursor } }, query);
      expect((await again.take(8)).map(seqOf)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
      await Promise.all([subscriber.leave(), again.leave()]);
    });

    it('ends when the token does, and says the cursor', async () => {
      const id = newProject();
      const token = await gateway.tokenOf('steward', 2);
      const subscriber = await open(wire, { token, variables: { id } });
      gateway.exchange.append(id);
      const cursor = cursorOf(await subscriber.next());
      expect(await subscriber.next()).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_EXPIRED', cursor } }],
      });
      expect(await subscriber.over()).toBe(true);
      if (wire === 'graphql-ws') expect(await subscriber.closed).toMatchObject({ code: 4403, reason: 'Token expired' });
      await nothingOpen();
      await subscriber.leave();
    });

    it('leaves nothing behind when clients go', async () => {
      await nothingOpen();
      const id = newProject();
      const subscribers = await Promise.all(
        [1, 2, 3].map(() => subscribe(gateway, wire, progress, { variables: { id } })),
      );
      const waiting = subscribers.map((subscriber) => subscriber.next().catch(() => null));
      await eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(3));
      await Promise.all(subscribers.map((subscriber) => subscriber.leave()));
      await Promise.all(waiting);
      await nothingOpen();
      const ready = await jsonOf(await fetch(`${gateway.url}/ready`));
      expect(ready.events.projects).toBe(0);
    });

    it('answers queries and mutations too', async () => {
      const id = newProject();
      const query = await subscribe(gateway, wire, 'query($id: ID!) { project(id: $id) { name } }', {
        variables: { id },
      });
      expect(await query.next()).toEqual({ data: { project: { name: '演示厂房' } } });
      expect(await query.over()).toBe(true);
      const renaming = 'mutation($id: ID!) { renameProject(id: $id, name: "新名") { name } }';
      const mutation = await subscribe(gateway, wire, renaming, { as: 'owner', variables: { id } });
      expect(await mutation.next()).toEqual({ data: { renameProject: { name: '新名' } } });
      await Promise.all([query.leave(), mutation.leave()]);
    });
  });

  describe('makes an update once', () => {
    const counts = async () => ({
      made: await gateway.metric('gateway_updates_made_total'),
      given: await gateway.metric('gateway_updates_total'),
    });
    const since = async (before: Awaited<ReturnType<typeof counts>>) => {
      const { made, given } = await counts();
      return { made: made - before.made, given: given - before.given };
    };
    const follow = (options: SubscribeOptions, query = progress) => open('graphql-ws', options, query);

    it('for all who ask the same in the same name, wherever they began and on whatever wire', async () => {
      const id = newProject();
      const after = await cursorOfFirst(id);
      const subscribers = [
        await follow({ variables: { id } }),
        await follow({ variables: { id, after } }),
        await open('graphql-sse', { variables: { id } }),
      ];
      const before = await counts();
      gateway.exchange.append(id);
      gateway.exchange.append(id);
      const taken = await Promise.all(subscribers.map((subscriber) => subscriber.take(2)));
      expect(taken.map((updates) => updates.map(seqOf))).toEqual([
        [2, 3],
        [2, 3],
        [2, 3],
      ]);
      expect(new Set(taken.map((updates) => updates.map(cursorOf).join())).size).toBe(1);
      expect(await since(before)).toEqual({ made: 2, given: 6 });
      await Promise.all(subscribers.map((subscriber) => subscriber.leave()));
    });

    it('and apart for other persons, other variables and another selection', async () => {
      const id = newProject();
      const query = `subscription Progress($id: ID!, $named: Boolean = false) {
        projectProgress(projectId: $id) { cursor seq project @include(if: $named) { name } }
      }`;
      const subscribers = [
        await follow({ variables: { id } }, query),
        await follow({ variables: { id, named: false } }, query),
        await follow({ variables: { id, named: true } }, query),
        await follow({ as: 'owner', variables: { id } }, query),
        await follow({ variables: { id } }),
      ];
      const before = await counts();
      gateway.exchange.append(id, { visibility: 'PUBLIC' });
      const [first, second, named, ...others] = await Promise.all(subscribers.map((subscriber) => subscriber.next()));
      expect(first).toEqual(second);
      expect(named?.data.projectProgress.project).toEqual({ name: '演示厂房' });
      expect(others.map(seqOf)).toEqual([1, 1]);
      expect(await since(before)).toEqual({ made: 4, given: 5 });
      await Promise.all(subscribers.map((subscriber) => subscriber.leave()));
    });
  });

  describe('refuses', () => {
    const refusalOf = (wire: Wire, query: string, options: SubscribeOptions) =>
      refusal(gateway, wire, { query, ...options });
    const id = newId();
    beforeAll(() => void knownProjects.set(id, '演示厂房'));

    it.each(wires)('what is not valid, over %s', async (wire) => {
      expect(await refusalOf(wire, 'subscription {', { variables: {} })).toMatchObject([
        { extensions: { code: 'GRAPHQL_PARSE_FAILED', messageZh: '查询语法有误。' } },
      ]);
      expect(await refusalOf(wire, 'subscription { nothing }', { variables: {} })).toMatchObject([
        { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' }, locations: [{ line: 1, column: 16 }] },
      ]);
      expect(await refusalOf(wire, progress, { variables: {} })).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    });

    it.each(wires)('a project that is not there, over %s', async (wire) => {
      for (const unknown of [newId(), '../../directory']) {
        expect(await refusalOf(wire, progress, { variables: { id: unknown } })).toMatchObject([
          { extensions: { code: 'PROJECT_NOT_FOUND' } },
        ]);
      }
    });

    it.each(wires)('a field that is not for the subscriber, over %s', async (wire) => {
      const query = 'subscription($id: ID!) { projectProgress(projectId: $id) { seq project { secret } } }';
      expect(await refusalOf(wire, query, { as: 'owner', variables: { id } })).toMatchObject([
        { extensions: { code: 'FORBIDDEN', fields: [{ field: 'Project.secret', roles: ['APPROVER'] }] } },
      ]);
    });

    it('cursors that are malformed, forged or of another project', async () => {
      const other = newProject();
      const subscriber = await open('graphql-ws', { variables: { id: other } });
      gateway.exchange.append(other);
      const foreign = cursorOf(await subscriber.next());
      await subscriber.leave();
      const bytes = Buffer.from(foreign, 'base64url');
      const forged = Buffer.concat([bytes.subarray(0, 16), Buffer.from(`${id}:1`)]).toString('base64url');
      const later = Buffer.concat([bytes.subarray(0, 16), Buffer.from(`${other}:9`)]).toString('base64url');
      for (const after of [foreign, forged, '', 'x', 'not a cursor', forged.slice(0, 10)]) {
        expect(await refusalOf('graphql-sse', progress, { variables: { id, after } })).toMatchObject([
          { extensions: { code: 'CURSOR_INVALID', messageZh: '游标无效。' } },
        ]);
      }
      expect(await refusalOf('graphql-sse', progress, { variables: { id: other, after: later } })).toMatchObject([
        { extensions: { code: 'CURSOR_INVALID' } },
      ]);
    });

    it('a subscription that comes as a plain request', async () => {
      const { status, errors } = await gateway.ask(progress, { as: 'steward', variables: { id } });
      expect(status).toBe(200);
      expect(errors?.[0].extensions.code).toBe('SUBSCRIPTION_NEEDS_STREAM');
    });

    it('everything when there is no exchange', async () => {
      const alone = await startTestGateway({ exchange: null });
      const subscriber = await subscribe(alone, 'graphql-sse', progress, { variables: { id } });
      expect((await subscriber.next()).errors).toMatchObject([{ extensions: { code: 'SUBSCRIPTIONS_UNAVAILABLE' } }]);
      await alone.stop();
    });
  });

  it('follows an exchange that went away and came back, from where it was', async () => {
    const id = newProject();
    const subscriber = await open('graphql-ws', { variables: { id } });
    gateway.exchange.append(id);
    expect(seqOf(await subscriber.next())).toBe(1);
    await gateway.exchange.stop();
    gateway.exchange.append(id);
    gateway.exchange.append(id);
    await gateway.exchange.restart();
    gateway.exchange.append(id);
    expect((await subscriber.take(3)).map(seqOf)).toEqual([2, 3, 4]);
    await subscriber.leave();
  });
});
