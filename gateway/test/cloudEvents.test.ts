import { randomBytes } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEventIntake, type EventIntake } from '../src/wire/createEventIntake.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { bodyOf, type Peer, startPeer } from './kit/startPeer.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const key = `gjs_${randomBytes(32).toString('base64url')}`;

describe('events of outside systems', () => {
  const heard: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
  let answer = { status: 202, headers: {} as Record<string, string>, body: '{"accepted":1}' };
  let exchange: Peer;
  let intake: EventIntake;
  let gateway: TestGateway;

  beforeAll(async () => {
    exchange = await startPeer(async (asked, response) => {
      heard.push({ path: asked.url ?? '', headers: asked.headers, body: await bodyOf(asked) });
      if (answer.status === 0) return;
      response.writeHead(answer.status, { 'content-type': 'application/json', 'x-inner': 'secret', ...answer.headers });
      response.end(answer.body);
    });
    intake = createEventIntake({ url: exchange.url });
    gateway = await startTestGateway({ eventIntake: intake });
  });
  afterAll(async () => {
    await gateway.stop();
    await intake.close();
    await exchange.stop();
  });
  beforeEach(() => {
    heard.length = 0;
  });

  const post = (headers: Record<string, string>, body: string, url = gateway.url) =>
    fetch(`${url}/events`, { method: 'POST', headers, body });
  const binary = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'ce-id': '%E5%A1%AB-1',
    'ce-specversion': '1.0',
  };

  it('go on to the exchange as they are, with the key, the CloudEvents headers and nothing else', async () => {
    const forged = { 'x-guanjia-issuer': 'gateway', 'x-guanjia-signature': 'ff', cookie: 'a=b' };
    const response = await post({ ...binary, ...forged, 'x-request-id': 'request-7' }, '{"percent": 45}');
    expect([response.status, await response.text()]).toEqual([202, '{"accepted":1}']);
    expect(response.headers.has('x-inner')).toBe(false);
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = heard;
    expect([path, body]).toEqual(['/events', '{"percent": 45}']);
    expect(headers).toMatchObject({ ...binary, 'x-request-id': 'request-7' });
    expect(Object.keys(headers).filter((name) => name.startsWith('x-guanjia') || name === 'cookie')).toEqual([]);
  });

  it('come back with the exchange’s refusal and when to try again', async () => {
    const refused = JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'QUOTA_EXCEEDED' } }] });
    answer = { status: 429, headers: { 'retry-after': '17' }, body: refused };
    const response = await post(binary, '{}');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '17']);
    expect(await response.text()).toBe(refused);
  });

  it.each([
    ['no key', {}],
    ['a person’s token', { authorization: 'Bearer eyJhbGciOi.x.y' }],
  ])('with %s are turned away without asking the exchange', async (_, headers) => {
    const response = await post({ 'content-type': 'application/json', ...headers }, '{}');
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await jsonOf(response)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(heard).toEqual([]);
  });

  it('of more than 4 MB are refused', async () => {
    const response = await post(binary, 'x'.repeat(4_000_001));
    expect(response.status).toBe(400);
    expect(await jsonOf(response)).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT', field: 'body' } }] });
    expect(heard).toEqual([]);
  });

  it('tell when the exchange is late or away', async () => {
    answer = { ...answer, status: 0 };
    const impatient = createEventIntake({ url: exchange.url, deadlineMs: 200 });
    const hasty = await startTestGateway({ eventIntake: impatient });
    const late = await post(binary, '{}', hasty.url);
    await hasty.stop();
    await impatient.close();
    expect(late.status).toBe(504);
    expect(await jsonOf(late)).toMatchObject({
      errors: [{ extensions: { code: 'DEPARTMENT_TIMEOUT', department: 'exchange' } }],
    });
    const away = createEventIntake({ url: 'http://127.0.0.1:1' });
    await expect(away.post({ headers: {}, body: Buffer.from('{}') })).rejects.toMatchObject({
      code: 'DEPARTMENT_UNAVAILABLE',
    });
    await away.close();
  });

  it('come with pictures, which pass through piece by piece', async () => {
    answer = { status: 201, headers: {}, body: '{"bytes":6000000}' };
    const path = `/events/materials/${'ab'.repeat(32)}`;
    const picture = Buffer.alloc(6_000_000, 'x');
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'image/png' };
    const response = await fetch(`${gateway.url}${path}`, { method: 'PUT', headers, body: picture });
    expect([response.status, await response.text()]).toEqual([201, '{"bytes":6000000}']);
    const [{ path: asked, headers: passed, body } = { path: '', headers: {}, body: '' }] = heard;
    expect([asked, body.length]).toEqual([path, 6_000_000]);
    expect(passed).toMatchObject({ ...headers, 'content-length': '6000000' });
  });

  it('hear that a picture is refused before all of it is sent', async () => {
    const early = await startPeer((_, response) => {
      response.writeHead(413, { 'content-type': 'application/json' });
      response.end('{"errors":[]}');
    });
    const way = createEventIntake({ url: early.url });
    const other = await startTestGateway({ eventIntake: way });
    const response = await fetch(`${other.url}/events/materials/${'ab'.repeat(32)}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'image/png' },
      body: Buffer.alloc(30_000_000),
    });
    expect([response.status, await response.text()]).toEqual([413, '{"errors":[]}']);
    await other.stop();
    await way.close();
    await early.stop();
  });

  it('and pictures that break off are not passed on as whole', async () => {
    const ended: boolean[] = [];
    const begun = Promise.withResolvers<void>();
    const reader = await startPeer(async (asked) => {
      begun.resolve();
      const whole = await bodyOf(asked).then(
        () => true,
        () => false,
      );
      ended.push(whole);
    });
    const way = createEventIntake({ url: reader.url });
    const other = await startTestGateway({ eventIntake: way });
    const sender = request(`${other.url}/events/materials/${'ab'.repeat(32)}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'image/png', 'content-length': '1000' },
    });
    sender.on('error', () => {});
    sender.write('x'.repeat(10));
    await begun.promise;
    sender.destroy();
    await expect.poll(() => ended).toEqual([false]);
    await other.stop();
    await way.close();
    await reader.stop();
  });

  it('are not taken where there is no exchange', async () => {
    const alone = await startTestGateway();
    expect((await post(binary, '{}', alone.url)).status).toBe(404);
    await alone.stop();
  });
});
