import { once } from 'node:events';
import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { holdAnswer, knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { type Json, jsonOf } from './kit/jsonOf.ts';
import { openSocket, openStream } from './kit/rawClients.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const progress = 'subscription($id: ID!) { projectProgress(projectId: $id) { seq } }';
const multipart = 'multipart/mixed;boundary="graphql";subscriptionSpec="1.0",application/json';

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
    const events = await openStream(gateway, progress, { id });
    await openSubscriptions(2);
    socket.terminate();
    events.abort();
    await openSubscriptions(0);
  });

  it('lets go of a client that vanishes while its subscription is being opened', async () => {
    const unheard = newId();
    const answer = holdAnswer(gateway.approval, { data: { project: { id: unheard, regionCode: '370700' } } });
    const opened = await gateway.metric('gateway_subscriptions_opened_total');
    const events = await openStream(gateway, progress, { id: unheard });
    await answer.asked;
    events.abort();
    answer.release();
    await eventually(async () => expect(await gateway.metric('gateway_subscriptions_opened_total')).toBe(opened + 1));
    await openSubscriptions(0);
  });

  it('sends headers and a sign of life at once, and signs of life while nothing happens', async () => {
    const lively = await startTestGateway({ pingMs: 30 });
    const events = await openStream(lively, progress, { id });
    expect(events.response.status).toBe(200);
    expect(events.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(events.response.headers.get('cache-control')).toContain('no-cache');
    expect(await events.read()).toMatch(/^:\n\n/);
    expect(await events.read()).toMatch(/^:\n\n/);
    events.abort();
    const parts = await openStream(lively, progress, { id }, { accept: multipart });
    expect(parts.response.status).toBe(200);
    expect(parts.response.headers.get('content-type')).toBe('multipart/mixed;boundary=graphql;subscriptionSpec=1.0');
    expect(parts.response.headers.get('cache-control')).toContain('no-cache');
    // each part is whole when it comes: its boundary goes with it
    const emptyPart = '\r\ncontent-type: application/json\r\n\r\n{}\r\n--graphql';
    const [opening, sign] = [await parts.read(), await parts.read()];
    expect(opening?.startsWith(`\r\n--graphql${emptyPart}`)).toBe(true);
    expect(sign?.startsWith(emptyPart)).toBe(true);
    parts.abort();
    await lively.stop();
  });

  it('answers a client that accepts both with JSON, unless it subscribes', async () => {
    const accept = 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed';
    const query = await openStream(gateway, '{ notice }', {}, { accept });
    expect(query.response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    expect(await query.read()).toContain('公告');
    const subscription = await openStream(gateway, progress, { id }, { accept });
    expect(subscription.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    subscription.abort();
    await openSubscriptions(0);
  });

  describe('over multipart', () => {
    it('closes with a part for what ends the stream, beside an empty payload', async () => {
      const { response } = await openStream(gateway, progress, { id: newId() }, { accept: multipart });
      const text = await response.text();
      const parts = text.split('\r\n--graphql');
      expect(parts[0]).toBe('');
      expect(parts.at(-1)).toBe('--\r\n');
      const bodies = parts.slice(1, -1).map((part) => part.split('\r\n\r\n').at(1));
      expect(bodies.map((body) => JSON.parse(body ?? ''))).toEqual([
        {},
        {
          payload: null,
          errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'PROJECT_NOT_FOUND' }) })],
        },
      ]);
    });

    it.each<readonly [string, string, string]>([
      ['a query', '{ notice }', '公告'],
      ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ])('answers %s as JSON', async (_, query, found) => {
      const { response, read } = await openStream(gateway, query, {}, { accept: multipart });
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await read()).toContain(found);
    });

    it('does nothing but subscribe where JSON is not accepted', async () => {
      const accept = 'multipart/mixed;subscriptionSpec=1.0';
      expect((await openStream(gateway, '{ notice }', {}, { accept })).response.status).toBe(406);
      const subscription = await openStream(gateway, progress, { id }, { accept });
      expect(subscription.response.status).toBe(200);
      subscription.abort();
      await openSubscriptions(0);
    });

    it('does not stream for a GET, nor for a body that a page of another site can send', async () => {
      const headers = { ...(await steward()), accept: multipart };
      const search = new URLSearchParams({ query: progress, variables: JSON.stringify({ id }) });
      const url = `${gateway.url}/graphql`;
      const asked = await fetch(`${url}?${search.toString()}`, {
        headers: { ...headers, 'apollo-require-preflight': '1' },
      });
      expect([asked.status, asked.headers.get('content-type')]).toEqual([405, 'application/json; charset=utf-8']);
      const body = JSON.stringify({ query: progress, variables: { id } });
      const forged = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'text/plain' }, body });
      expect(forged.status).toBe(415);
    });
  });

  it('refuses a stream with a bad token with 401, before it begins', async () => {
    const { response } = await openStream(gateway, progress, { id }, { authorization: 'Bearer abc' });
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
      const { response } = await openStream(slow, query, { id });
      await flood(slow);
      const text = await response.text();
      expectClearEnd([...text.matchAll(/^event: next\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data as string)));
      expect(text.endsWith('event: complete\ndata: \n\n')).toBe(true);
      await slow.stop();
    });

    it('is waited for, and told how to go on, over multipart', async () => {
      const slow = await startTestGateway({ queueLimit: 3 });
      const { response } = await openStream(slow, query, { id }, { accept: multipart });
      await flood(slow);
      const text = await response.text();
      const parts = [...text.matchAll(/^\{"payload".*$/gm)].map(([part]) => JSON.parse(part));
      expectClearEnd(parts.map(({ payload, errors }) => payload ?? { errors }));
      expect(text.endsWith('\r\n--graphql--\r\n')).toBe(true);
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

  it('drains: sockets get 1001, streams end without a closing word, and no new ones are taken', async () => {
    const leaving = await startTestGateway();
    const { send, messages, closed } = await openSocket(leaving, {
      authorization: `Bearer ${await leaving.tokenOf('steward')}`,
    });
    await eventually(() => expect(messages).toHaveLength(1));
    send({ type: 'subscribe', id: '1', payload: { query: progress, variables: { id } } });
    const events = await openStream(leaving, progress, { id });
    const parts = await openStream(leaving, progress, { id }, { accept: multipart });
    await eventually(async () => expect(await leaving.metric('gateway_subscriptions')).toBe(3));
    expect(await events.read()).toMatch(/^:\n\n/);
    expect(await parts.read()).toContain('--graphql');
    await leaving.drain();
    expect(await closed).toEqual({ code: 1001, reason: 'Going away' });
    await expect(events.read()).rejects.toThrow();
    await expect(parts.read()).rejects.toThrow();
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
