import { once } from 'node:events';
import { request as sendRequest } from 'node:http';
import { connect } from 'node:net';
import { newId } from '@guanjia/kernel/newId';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { openSocket, openStream, refusalOfSocket } from './kit/rawClients.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const progress = 'subscription($id: ID!) { projectProgress(projectId: $id) { seq summary } }';
const multipart = 'multipart/mixed;subscriptionSpec=1.0, application/json';
const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.1, ${address}` });

const id = newId();
knownProjects.set(id, '演示厂房');

const expectMessage = (client: { readonly messages: readonly { readonly type: string }[] }, type: string) =>
  eventually(() => expect(client.messages.map((message) => message.type)).toContain(type));
const expectConnections = (gateway: TestGateway, connections: number) =>
  eventually(async () => expect(await gateway.metric('gateway_connections')).toBe(connections));
const expectSubscriptions = (gateway: TestGateway, subscriptions: number) =>
  eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(subscriptions));
const countOf = async (gateway: TestGateway, metric: string, reason: string): Promise<number> => {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  const line = text.split('\n').find((row) => row.startsWith(`${metric}{`) && row.includes(`reason="${reason}"`));
  return Number(line?.split(' ').at(-1) ?? 0);
};
const codeOf = (body: { errors: readonly { extensions: { code: string } }[] }) => body.errors[0]?.extensions.code;

describe('limits of what clients hold open', () => {
  let gateway: TestGateway;
  const leaving: (() => void)[] = [];
  beforeAll(async () => {
    gateway = await startTestGateway({
      addressHeader: 'x-forwarded-for',
      limits: {
        connections: 5,
        connectionsPerAddress: 3,
        connectionsPerCaller: 4,
        subscriptionsPerConnection: 2,
        subscriptionsPerCaller: 3,
      },
    });
  });
  afterAll(() => gateway.stop());
  afterEach(async () => {
    for (const leave of leaving.splice(0)) leave();
    await expectConnections(gateway, 0);
    await expectSubscriptions(gateway, 0);
  });

  const paramsOf = async (persona: string) => ({ authorization: `Bearer ${await gateway.tokenOf(persona)}` });
  const socketFrom = async (address: string, params: object | null = null) => {
    const client = await openSocket(gateway, params, { headers: from(address) });
    leaving.push(() => client.socket.terminate());
    return client;
  };
  const initialised = async (address: string, persona = 'steward') => {
    const client = await socketFrom(address, await paramsOf(persona));
    await expectMessage(client, 'connection_ack');
    return client;
  };
  const streamFrom = async (address: string, headers: Readonly<Record<string, string>> = {}) => {
    const stream = await openStream(gateway, progress, { id }, { ...from(address), ...headers });
    leaving.push(stream.abort);
    return stream;
  };
  const subscribeOver = ({ send }: Awaited<ReturnType<typeof openSocket>>, name: string) =>
    send({ type: 'subscribe', id: name, payload: { query: progress, variables: { id } } });

  it('of all together, sockets and streams alike; a place that is left is free', async () => {
    const first = await socketFrom('192.0.2.1');
    for (const host of [2, 3]) await socketFrom(`192.0.2.${host}`);
    for (const host of [4, 5]) expect((await streamFrom(`192.0.2.${host}`)).response.status).toBe(200);
    await expectConnections(gateway, 5);
    const refused = await refusalOfSocket(gateway, from('192.0.2.6'));
    expect([refused.status, codeOf(refused.body)]).toEqual([503, 'GATEWAY_FULL']);
    const { response } = await streamFrom('192.0.2.6');
    expect(response.status).toBe(503);
    expect(codeOf(await jsonOf(response))).toBe('GATEWAY_FULL');
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
    first.socket.close();
    await expectConnections(gateway, 4);
    await socketFrom('192.0.2.6');
    await expectConnections(gateway, 5);
  });

  it('of an address, as the proxy in front writes it', async () => {
    for (let count = 0; count < 3; count += 1) await socketFrom('192.0.2.1');
    const refused = await refusalOfSocket(gateway, from('192.0.2.1'));
    expect(refused).toMatchObject({
      status: 429,
      body: { errors: [{ extensions: { code: 'CONNECTION_LIMIT', per: 'address', accepted: 3 } }] },
    });
    expect((await streamFrom('192.0.2.1')).response.status).toBe(429);
    expect(await countOf(gateway, 'gateway_connections_refused_total', 'address')).toBe(2);
    await socketFrom('192.0.2.2');
  });

  it('of a handshake that comes to nothing, none', async () => {
    const { port } = new URL(gateway.url);
    const broken = sendRequest({ port, path: '/graphql', headers: { upgrade: 'websocket', connection: 'upgrade' } });
    broken.end();
    const [response] = await once(broken, 'response');
    expect(response.statusCode).toBe(400);
    response.resume();
    await expectConnections(gateway, 0);
  });

  it('of a refused handshake whose client has gone already, nothing', async () => {
    const { port } = new URL(gateway.url);
    const socket = connect(Number(port), '127.0.0.1');
    const lines = ['GET /graphql HTTP/1.1', 'host: x', 'origin: null', 'connection: upgrade', 'upgrade: websocket'];
    await once(socket, 'connect');
    socket.write(`${lines.join('\r\n')}\r\n\r\n`, () => socket.resetAndDestroy());
    await eventually(async () => expect(await countOf(gateway, 'gateway_connections_refused_total', 'origin')).toBe(1));
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
  });

  it('of a caller, by the subject of the token: a socket too many is closed with 4429, a stream refused', async () => {
    await Promise.all([1, 2, 3, 4].map((host) => initialised(`192.0.2.${host}`)));
    const fifth = await socketFrom('192.0.2.5', await paramsOf('steward'));
    expect(await fifth.closed).toEqual({ code: 4429, reason: 'CONNECTION_LIMIT' });
    await expectConnections(gateway, 4);
    const { response } = await streamFrom('192.0.2.5', { accept: multipart });
    expect(response.status).toBe(429);
    expect(await jsonOf(response)).toMatchObject({
      errors: [{ extensions: { code: 'CONNECTION_LIMIT', per: 'caller', accepted: 4 } }],
    });
    await initialised('192.0.2.5', 'owner');
  });

  it('of those without a token, by address', async () => {
    const nobody = await Promise.all([1, 2, 3, 4, 5].map((host) => socketFrom(`192.0.2.${host}`, {})));
    await Promise.all(nobody.map((client) => expectMessage(client, 'connection_ack')));
  });

  it('of the subscriptions on one socket, which goes on', async () => {
    const client = await initialised('192.0.2.1');
    for (const name of ['1', '2']) subscribeOver(client, name);
    await expectSubscriptions(gateway, 2);
    subscribeOver(client, '3');
    await expectMessage(client, 'error');
    expect(client.messages.at(-1)).toMatchObject({
      id: '3',
      type: 'error',
      payload: [
        { extensions: { code: 'SUBSCRIPTION_LIMIT', per: 'connection', accepted: 2, messageZh: expect.any(String) } },
      ],
    });
    client.send({ type: 'complete', id: '1' });
    await expectSubscriptions(gateway, 1);
    subscribeOver(client, '4');
    await expectSubscriptions(gateway, 2);
    gateway.exchange.append(id);
    await eventually(() =>
      expect(client.messages.filter(({ type }) => type === 'next').map(({ id: name }) => name)).toEqual(
        expect.arrayContaining(['2', '4']),
      ),
    );
  });

  it('of the subscriptions of a caller, over all wires', async () => {
    const client = await initialised('192.0.2.1');
    subscribeOver(client, '1');
    await streamFrom('192.0.2.2');
    await streamFrom('192.0.2.3', { accept: multipart });
    await expectSubscriptions(gateway, 3);
    subscribeOver(client, '2');
    await expectMessage(client, 'error');
    expect(client.messages.at(-1)?.payload[0].extensions).toMatchObject({ code: 'SUBSCRIPTION_LIMIT', per: 'caller' });
    const { response } = await streamFrom('192.0.2.4');
    expect([response.status, codeOf(await jsonOf(response))]).toEqual([429, 'SUBSCRIPTION_LIMIT']);
    const other = await initialised('192.0.2.4', 'owner');
    subscribeOver(other, '1');
    await expectSubscriptions(gateway, 4);
    await expectConnections(gateway, 4);
  });

  it('of the length of a message', async () => {
    const client = await initialised('192.0.2.1');
    client.send({ type: 'subscribe', id: '1', payload: { query: `{ notice } #${'x'.repeat(20_000)}` } });
    expect(await client.closed).toMatchObject({ code: 1009 });
  });

  it('and a message that nobody can make sense of ends its socket, and no other', async () => {
    const client = await initialised('192.0.2.1');
    const other = await initialised('192.0.2.1');
    client.send({ type: 'next', id: '1', payload: {} });
    expect(await client.closed).toMatchObject({ code: 4500, reason: 'Internal server error' });
    subscribeOver(other, '1');
    await expectSubscriptions(gateway, 1);
  });
});

