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
/** What begins a subscription over a socket. */
interface Subscribe {
  readonly id: string;
  readonly payload: { readonly variables: { after: string } };
}

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
    const sockets: SeenSocket[] = [];
    const line: { onSubscribe: ((subscribe: Subscribe, socket: SeenSocket) => boolean) | null } = { onSubscribe: null };
    class SeenSocket extends WebSocket {
      constructor(...args: ConstructorParameters<typeof WebSocket>) {
        super(...args);
        sockets.push(this);
      }
      /** As if the gateway had said it. */
      hear(message: unknown): void {
        this.emit('message', Buffer.from(JSON.stringify(message)), false);
      }
      override send(data: unknown): void {
        const message = JSON.parse(String(data));
        const isFollowing = message.type === 'subscribe' && message.payload.query.startsWith('subscription');
        if (!isFollowing || line.onSubscribe === null) return super.send(String(data));
        const goes = line.onSubscribe(message, this);
        line.onSubscribe = null;
        if (goes) super.send(JSON.stringify(message));
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
      line,
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

  it('goes on with a fresh token when that of the stream has come to its end', async () => {
    const lives: number[] = [];
    let short = true;
    const token = (): Promise<string> => {
      lives.push(short ? 2 : 60);
      return gateway.tokenOf('steward', lives.at(-1));
    };
    const { append, phase, seqs, snapshots, states } = followOne({ token });
    await eventually(() => expect(phase()).toBe('connected'));
    const first = append();
    await eventually(() => expect(seqs).toEqual([first]));
    short = false;
    const told = states.length;
    await eventually(() => expect(states.slice(told).map(({ phase }) => phase)).toContain('reconnecting'));
    const missed = append();
    await eventually(() => expect(seqs).toEqual([first, missed]));
    expect([phase(), snapshots(), lives.at(-1)]).toEqual(['connected', 1, 60]);
  });

  describe.runIf(transport === 'socket')('when its cursor is refused', () => {
    it.each(['CURSOR_EXPIRED', 'CURSOR_INVALID'])('begins again with a snapshot: %s', async (code) => {
      const { append, line, phase, seqs, snapshots, sockets, states } = followOne();
      await eventually(() => expect(phase()).toBe('connected'));
      const first = append();
      await eventually(() => expect(seqs).toEqual([first]));
      line.onSubscribe = ({ id, payload: { variables } }, socket) => {
        if (code === 'CURSOR_INVALID') variables.after = 'of another gateway';
        else socket.hear({ id, type: 'error', payload: [{ message: 'Too old.', extensions: { code } }] });
        return code === 'CURSOR_INVALID';
      };
      sockets.at(-1)?.terminate();
      await eventually(() => expect(snapshots()).toBe(2));
      await eventually(() => expect(phase()).toBe('connected'));
      const next = append();
      // a cursor may be some seconds old: then there is more behind it, and never less
      await eventually(() => expect(seqs.at(-1)).toBe(next));
      expect([
        [first, next],
        [first, first, next],
      ]).toContainEqual(seqs);
      expect(states.map(({ phase }) => phase)).not.toContain('refused');
    });
  });

  it.runIf(transport === 'socket')('goes on from the cursor that it is told when it was too slow', async () => {
    const { append, line, phase, seqs, snapshots, sockets, states } = followOne();
    await eventually(() => expect(phase()).toBe('connected'));
    const first = append();
    await eventually(() => expect(seqs).toEqual([first]));
    const asked = Promise.withResolvers<void>();
    const reading = Promise.withResolvers<void>();
    line.onSubscribe = () => {
      gateway.exchange.beforeRead = () => {
        gateway.exchange.beforeRead = null;
        asked.resolve();
        return reading.promise;
      };
      return true;
    };
    const told = states.length;
    sockets.at(-1)?.terminate();
    await asked.promise;
    const missed = Array.from({ length: 102 }, append); // the queue holds 100
    await eventually(async () => {
      const ready = (await (await fetch(`${gateway.url}/ready`)).json()) as { events: { gseq: number } };
      expect(ready.events.gseq).toBe(gateway.exchange.head());
    });
    reading.resolve();
    await eventually(() => expect(seqs).toEqual([first, ...missed]));
    expect(snapshots()).toBe(1);
    // the line that was cut, and the end for who is too slow
    expect(states.slice(told).filter(({ phase }) => phase === 'reconnecting')).toHaveLength(2);
  });
});
