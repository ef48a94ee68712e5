import { once } from 'node:events';
import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { holdAnswer, knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { type Json, jsonOf } from './kit/jsonOf.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const progress = 'subscription($id: ID!) { projectProgress(projectId: $id) { seq } }';

/** A socket as a client of any language would open it. */
async function openSocket(gateway: TestGateway, params: object, path = '/graphql') {
  const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws');
  const messages: { type: string; payload?: unknown }[] = [];
  socket.on('message', (text: Buffer) => messages.push(JSON.parse(text.toString('utf8'))));
  await once(socket, 'open');
  const send = (message: object): void => socket.send(JSON.stringify(message));
  send({ type: 'connection_init', payload: params });
  const closed = once(socket, 'close').then(([code, reason]) => ({ code, reason: String(reason) }));
  return { socket, messages, send, closed };
}

/** A stream of events as it comes over the wire, chunk by chunk. */
async function openEvents(
  gateway: TestGateway,
  query: string,
  variables: object,
  headers: Record<string, string> = {},
) {
  const controller = new AbortController();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${await gateway.tokenOf('steward')}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: controller.signal,
  });
  let reader: ReadableStreamDefaultReader<string> | undefined;
  const read = async (): Promise<string | null> => {
    reader ??= response.body?.pipeThrough(new TextDecoderStream()).getReader();
    return (await reader?.read())?.value ?? null;
  };
  return { response, read, abort: () => controller.abort() };
}