describe('limits of silence', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({
      pingMs: 50,
      limits: { initLimitMs: 200, idleLimitMs: 500, pongLimitMs: 1_000 },
    });
  });
  afterAll(() => gateway.stop());
  afterEach(() => expectConnections(gateway, 0));

  const steward = async () => ({ authorization: `Bearer ${await gateway.tokenOf('steward')}` });

  it('close a socket that does not say who it is with 4408', async () => {
    const { closed } = await openSocket(gateway, null);
    expect(await closed).toMatchObject({ code: 4408 });
  });

  it('close a socket on which nothing is asked with 1000', async () => {
    const client = await openSocket(gateway, await steward());
    await expectMessage(client, 'connection_ack');
    client.send({ type: 'subscribe', id: '1', payload: { query: '{ notice }' } });
    await expectMessage(client, 'complete');
    expect(await client.closed).toEqual({ code: 1000, reason: 'Idle' });
    expect(await countOf(gateway, 'gateway_sockets_dropped_total', 'idle')).toBe(1);
  });

  it('drop a socket that answers no ping, even with a subscription', async () => {
    const client = await openSocket(gateway, await steward(), { autoPong: false });
    await expectMessage(client, 'connection_ack');
    client.send({ type: 'subscribe', id: '1', payload: { query: progress, variables: { id } } });
    expect(await client.closed).toMatchObject({ code: 1006 });
    expect(await countOf(gateway, 'gateway_sockets_dropped_total', 'silent')).toBe(1);
    await expectSubscriptions(gateway, 0);
  });

  it('leave a socket alone whose subscription is silent, as long as it answers', async () => {
    const client = await openSocket(gateway, await steward());
    await expectMessage(client, 'connection_ack');
    client.send({ type: 'subscribe', id: '1', payload: { query: progress, variables: { id } } });
    let pings = 0;
    client.socket.on('ping', () => (pings += 1));
    await eventually(() => expect(pings).toBeGreaterThan(25)); // twice the time of an idle one
    expect(client.socket.readyState).toBe(client.socket.OPEN);
    gateway.exchange.append(id);
    await expectMessage(client, 'next');
    client.socket.close();
  });

  it.each(['text/event-stream', multipart])('drop a stream of which nothing is taken: %s', async (accept) => {
    const big = { summary: { en: 'x'.repeat(1_000_000), zh: '长' } };
    const { response, abort } = await openStream(gateway, progress, { id }, { accept });
    expect(response.status).toBe(200);
    await expectConnections(gateway, 1);
    for (let count = 0; count < 20; count += 1) gateway.exchange.append(id, big);
    await expectConnections(gateway, 0);
    abort();
  });
});

