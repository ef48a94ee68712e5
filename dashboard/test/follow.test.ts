import { newId } from '@guanjia/kernel/newId';
import { type DocumentNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { knownProjects } from '../../gateway/test/kit/departments.ts';
import { eventually } from '../../gateway/test/kit/eventually.ts';
import { startTestGateway, type TestGateway } from '../../gateway/test/kit/startTestGateway.ts';
import { createGraphClient, type GraphClientOptions } from '../src/graph/createGraphClient.ts';
import type { FieldRules } from '../src/graph/FieldRules.ts';
import type { FollowState } from '../src/graph/FollowState.ts';
import { follow } from '../src/graph/follow.ts';

const rules: FieldRules = {
  Query: { progressCursor: ['String'], project: ['Project'] },
  Subscription: { projectProgress: ['ProgressUpdate'] },
  ProgressUpdate: { cursor: ['String'], seq: ['Int'], time: ['DateTime'] },
  Project: { id: ['ID'], name: ['String'] },
};
const snapshot: DocumentNode = parse('query P($id: ID!) { project(id: $id) { id name __typename } }');
const subscription: DocumentNode = parse(`subscription S($id: ID!, $after: String) {
  projectProgress(projectId: $id, after: $after) { cursor seq time __typename } }`);

describe.each(['socket', 'multipart'] as const)('follow, over a %s', (transport) => {
  let gateway: TestGateway;
  const open: (() => void)[] = [];
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(async () => {
    for (const close of open) close();
    await gateway.stop();
  });

  /** Everything that a page would be told of a project of its own. */
  const followOne = (options: Partial<GraphClientOptions> = {}) => {
    const id = newId();
    knownProjects.set(id, '演示厂房');
    const sockets: WebSocket[] = [];
    class SeenSocket extends WebSocket {
      constructor(...args: ConstructorParameters<typeof WebSocket>) {
        super(...args);
        sockets.push(this);
      }
    }
    const { client, close } = createGraphClient({
      url: `${gateway.url}/graphql`,
      token: () => gateway.tokenOf('steward'),
      roles: ['STEWARD'],
      rules,
      transport,
      webSocket: SeenSocket,
      ...options,
    });
    const leaving = new AbortController();
    const states: FollowState[] = [];
    const seqs: number[] = [];
    let snapshots = 0;
    const ended = follow<{ projectProgress: { seq: number } }, { id: string }>({
      client,
      subscription,
      variables: { id },
      projectId: id,
      snapshot: async () => {
        const { data } = await client.query({ query: snapshot, variables: { id }, fetchPolicy: 'network-only' });
        expect(data).toMatchObject({ project: { name: '演示厂房' } });
        snapshots += 1;
      },
      onUpdate: ({ projectProgress }) => void seqs.push(projectProgress.seq),
      onState: (state) => void states.push(state),
      signal: leaving.signal,
      clock: { now: () => new Date(), random: () => 1, wait: () => new Promise((resolve) => setImmediate(resolve)) },
    });
    open.push(() => leaving.abort(), close);
    const append = (): number => gateway.exchange.append(id).seq;
    return {
      append,
      ended,
      leaving,
      seqs,
      sockets,
      states,
      snapshots: () => snapshots,
      phase: () => states.at(-1)?.phase,
    };
  };

  it('takes a snapshot, then every update once, and ends when the page leaves', async () => {
    const { append, ended, leaving, phase, seqs, snapshots, states } = followOne();
    await eventually(() => expect(phase()).toBe('connected'));
    const appended = [append(), append(), append()];
    await eventually(() => expect(seqs).toEqual(appended));
    expect(snapshots()).toBe(1);
    expect(states.at(-1)).toMatchObject({ phase: 'connected', upTo: { seq: appended.at(-1) } });
    leaving.abort();
    await ended;
  });

  it('says what it may not follow, and leaves off', async () => {
    const { ended, states } = followOne({ token: async () => 'no token' });
    await ended;
    expect(states.at(-1)?.phase).toBe('refused');
  });

  it.runIf(transport === 'socket')(
    'goes on behind the last cursor when the connection breaks, and says so meanwhile',
    async () => {
      const { append, phase, seqs, snapshots, sockets, states } = followOne();
      await eventually(() => expect(phase()).toBe('connected'));
      const first = append();
      await eventually(() => expect(seqs).toEqual([first]));
      sockets.at(-1)?.terminate();
      const missed = [append(), append()];
      await eventually(() => expect(seqs).toEqual([first, ...missed]));
      expect(states.map(({ phase }) => phase)).toContain('reconnecting');
      expect(phase()).toBe('connected');
      expect(snapshots()).toBe(1);
      expect(sockets.length).toBeGreaterThan(1);
    },
  );
});
