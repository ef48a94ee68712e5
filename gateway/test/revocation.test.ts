import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { createLog } from '@guanjia/runtime/createLog';
import { openRedisLine } from '@guanjia/runtime/openRedisLine';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRevocations } from '../src/identity/createRevocations.ts';
import { openRevocationRedis } from '../src/identity/openRevocationRedis.ts';
import { subscribe, wires } from './kit/clients.ts';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { openTestIdentity, type TestIdentity } from './kit/openTestIdentity.ts';
import { type Issuer, secondsNow, startIssuer } from './kit/startIssuer.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const silent = createLog({ name: 'test', level: 'silent' });
const { redisUrl } = testServices();

const post = (gateway: TestGateway, path: string, { token, body }: { token?: string | undefined; body: unknown }) =>
  fetch(`${gateway.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
/** 200, or the reason of the refusal. */
const answerTo = async (gateway: TestGateway, token: string): Promise<unknown> => {
  const response = await post(gateway, '/graphql', { token, body: { query: '{ projects { __typename } }' } });
  if (response.status === 200) return 200;
  return (await jsonOf(response)).errors[0].extensions.reason;
};

describe('taking tokens back', () => {
  let issuer: Issuer;
  let identity: TestIdentity;
  let gateway: TestGateway;
  let supervisor: string;
  beforeAll(async () => {
    issuer = await startIssuer();
    identity = await openTestIdentity({
      OIDC_ISSUER: issuer.url,
      JWT_AUDIENCE: issuer.audience,
      OIDC_LOGOUT_AUDIENCE: 'front-end,other-front-end',
    });
    gateway = await startTestGateway(identity);
    supervisor = await issuer.sign({ roles: ['SUPERVISOR'] });
  });
  afterAll(async () => {
    await gateway.stop();
    await identity.stop();
    await issuer.stop();
  });

  const revoke = (body: unknown, token: string | undefined = supervisor) =>
    post(gateway, '/revocations', { token, body });

  describe('by a supervisor', () => {
    it('one token, by its jti', async () => {
      const [sub, jti] = [newId(), newId()];
      const [token, other] = [await issuer.sign({ sub, jti }), await issuer.sign({ sub })];
      expect([await answerTo(gateway, token), await answerTo(gateway, other)]).toEqual([200, 200]);
      const response = await revoke({ jti });
      const until = new Date((await jsonOf(response)).until).getTime();
      expect(response.status).toBe(200);
      expect(until - Date.now()).toBeGreaterThan(86_000_000);
      expect([await answerTo(gateway, token), await answerTo(gateway, other)]).toEqual(['TOKEN_REVOKED', 200]);
    });

    it('a session, by its sid', async () => {
      const sid = newId();
      const tokens = [await issuer.sign({ sid }), await issuer.sign({ sid }), await issuer.sign({ sid: newId() })];
      await revoke({ session: sid });
      expect(await Promise.all(tokens.map((token) => answerTo(gateway, token)))).toEqual([
        'TOKEN_REVOKED',
        'TOKEN_REVOKED',
        200,
      ]);
    });

    it('a person, with every token made until now, and one that does not say when it was made', async () => {
      const sub = newId();
      const tokens = [await issuer.sign({ sub }), await issuer.sign({ sub, iat: undefined }), await issuer.sign()];
      await revoke({ subject: sub });
      expect(await Promise.all(tokens.map((token) => answerTo(gateway, token)))).toEqual([
        'TOKEN_REVOKED',
        'TOKEN_REVOKED',
        200,
      ]);
    });

    it('a person, with the tokens made before a time', async () => {
      const sub = newId();
      const early = await issuer.sign({ sub, iat: secondsNow() - 300 });
      const late = await issuer.sign({ sub, iat: secondsNow() - 100 });
      const issuedBefore = new Date(Date.now() - 200_000).toISOString();
      expect((await revoke({ subject: sub, issuedBefore })).status).toBe(200);
      expect([await answerTo(gateway, early), await answerTo(gateway, late)]).toEqual(['TOKEN_REVOKED', 200]);
      // a later one is added to it, an earlier one takes nothing back
      await revoke({ subject: sub, issuedBefore: new Date(Date.now() - 250_000).toISOString() });
      expect([await answerTo(gateway, early), await answerTo(gateway, late)]).toEqual(['TOKEN_REVOKED', 200]);
      await revoke({ subject: sub, issuedBefore: new Date(Date.now() - 50_000).toISOString() });
      expect(await answerTo(gateway, late)).toBe('TOKEN_REVOKED');
    });

    it.each([
      ['nothing', {}],
      ['two ways at once', { jti: 'a', subject: 'b' }],
      ['an empty name', { jti: '' }],
      ['no text', { subject: 7 }],
      ['a name too long', { session: 's'.repeat(501) }],
      ['a time that is none', { subject: 'a', issuedBefore: 'yesterday' }],
      ['a time to come', { subject: 'a', issuedBefore: '2999-01-01T00:00:00Z' }],
      ['a time for a token', { jti: 'a', issuedBefore: '2026-01-01T00:00:00Z' }],
    ])('refuses %s, and says what is taken', async (_, body) => {
      const response = await revoke(body);
      expect([response.status, (await jsonOf(response)).errors[0].extensions]).toEqual([
        400,
        expect.objectContaining({ code: 'BAD_INPUT', accepted: expect.stringContaining('"subject"') }),
      ]);
    });

    it('by nobody else: UNAUTHENTICATED without a token, FORBIDDEN with another role', async () => {
      const sub = newId();
      const token = await issuer.sign({ sub });
      const codes: unknown[] = [];
      for (const roles of [['STEWARD'], ['GOVERNMENT'], ['SYSTEM'], []]) {
        const response = await revoke({ subject: sub }, await issuer.sign({ roles }));
        codes.push([response.status, (await jsonOf(response)).errors[0].extensions.code]);
      }
      expect(codes).toEqual(codes.map(() => [403, 'FORBIDDEN']));
      expect(codes).toHaveLength(4);
      const response = await post(gateway, '/revocations', { body: { subject: sub } });
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect(await answerTo(gateway, token)).toBe(200);
    });

    it('says nothing of whom in the log', async () => {
      const sub = newId();
      await revoke({ subject: sub });
      expect(gateway.logged.join('')).toContain('"kind":"sub"');
      expect(gateway.logged.join('')).not.toContain(sub);
    });
  });

  describe('by the provider’s back channel', () => {
    const logoutClaims = (claims: Readonly<Record<string, unknown>> = {}) => ({
      aud: 'front-end',
      events: { [logoutEvent]: {} },
      exp: secondsNow() + 120,
      roles: undefined,
      ...claims,
    });
    const signLogout = (claims: Readonly<Record<string, unknown>> = {}) =>
      issuer.sign(logoutClaims(claims), { header: { typ: 'logout+jwt' } });
    const logOut = (token: string, contentType = 'application/x-www-form-urlencoded') =>
      fetch(`${gateway.url}/oidc/backchannel-logout`, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body: new URLSearchParams({ logout_token: token }).toString(),
      });
    const refusalOf = async (token: string): Promise<unknown> => {
      const response = await logOut(token);
      const { code, field } = (await jsonOf(response)).errors[0].extensions;
      return [response.status, code, field];
    };

    it('ends a session, and leaves the person’s others', async () => {
      const [sub, sid] = [newId(), newId()];
      const tokens = [await issuer.sign({ sub, sid }), await issuer.sign({ sub, sid: newId() })];
      expect(await answerTo(gateway, tokens[0] ?? '')).toBe(200);
      const response = await logOut(await signLogout({ sub, sid }));
      expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
        200,
        'no-store',
        '',
      ]);
      expect(await Promise.all(tokens.map((token) => answerTo(gateway, token)))).toEqual(['TOKEN_REVOKED', 200]);
    });

    it('ends a session whose tokens do not say their session, by the person', async () => {
      const sub = newId();
      const token = await issuer.sign({ sub });
      await logOut(await signLogout({ sub, sid: newId() }));
      expect(await answerTo(gateway, token)).toBe('TOKEN_REVOKED');
    });

    it('ends all of a person’s sessions, but not those that begin later', async () => {
      const sub = newId();
      const before = [await issuer.sign({ sub }), await issuer.sign({ sub, sid: newId() })];
      expect((await logOut(await signLogout({ sub }))).status).toBe(200);
      const after = await issuer.sign({ sub, iat: secondsNow() + 2 });
      const all = [...before, after].map((token) => answerTo(gateway, token));
      expect(await Promise.all(all)).toEqual(['TOKEN_REVOKED', 'TOKEN_REVOKED', 200]);
    });

    it('takes the token of any client that is named, and of type JWT', async () => {
      const token = await issuer.sign(logoutClaims({ aud: ['x', 'other-front-end'] }), { header: { typ: 'JWT' } });
      expect((await logOut(token)).status).toBe(200);
    });

    it.each([
      ['without the event', () => ({ events: undefined }), 'events'],
      ['with another event', () => ({ events: { 'http://other.example': {} } }), 'events'],
      ['with the event as text', () => ({ events: logoutEvent }), 'events'],
      ['with the event null', () => ({ events: { [logoutEvent]: null } }), 'events'],
      ['with a nonce', () => ({ nonce: 'n' }), 'nonce'],
      ['without jti', () => ({ jti: undefined }), 'jti'],
      ['without iat', () => ({ iat: undefined }), 'iat'],
      ['of an hour ago', () => ({ iat: secondsNow() - 3_600 }), 'iat'],
      ['of tomorrow', () => ({ iat: secondsNow() + 86_400 }), 'iat'],
      ['that has ended', () => ({ exp: secondsNow() - 60 }), 'exp'],
      ['that names nobody', () => ({ sub: undefined }), 'sub'],
      ['for another client', () => ({ aud: 'test-graph' }), 'aud'],
      ['of another issuer', () => ({ iss: 'https://other.example' }), 'iss'],
    ])('refuses one %s', async (_, claims, field) => {
      expect(await refusalOf(await signLogout(claims()))).toEqual([400, 'LOGOUT_TOKEN_NOT_VALID', field]);
    });

    it('refuses one that was used, one of another type, and one that others signed', async () => {
      const token = await signLogout();
      expect((await logOut(token)).status).toBe(200);
      expect(await refusalOf(token)).toEqual([400, 'LOGOUT_TOKEN_NOT_VALID', 'jti']);
      const access = await issuer.sign(logoutClaims(), { header: { typ: 'at+jwt' } });
      expect(await refusalOf(access)).toEqual([400, 'LOGOUT_TOKEN_NOT_VALID', 'typ']);
      const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
      expect(await refusalOf(none)).toEqual([400, 'LOGOUT_TOKEN_NOT_VALID', 'logout_token']);
    });

    it('refuses what is no form with one token', async () => {
      const json = await logOut(await signLogout(), 'application/json');
      expect((await jsonOf(json)).errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', field: 'content-type' });
      expect(await refusalOf('')).toEqual([400, 'BAD_INPUT', 'logout_token']);
    });

    it('is not there without a provider', async () => {
      const own = await openTestIdentity({ DEV_ISSUER_KEY_FILE: join(await mkdtemp(join(tmpdir(), 'key-')), 'key') });
      expect(Object.keys(own.identityRoutes)).toEqual(['POST /revocations']);
      await own.stop();
    });
  });

  describe('ends streams', () => {
    const query =
      'subscription ($id: ID!, $after: String) { projectProgress(projectId: $id, after: $after) { cursor seq } }';

    it.each(wires)('over %s, with the cursor to go on from', async (wire) => {
      const [id, sub] = [newId(), newId()];
      knownProjects.set(id, '演示厂房');
      const [token, other] = [await issuer.sign({ sub }), await issuer.sign()];
      const subscriber = await subscribe(gateway, wire, query, { token, variables: { id } });
      const bystander = await subscribe(gateway, wire, query, { token: other, variables: { id } });
      const first = [subscriber.next(), bystander.next()];
      await eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(2));
      gateway.exchange.append(id);
      const [update] = await Promise.all(first);
      const cursor: unknown = update?.data.projectProgress.cursor;
      const end = subscriber.next();
      expect((await revoke({ subject: sub })).status).toBe(200);
      expect(await end).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_REVOKED', cursor } }],
      });
      if (wire === 'graphql-ws') expect(await subscriber.closed).toMatchObject({ code: 4401 });
      gateway.exchange.append(id);
      expect((await bystander.next()).data.projectProgress.seq).toBe(2);
      const again = await subscribe(gateway, wire, query, { token: other, variables: { id, after: cursor } });
      expect((await again.next()).data.projectProgress.seq).toBe(2);
      await Promise.all([subscriber.leave(), bystander.leave(), again.leave()]);
      await eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(0));
    });
  });
});

describe('what is remembered of revocations', () => {
  const at = new Date('2026-03-02T00:00:00Z').getTime();
  const hour = 3_600_000;
  const ofToken = (jti: string, keepUntil = at + hour) => ({ key: `jti:${jti}`, issuedBefore: null, keepUntil });
  const marks = (...keys: string[]) => ({ keys, issuedAt: at / 1_000 });

  it('looks nothing up anew while nothing is revoked, and forgets what has ended', async () => {
    let nowMs = at;
    const revocations = createRevocations({ now: () => new Date(nowMs), log: silent });
    const before = revocations.version();
    await revocations.refresh();
    expect(revocations.version()).toBe(before);
    await revocations.revoke([ofToken('a')]);
    expect(revocations.version()).toBe(before + 1);
    await revocations.revoke([ofToken('a')]);
    expect(revocations.version()).toBe(before + 1);
    expect([revocations.has(marks('jti:a')), revocations.has(marks('jti:b', 'sub:a'))]).toEqual([true, false]);
    nowMs = at + hour;
    await revocations.refresh();
    expect(revocations.count()).toBe(0);
  });

  it('refuses more than it can remember, and forgets none for it', async () => {
    const revocations = createRevocations({ atMost: 2, now: () => new Date(at), log: silent });
    await revocations.revoke([ofToken('a'), ofToken('b')]);
    await expect(revocations.revoke([ofToken('c')])).rejects.toMatchObject({ code: 'REVOCATIONS_FULL' });
    await revocations.revoke([ofToken('a')]);
    expect(['a', 'b', 'c'].map((jti) => revocations.has(marks(`jti:${jti}`)))).toEqual([true, true, false]);
  });

  it('tells each watcher once, and those no more who have gone', async () => {
    const revocations = createRevocations({ now: () => new Date(at), log: silent });
    const told: string[] = [];
    revocations.watch(marks('jti:a'), () => told.push('stays'));
    revocations.watch(marks('jti:a'), () => told.push('goes'))();
    revocations.watch(marks('jti:b'), () => told.push('other'));
    await revocations.revoke([ofToken('a')]);
    await revocations.revoke([ofToken('a', at + 2 * hour)]);
    revocations.watch(marks('jti:a'), () => told.push('late'));
    expect(told).toEqual(['stays', 'late']);
  });

  describe('in a file', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'revocations-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('survives a restart, for the eyes of its owner alone', async () => {
      const issuer = await startIssuer();
      const file = join(folder, 'deep', 'revocations.json');
      const environment = { OIDC_ISSUER: issuer.url, JWT_AUDIENCE: issuer.audience, REVOCATIONS_FILE: file };
      const token = await issuer.sign({ jti: 'one' });
      const first = await openTestIdentity(environment);
      const gateway = await startTestGateway(first);
      const supervisor = await issuer.sign({ roles: ['SUPERVISOR'] });
      await post(gateway, '/revocations', { token: supervisor, body: { jti: 'one' } });
      await gateway.stop();
      await first.stop();
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const second = await openTestIdentity(environment);
      await expect(second.identity.authenticate(`Bearer ${token}`)).rejects.toMatchObject({
        detail: { reason: 'TOKEN_REVOKED' },
      });
      await second.stop();
      const later = await openTestIdentity(environment, () => new Date(Date.now() + 25 * hour));
      await eventually(async () => expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ revocations: [] }));
      await later.stop();
      await issuer.stop();
    });

    it('that is broken keeps the gateway from starting, as if nothing had been revoked', async () => {
      const file = join(folder, 'revocations.json');
      await writeFile(file, '{"revocations":[{"key":"x"}]}');
      await expect(openTestIdentity({ REVOCATIONS_FILE: file })).rejects.toThrow();
    });
  });
});

describe.skipIf(redisUrl === null)('two gateways on one Redis', () => {
  const url = redisUrl ?? '';
  let nowMs = Date.now();
  const now = (): Date => new Date(nowMs);
  let prefix: string;
  const closing: (() => void)[] = [];
  beforeEach(() => {
    prefix = `revocations-${newId()}`;
    nowMs = Date.now();
  });
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  const open = (onHint: () => void = () => {}, at = url) => {
    const share = openRevocationRedis({ url: at, prefix, longestLifeSeconds: 3_600, now, log: silent, onHint });
    closing.push(share.close);
    return createRevocations({ shares: [share], now, log: silent });
  };
  const revocation = (key: string, issuedBefore: number | null = null) => ({
    key,
    issuedBefore,
    keepUntil: nowMs + 3_600_000,
  });
  const has = (revocations: ReturnType<typeof open>, key: string, issuedAt = 100) =>
    revocations.has({ keys: [key], issuedAt });

  it('hear of each other at once, and by reading without having been told', async () => {
    let hints = 0;
    const [one, two] = [open(), open(() => (hints += 1))];
    await Promise.all([one.refresh(), two.refresh()]);
    await one.revoke([revocation('jti:a')]);
    await eventually(() => expect(hints).toBe(1));
    expect(has(two, 'jti:a')).toBe(false);
    await two.refresh();
    expect([has(two, 'jti:a'), two.ageSeconds()]).toEqual([true, 0]);
    const late = open();
    await late.refresh();
    expect(has(late, 'jti:a')).toBe(true);
  });

  it('keep the wider of two that mean the same person', async () => {
    const [one, two] = [open(), open()];
    await one.revoke([revocation('sub:a', 200)]);
    await two.revoke([revocation('sub:a', 50)]);
    await one.refresh();
    await two.refresh();
    const late = open();
    await late.refresh();
    expect([one, two, late].map((gateway) => has(gateway, 'sub:a', 150))).toEqual([true, true, true]);
  });

  it('tell a Redis again that has forgotten all', async () => {
    const one = open();
    await one.revoke([revocation('jti:a')]);
    const line = openRedisLine({ url, log: silent });
    await line.ask((redis) => redis.del(`{${prefix}}`, `{${prefix}}:version`), 1_000);
    await one.refresh();
    const two = open();
    await two.refresh();
    expect(has(two, 'jti:a')).toBe(true);
    line.close();
  });

  it('leave nothing behind in Redis', async () => {
    const one = open();
    await one.revoke([revocation('jti:a')]);
    const line = openRedisLine({ url, log: silent });
    const left = await line.ask((redis) => redis.pttl(`{${prefix}}`), 1_000);
    expect(left?.reply).toBeGreaterThan(3_500_000);
    expect(left?.reply).toBeLessThanOrEqual(3_600_000);
    nowMs += 3_600_001;
    const two = open();
    await two.refresh();
    expect((await line.ask((redis) => redis.hlen(`{${prefix}}`), 1_000))?.reply).toBe(0);
    expect(two.count()).toBe(0);
    line.close();
  });

  it('say that a revocation is in force at one alone while Redis is away', async () => {
    const one = open(() => {}, 'redis://127.0.0.1:9');
    await expect(one.revoke([revocation('jti:a')])).rejects.toMatchObject({ code: 'REVOCATION_NOT_SHARED' });
    expect([has(one, 'jti:a'), one.ageSeconds()]).toEqual([true, Number.POSITIVE_INFINITY]);
    await one.refresh();
    expect(one.ageSeconds()).toBe(Number.POSITIVE_INFINITY);
  });

  it('whole: what is revoked at one is refused at the other, streams included', async () => {
    const issuer = await startIssuer();
    const environment = { OIDC_ISSUER: issuer.url, JWT_AUDIENCE: issuer.audience, REDIS_URL: url };
    const identities = [await openTestIdentity(environment), await openTestIdentity(environment)] as const;
    const gateways = [await startTestGateway(identities[0]), await startTestGateway(identities[1])] as const;
    const [sub, id] = [newId(), newId()];
    knownProjects.set(id, '演示厂房');
    const token = await issuer.sign({ sub });
    const query = 'subscription ($id: ID!) { projectProgress(projectId: $id) { seq } }';
    const subscriber = await subscribe(gateways[1], 'graphql-sse', query, { token, variables: { id } });
    const end = subscriber.next();
    await eventually(async () => expect(await gateways[1].metric('gateway_subscriptions')).toBe(1));
    expect(await answerTo(gateways[1], token)).toBe(200);
    const supervisor = await issuer.sign({ roles: ['SUPERVISOR'] });
    await post(gateways[0], '/revocations', { token: supervisor, body: { subject: sub } });
    expect(await end).toMatchObject({ errors: [{ extensions: { reason: 'TOKEN_REVOKED' } }] });
    expect(await answerTo(gateways[1], token)).toBe('TOKEN_REVOKED');
    for (const gateway of gateways) await gateway.stop();
    for (const identity of identities) await identity.stop();
    await issuer.stop();
  });
});
