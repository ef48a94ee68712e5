import { once } from 'node:events';
import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { knownProjects } from './kit/departments.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const progress = 'subscription($id: ID!) { projectProgress(projectId: $id) { seq } }';

/** A socket as a client of any language would open it. */
async function openSocket(gateway: TestGateway, params: object, path = '/graphql') {
  const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws');
  const messages: { type: string; payload?: unknown }[] = [];
  socket.on('message', (text) => messages.push(JSON.parse(String(text))));
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
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (): Promise<string | null> => (await reader?.read())?.value ?? null;
  return { response, read, abort: () => controller.abort() };
}

describe('the wires', () => {
  let gateway: TestGateway;
  const id = newId();
  beforeAll(async () => {
    gateway = await startTestGateway({ pingMs: 30 });
    knownProjects.set(id, '演示厂房');
  });
  afterAll(() => gateway.stop());

  const openSubscriptions = (count: number) =>
    vi.waitFor(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(count));
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
    socket.on('message', (text) => messages.push(JSON.parse(String(text))));
    socket.send('{"type":"connection_init"}');
    await vi.waitFor(() => expect(messages).toEqual([{ type: 'connection_ack' }]));
    socket.send('{"type":"subscribe","id":"1","payload":{"query":"{ projects { __typename } }"}}');
    await vi.waitFor(() => expect(messages).toContainEqual(expect.objectContaining({ type: 'next', id: '1' })));
    socket.close();
  });

  it('answers nobody with what is public', async () => {
    const { send, messages, socket } = await openSocket(gateway, {});
    await vi.waitFor(() => expect(messages).toEqual([{ type: 'connection_ack' }]));
    send({ type: 'subscribe', id: '1', payload: { query: '{ notice }' } });
    send({ type: 'subscribe', id: '2', payload: { query: progress, variables: { id } } });
    await vi.waitFor(() => expect(messages).toHaveLength(4));
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

  it('upgrades nothing but /graphql', async () => {
    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/elsewhere`, 'graphql-transport-ws');
    const [error] = await once(socket, 'error');
    expect(error.message).toContain('404');
  });

  it('lets go of a client that vanishes without a word', async () => {
    const { send, messages, socket } = await openSocket(gateway, await steward());
    await vi.waitFor(() => expect(messages).toHaveLength(1));
    send({ type: 'subscribe', id: '1', payload: { query: progress, variables: { id } } });
    const events = await openEvents(gateway, progress, { id });
    await openSubscriptions(2);
    socket.terminate();
    events.abort();
    await openSubscriptions(0);
  });

  it('lets go of a client that vanishes while its subscription is being opened', async () => {
    const held = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    gateway.approval.spoil = async (request, response) => {
      asked.resolve();
      await held.promise;
      gateway.approval.spoil = null;
      request.resume();
      response.end(`{"data":{"project":{"id":"${id}"}}}`);
    };
    const opened = await gateway.metric('gateway_subscriptions_opened_total');
    const events = await openEvents(gateway, progress, { id });
    await asked.promise;
    events.abort();
    held.resolve();
    await vi.waitFor(async () => expect(await gateway.metric('gateway_subscriptions_opened_total')).toBe(opened + 1));
    await openSubscriptions(0);
  });

  it('sends headers and a sign of life at once, and signs of life while nothing happens', async () => {
    const { response, read, abort } = await openEvents(gateway, progress, { id });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-cache');
    expect(await read()).toMatch(/^:\n\n/);
    expect(await read()).toMatch(/^:\n\n/);
    abort();
    await openSubscriptions(0);
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

  it('drains: sockets get 1001, streams of events end without `complete`, and no new ones are taken', async () => {
    const leaving = await startTestGateway();
    const { send, messages, closed } = await openSocket(leaving, {
      authorization: `Bearer ${await leaving.tokenOf('steward')}`,
    });
    await vi.waitFor(() => expect(messages).toHaveLength(1));
    send({ type: 'subscribe', id: '1', payload: { query: progress, variables: { id } } });
    const events = await openEvents(leaving, progress, { id });
    await vi.waitFor(async () => expect(await leaving.metric('gateway_subscriptions')).toBe(2));
    expect(await events.read()).toMatch(/^:\n\n/);
    await leaving.drain();
    expect(await closed).toEqual({ code: 1001, reason: 'Going away' });
    await expect(events.read()).rejects.toThrow();
    await vi.waitFor(async () => expect(await leaving.metric('gateway_subscriptions')).toBe(0));
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