describe('the origin of a page', () => {
  let own: TestGateway;
  let listed: TestGateway;
  beforeAll(async () => {
    own = await startTestGateway();
    listed = await startTestGateway({ allowedOrigins: ['https://office.example'] });
  });
  afterAll(() => Promise.all([own.stop(), listed.stop()]));

  const expectTaken = async (gateway: TestGateway, headers: Readonly<Record<string, string>>) => {
    const { socket } = await openSocket(gateway, {}, { headers });
    socket.close();
    for (const accept of ['text/event-stream', multipart]) {
      const { response, abort } = await openStream(gateway, progress, { id }, { ...headers, accept });
      expect(response.status).toBe(200);
      abort();
    }
  };
  const expectRefused = async (gateway: TestGateway, origin: string) => {
    const refusal = await refusalOfSocket(gateway, { origin });
    expect(refusal).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED', field: 'origin', value: origin } }] },
    });
    for (const accept of ['text/event-stream', multipart]) {
      const { response } = await openStream(gateway, progress, { id }, { origin, accept });
      expect([response.status, codeOf(await jsonOf(response))]).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
    }
  };

  it('is that of the gateway where no list says another', async () => {
    await expectTaken(own, {});
    await expectTaken(own, { origin: own.url });
    await expectRefused(own, 'https://office.example');
    await expectRefused(own, 'null');
  });

  it('is on the list where there is one', async () => {
    await expectTaken(listed, {});
    await expectTaken(listed, { origin: 'https://office.example' });
    await expectRefused(listed, listed.url);
  });
});