describe('the wires', () => {
  let gateway: TestGateway;
  const id = newId();
  beforeAll(async () => {
    gateway = await startTestGateway();
    knownProjects.set(id, '演示厂房');
  });
  afterAll(() => gateway.stop());

  const openSubscriptions = (count: number) =>
    eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(count));
  const steward = async () => ({ authorization: `Bearer ${await gateway.tokenOf('steward')}` });

  it('closes a socket whose token is not good with 4401, and one whose token has expired with 4403', async () => {
    const bad = await openSocket(gateway, { authorization: 'Bearer abc' });
    expect(await bad.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
    const late = await openSocket(gateway, { Authorization: `Bearer ${await gateway.tokenOf('steward', -60)}` });
    expect(await late.closed).toEqual({ code: 4403, reason: 'Token expired' });
  });

  it('takes the token of the handshake where the parameters have none', async () => {
    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: await steward(),
    });
    await once(socket, 'open');
    const messages: unknown[] = [];
    socket.on('message', (text: Buffer) => messages.push(JSON.parse(text.toString('utf8'))));
    socket.send('{"type":"connection_init"}');
    await eventually(() => expect(messages).toEqual([{ type: 'connection_ack' }]));
    socket.send('{"type":"subscribe","id":"1","payload":{"query":"{ projects { __typename } }"}}');
    await eventually(() => expect(messages).toContainEqual(expect.objectContaining({ type: 'next', id: '1' })));
    socket.close();
  });

  it('answers nobody with what is public', async () => {
    const { send, messages, socket } = await openSocket(gateway, {});
    await eventually(() => expect(messages).toEqual([{ type: 'connection_ack' }]));
    send({ type: 'subscribe', id: '1', payload: { query: '{ notice }' } });
    send({ type: 'subscribe', id: '2', payload: { query: progress, variables: { id } } });
    await eventually(() => expect(messages).toHaveLength(4));
    expect(messages).toContainEqual({ id: '1', type: 'next', payload: { data: { notice: '公告' } } });
    expect(messages).toContainEqual(
      expect.objectContaining({
        id: '2',
        type: 'error',
        payload: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) })],
      }),
    );
    socket.close();
  });

  it.each(['/elsewhere', '//', '//x/graphql'])('upgrades nothing at %s', async (path) => {
    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws');
    const [error] = await once(socket, 'error');
    expect(error.message).toContain('404');
  });

  it('lets go of a client that vanishes without a word', async () => {
    const { send, messages, socket } = await openSocket(gateway, await steward());
    await eventually(() => expect(messages).toHaveLength(1));
    send({ type: 'subscribe', id: '1', payload: { query: progress, variables: { id } } });
    const events = await openEvents(gateway, progress, { id });
    await openSubscriptions(2);
    socket.terminate();
    events.abort();
    await openSubscriptions(0);
  });

  it('lets go of a client that vanishes while its subscription is being opened', async () => {
    const unheard = newId();
    const answer = holdAnswer(gateway.approval, { data: { project: { id: unheard } } });
    const opened = await gateway.metric('gateway_subscriptions_opened_total');
    const events = await openEvents(gateway, progress, { id: unheard });
    await answer.asked;
    events.abort();
    answer.release();
    await eventually(async () => expect(await gateway.metric('gateway_subscriptions_opened_total')).toBe(opened + 1));
    await openSubscriptions(0);
  });

  it('sends headers and a sign of life at once, and signs of life while nothing happens', async () => {
    const lively = await startTestGateway({ pingMs: 30 });
    const { response, read, abort } = await openEvents(lively, progress, { id });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-cache');
    expect(await read()).toMatch(/^:\n\n/);
    expect(await read()).toMatch(/^:\n\n/);
    abort();
    await lively.stop();
  });

  it('answers a client that accepts both with JSON, unless it subscribes', async () => {
    const accept = 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed';
    const query = await openEvents(gateway, '{ notice }', {}, { accept });
    expect(query.response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    expect(await query.read()).toContain('公告');
    const subscription = await openEvents(gateway, progress, { id }, { accept });
    expect(subscription.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    subscription.abort();
    await openSubscriptions(0);
  });

  it('refuses a stream with a bad token with 401, before it begins', async () => {
    const { response } = await openEvents(gateway, progress, { id }, { authorization: 'Bearer abc' });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toMatch(/json/);
  });

  describe('a client that does not read', () => {
    const big = { summary: { en: 'x'.repeat(1_000_000), zh: '长' } };
    const query = 'subscription($id: ID!) { projectProgress(projectId: $id) { seq summary } }';
    /** Far more than sockets buffer, and than the queue holds. */
    const flood = async (slow: TestGateway): Promise<void> => {
      await eventually(async () => expect(await slow.metric('gateway_subscriptions')).toBe(1));
      for (let seq = 1; seq <= 25; seq += 1) {
        slow.exchange.append(id, big);
        await eventually(async () => {
          const { events } = await jsonOf(await fetch(`${slow.url}/ready`));
          expect(events.gseq).toBe(slow.exchange.head());
        });
      }
    };
    const expectClearEnd = (told: readonly Json[]): void => {
      const seqs = told.slice(0, -1).map((update) => update.data.projectProgress.seq);
      expect(seqs).toEqual(seqs.map((_, index) => index + 1));
      expect(seqs.length).toBeGreaterThan(0);
      expect(seqs.length).toBeLessThan(25);
      expect(told.at(-1).errors[0].extensions).toMatchObject({ code: 'SUBSCRIBER_LAGGED', cursor: expect.any(String) });
    };

    it('is waited for, and told how to go on, over graphql-sse', async () => {
      const slow = await startTestGateway({ queueLimit: 3 });
      const { response } = await openEvents(slow, query, { id });
      await flood(slow);
      const text = await response.text();
      expectClearEnd([...text.matchAll(/^event: next\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data as string)));
      expect(text.endsWith('event: complete\ndata: \n\n')).toBe(true);
      await slow.stop();
    });

    it('is waited for, and told how to go on, over graphql-ws', async () => {
      const slow = await startTestGateway({ queueLimit: 3 });
      const client = await openSocket(slow, { authorization: `Bearer ${await slow.tokenOf('steward')}` });
      await eventually(() => expect(client.messages).toHaveLength(1));
      client.send({ type: 'subscribe', id: '1', payload: { query, variables: { id } } });
      client.socket.pause();
      await flood(slow);
      client.socket.resume();
      await eventually(() => expect(client.messages.at(-1)?.type).toBe('complete'));
      expectClearEnd(client.messages.filter(({ type }) => type === 'next').map(({ payload }) => payload));
      client.socket.close();
      await slow.stop();
    });
  });

  it('drains: sockets get 1001, streams of events end without `complete`, and no new ones are taken', async () => {
    const leaving = await startTestGateway();
    const { send, messages, closed } = await openSocket(leaving, {
      authorization: `Bearer ${await leaving.tokenOf('steward')}`,
    });
    await eventually(() => expect(messages).toHaveLength(1));
    send({ type: 'subscribe', id: '1', payload: { query: progress, variables: { id } } });
    const events = await openEvents(leaving, progress, { id });
    await eventually(async () => expect(await leaving.metric('gateway_subscriptions')).toBe(2));
    expect(await events.read()).toMatch(/^:\n\n/);
    await leaving.drain();
    expect(await closed).toEqual({ code: 1001, reason: 'Going away' });
    await expect(events.read()).rejects.toThrow();
    await eventually(async () => expect(await leaving.metric('gateway_subscriptions')).toBe(0));
    expect((await fetch(`${leaving.url}/ready`)).status).toBe(503);
    const [error] = await once(
      new WebSocket(`${leaving.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws'),
      'error',
    );
    expect(error.message).toContain('503');
    expect((await leaving.ask('{ notice }')).data).toEqual({ notice: '公告' });
    await leaving.stop();
  });
});
