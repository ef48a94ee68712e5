import { createHmac, createPublicKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { base64url, CompactEncrypt, CompactSign, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, jsonOf } from './kit/jsonOf.ts';
import { openTestIdentity, type TestIdentity } from './kit/openTestIdentity.ts';
import { openSocket } from './kit/rawClients.ts';
import { type Issuer, newKey, secondsNow, startIssuer } from './kit/startIssuer.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const part = (value: object | string): string =>
  base64url.encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('attack: tokens', () => {
  let issuer: Issuer;
  let identity: TestIdentity;
  let gateway: TestGateway;
  const sent: string[] = [];
  beforeAll(async () => {
    issuer = await startIssuer();
    identity = await openTestIdentity({ OIDC_ISSUER: issuer.url, JWT_AUDIENCE: issuer.audience });
    gateway = await startTestGateway(identity);
  });
  afterAll(async () => {
    await gateway.stop();
    await identity.stop();
    await issuer.stop();
  });

  const post = async (token: string, headers: Readonly<Record<string, string>> = {}) => {
    sent.push(token);
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: '{"query":"{ projects { __typename } }"}',
    });
    return { status: response.status, headers: response.headers, body: await jsonOf(response) };
  };
  const reasonOf = async (token: string): Promise<unknown> => {
    const { status, body } = await post(token);
    expect({ status, data: body.data, code: body.errors?.[0].extensions.code }).toEqual({
      status: 401,
      data: undefined,
      code: 'UNAUTHENTICATED',
    });
    return body.errors[0].extensions.reason;
  };
  const usualClaims = (): Json => ({
    iss: issuer.url,
    aud: issuer.audience,
    sub: 'person',
    iat: secondsNow(),
    exp: secondsNow() + 600,
    roles: ['STEWARD'],
  });
  /** Signs a payload as it is written, whatever it says. */
  const signText = async (payload: string, header: object = {}) => {
    const [key] = issuer.keys;
    if (key === undefined) throw new Error('there is no key');
    const signed = new CompactSign(new TextEncoder().encode(payload));
    return signed.setProtectedHeader({ alg: key.alg, kid: key.kid, ...header }).sign(key.privateKey, {
      crit: { 'x-unknown': true },
    });
  };

  it('believes the usual token, so that what follows is refused for its own reason', async () => {
    const { status, body } = await post(await issuer.sign());
    expect({ status, body }).toEqual({ status: 200, body: { data: { projects: expect.any(Array) } } });
  });

  describe('on the signature', () => {
    it.each(['none', 'None', 'NONE', 'nOnE'])('alg %s, with and without a signature', async (alg) => {
      for (const signature of ['', 'AAAA']) {
        const token = `${part({ alg, typ: 'JWT' })}.${part(usualClaims())}.${signature}`;
        expect(await reasonOf(token)).toMatch(/^(TOKEN_NOT_VALID|NOT_A_BEARER_TOKEN)$/);
      }
    });

    it.each(['ES256', 'RS256'])('HS256 with the public key of %s as the secret', async (alg) => {
      const key = await newKey(alg);
      issuer.keys.push(key);
      const publicKey = createPublicKey({ key: key.jwk, format: 'jwk' });
      const pem = publicKey.export({ type: 'spki', format: 'pem' });
      const secrets = [JSON.stringify(key.jwk), pem, key.jwk.x ?? key.jwk.n ?? ''];
      for (const secret of secrets) {
        const head = `${part({ alg: 'HS256', kid: key.kid })}.${part(usualClaims())}`;
        const mac = createHmac('sha256', secret).update(head).digest('base64url');
        expect(await reasonOf(`${head}.${mac}`)).toBe('TOKEN_NOT_VALID');
      }
      issuer.keys.pop();
    });

    it('one part changed after it was signed', async () => {
      const [head, payload, signature] = (await issuer.sign()).split('.');
      const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8'));
      const changed = part({ ...claims, roles: ['GOVERNMENT'] });
      expect(await reasonOf(`${head}.${changed}.${signature}`)).toBe('TOKEN_NOT_VALID');
    });

    it('a key of another issuer with the same kid', async () => {
      const key = await newKey('ES256', issuer.keys[0]?.kid);
      expect(await reasonOf(await issuer.sign({}, { key }))).toBe('TOKEN_NOT_VALID');
    });

    it('keys and addresses of keys in the header (jwk, jku, x5u) are not looked at', async () => {
      const own = await newKey();
      const other = await startIssuer();
      other.keys = [own];
      const jku = `${other.url}/keys`;
      for (const header of [{ jwk: own.jwk }, { jku }, { x5u: jku }, { jku, jwk: own.jwk, kid: own.kid }]) {
        const token = await issuer.sign({}, { key: { ...own, kid: issuer.keys[0]?.kid ?? '' }, header });
        expect(await reasonOf(token)).toBe('TOKEN_NOT_VALID');
      }
      expect(other.asked).toEqual([]);
      await other.stop();
    });

    it.each([
      ['a path', '../../../../dev/null'],
      ['a URL', 'http://127.0.0.1:9/keys'],
      ['SQL', "' UNION SELECT 'secret' --"],
      ['a shell', '$(id)|`id`'],
      ['a name of every object', '__proto__'],
      ['6,000 characters', 'k'.repeat(6_000)],
    ])('a kid that is %s is a name like any other', async (_, kid) => {
      expect(await reasonOf(await issuer.sign({}, { header: { kid } }))).toBe('TOKEN_NOT_VALID');
    });

    it('asks for keys seldom, however many kids are invented', async () => {
      const before = issuer.asked.length;
      for (let sent = 0; sent < 20; sent += 1) await post(await issuer.sign({}, { header: { kid: `k${sent}` } }));
      expect(issuer.asked.length - before).toBeLessThanOrEqual(2);
    });

    it('an extension that is critical and not known', async () => {
      const payload = JSON.stringify(usualClaims());
      const token = await signText(payload, { crit: ['x-unknown'], 'x-unknown': 1 });
      expect(await reasonOf(token)).toBe('TOKEN_NOT_VALID');
      const unencoded = await signText(payload, { crit: ['b64'], b64: true });
      expect((await post(unencoded)).status).toBe(200); // known, and says nothing
    });

    it('an encrypted token (JWE), and a token within a token', async () => {
      const inner = await issuer.sign();
      const { publicKey } = await generateKeyPair('ECDH-ES');
      const encrypted = await new CompactEncrypt(new TextEncoder().encode(inner))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', cty: 'JWT' })
        .encrypt(publicKey);
      expect(await reasonOf(encrypted)).toBe('TOKEN_NOT_VALID');
      expect(await reasonOf(await signText(inner, { cty: 'JWT' }))).toBe('TOKEN_NOT_VALID');
      expect(await reasonOf(await signText(JSON.stringify(inner)))).toBe('TOKEN_NOT_VALID');
    });
  });

  describe('on the claims', () => {
    it.each([
      ['expired', () => ({ exp: secondsNow() - 60 }), 'TOKEN_EXPIRED'],
      ['not valid yet (nbf)', () => ({ nbf: secondsNow() + 60 }), 'TOKEN_NOT_VALID'],
      ['made in the future (iat)', () => ({ iat: secondsNow() + 60 }), 'TOKEN_NOT_YET_VALID'],
      ['that outlives what is remembered', () => ({ exp: secondsNow() + 90_000 }), 'TOKEN_LIVES_TOO_LONG'],
      ['that never ends', () => ({ exp: 1e300 }), 'TOKEN_LIVES_TOO_LONG'],
      ['without exp', () => ({ exp: undefined }), 'TOKEN_NOT_VALID'],
      ['with exp as text', () => ({ exp: String(secondsNow() + 600) }), 'TOKEN_NOT_VALID'],
      ['with exp null', () => ({ exp: null }), 'TOKEN_NOT_VALID'],
      ['with iat as text', () => ({ iat: 'now' }), 'TOKEN_NOT_VALID'],
      ['without sub', () => ({ sub: undefined }), 'TOKEN_NOT_VALID'],
      ['with an empty sub', () => ({ sub: '' }), 'TOKEN_NOT_VALID'],
      ['with sub as a list', () => ({ sub: ['a', 'b'] }), 'TOKEN_NOT_VALID'],
      ['with sub of 600 characters', () => ({ sub: 's'.repeat(600) }), 'TOKEN_NOT_VALID'],
      ['in the name of nobody', () => ({ sub: 'anonymous' }), 'TOKEN_NOT_VALID'],
      ['in the name of our own process', () => ({ sub: 'system.approval' }), 'TOKEN_NOT_VALID'],
      ['for another audience', () => ({ aud: 'another' }), 'TOKEN_NOT_VALID'],
      ['for a longer audience', () => ({ aud: 'test-graph-2' }), 'TOKEN_NOT_VALID'],
      ['without audience', () => ({ aud: undefined }), 'TOKEN_NOT_VALID'],
      ['with roles as text', () => ({ roles: 'GOVERNMENT' }), 'TOKEN_NOT_VALID'],
      ['with roles as an object', () => ({ roles: { 0: 'GOVERNMENT', length: 1 } }), 'TOKEN_NOT_VALID'],
      ['with a role that is no text', () => ({ roles: [['GOVERNMENT']] }), 'TOKEN_NOT_VALID'],
      ['bound to a key of its client', () => ({ cnf: { jkt: 'x' } }), 'TOKEN_IS_BOUND'],
      ['for signing in (nonce)', () => ({ nonce: 'n' }), 'NOT_AN_ACCESS_TOKEN'],
      ['for signing in (at_hash)', () => ({ at_hash: 'h' }), 'NOT_AN_ACCESS_TOKEN'],
      ['for signing in (typ ID)', () => ({ typ: 'ID' }), 'NOT_AN_ACCESS_TOKEN'],
      ['for refreshing', () => ({ typ: 'Refresh' }), 'NOT_AN_ACCESS_TOKEN'],
      ['of a logout', () => ({ events: {} }), 'NOT_AN_ACCESS_TOKEN'],
    ])('a token %s', async (_, claims, reason) => {
      expect(await reasonOf(await issuer.sign(claims()))).toBe(reason);
    });

    it.each(['logout+jwt', 'dpop+jwt', 'secevent+jwt', 'id+jwt'])('a token of type %s', async (typ) => {
      expect(await reasonOf(await issuer.sign({}, { header: { typ } }))).toBe('NOT_AN_ACCESS_TOKEN');
    });

    it.each(['at+jwt', 'application/at+jwt', 'AT+JWT', 'JWT'])('takes type %s', async (typ) => {
      expect((await post(await issuer.sign({}, { header: { typ } }))).status).toBe(200);
    });

    it.each([
      ['with a slash behind', (url: string) => `${url}/`],
      ['that begins alike', (url: string) => `${url}.example`],
      ['that is a part', (url: string) => url.slice(0, -1)],
      ['in capitals', (url: string) => url.toUpperCase()],
      ['in a list', (url: string) => [url]],
    ])('an issuer %s', async (_, change) => {
      expect(await reasonOf(await issuer.sign({ iss: change(issuer.url) }))).toBe('TOKEN_NOT_VALID');
    });

    it('a claim that is there twice is read once, as everybody reads it', async () => {
      const { roles: _, ...claims } = usualClaims();
      const body = JSON.stringify(claims).slice(0, -1);
      const { principal } = await identity.identity.authenticate(
        `Bearer ${await signText(`${body},"roles":["GOVERNMENT"],"roles":["OWNER"],"sub":"second"}`)}`,
      );
      expect(principal).toMatchObject({ subject: 'second', roles: ['OWNER'] });
    });

    it('roles of other systems, and SYSTEM, are left out', async () => {
      const { principal } = await identity.identity.authenticate(
        `Bearer ${await issuer.sign({ roles: ['SYSTEM', 'admin', 'toString', '__proto__', 'OWNER', 'OWNER'] })}`,
      );
      expect(principal.roles).toEqual(['OWNER']);
    });

    it('SYSTEM is nobody’s: its token has no role in any department', async () => {
      gateway.approval.asked.length = 0;
      const { status } = await post(await issuer.sign({ roles: ['SYSTEM'] }));
      expect(status).toBe(200);
      expect(gateway.approval.asked.map(({ principal }) => principal?.roles)).toEqual([[]]);
    });

    it('__proto__ and constructor in the claims change nobody', async () => {
      const body = JSON.stringify(usualClaims()).slice(0, -1);
      const more =
        '"__proto__":{"roles":["GOVERNMENT"],"regions":["370700"]},"constructor":{"prototype":{"tier":"CITY"}}';
      const token = await signText(`${body.replace('"roles":["STEWARD"]', '"agency":null')},${more}}`);
      const { principal } = await identity.identity.authenticate(`Bearer ${token}`);
      expect(principal).toMatchObject({ roles: [], regions: [], tier: null });
      expect(Object.hasOwn(Object.prototype, 'roles')).toBe(false);
    });
  });

  describe('on the request', () => {
    it('a token of 1 MB is refused by its header, without being read', async () => {
      const asked = request(`${gateway.url}/graphql`, {
        headers: { authorization: `Bearer ${'a'.repeat(1_000_000)}` },
      });
      asked.on('error', () => {});
      asked.end();
      const [response] = await once(asked, 'response');
      expect(response.statusCode).toBe(431);
      response.resume();
    });

    it('a token of 18 kB in the parameters of a socket is not looked at', async () => {
      const long = await openSocket(gateway, { authorization: `Bearer eyJ${'a'.repeat(18_000)}` });
      expect(await long.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
      expect(await identity.figures()).toContain(
        'gateway_tokens_refused_total{reason="TOKEN_TOO_LONG",process="gateway"} 1',
      );
    });

    it('two Authorization headers, in either order', async () => {
      const good = `Bearer ${await issuer.sign()}`;
      for (const pair of [
        [good, 'Bearer abc'],
        ['Bearer abc', good],
        [good, good],
      ]) {
        const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
        const lines = ['POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json', 'connection: close'];
        const body = '{"query":"{ notice }"}';
        const head = [...lines, ...pair.map((value) => `authorization: ${value}`), `content-length: ${body.length}`];
        socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
        const answer = await text(socket);
        expect(answer).toMatch(/^HTTP\/1.1 401 /);
        expect(answer).toContain('NOT_A_BEARER_TOKEN');
      }
    });

    it('a token in the address is not one', async () => {
      const token = await issuer.sign();
      const query = encodeURIComponent('{ projects { __typename } }');
      for (const name of ['access_token', 'token', 'authorization']) {
        const response = await fetch(`${gateway.url}/graphql?${name}=${token}&query=${query}`, {
          headers: { 'apollo-require-preflight': '1' },
        });
        expect((await jsonOf(response)).errors[0].extensions.code).toBe('FORBIDDEN');
      }
    });

    it.each(['Bearer', 'Bearer ', 'bearer a b', 'Token abc', 'Bearer ä', 'Basic dXNlcjpwYXNz', ','])(
      'an Authorization of %j',
      async (authorization) => {
        const response = await identity.identity.authenticate(authorization).catch((cause: unknown) => cause);
        expect(response).toMatchObject({ code: 'UNAUTHENTICATED', detail: { reason: 'NOT_A_BEARER_TOKEN' } });
      },
    );

    it('random texts are refused, and nothing else happens', async () => {
      for (let tried = 0; tried < 50; tried += 1) {
        const parts = [1, 2, 3].map(() => randomBytes(30).toString('base64url'));
        expect(await reasonOf(parts.join('.'))).toBe('TOKEN_NOT_VALID');
      }
    });
  });

  it('nothing of any token, nor of its claims, has come into a log', () => {
    const lines = [...identity.logged, ...gateway.logged].join('\n');
    const bits = sent.flatMap((token) => token.split('.')).filter((bit) => bit.length >= 12);
    expect(bits.length).toBeGreaterThan(100);
    expect(bits.filter((bit) => lines.includes(bit))).toEqual([]);
    expect(lines).not.toContain('person');
  });
});
