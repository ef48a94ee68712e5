import { DomainError } from '@guanjia/kernel/DomainError';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalIdentity } from '../src/identity/createLocalIdentity.ts';
import { createTokenIdentity } from '../src/identity/createTokenIdentity.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

describe('who asks', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.stop());

  const post = async (authorization: string) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: '{"query":"{ notice }"}',
    });
    return {
      status: response.status,
      challenge: response.headers.get('www-authenticate'),
      body: await jsonOf(response),
    };
  };
  /** Signs with the issuer's own key, but claims that are not in order. */
  const tokenWith = async (change: (token: SignJWT) => SignJWT, claims: Record<string, unknown> = {}) => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'ES256' }).setSubject('x').setExpirationTime('1h');
    return change(token.setIssuer('test-issuer').setAudience('test-graph')).sign(privateKey);
  };

  it('is nobody without a token, and asks departments as nobody', async () => {
    gateway.approval.asked.length = 0;
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
    expect(gateway.approval.asked[0]?.principal).toMatchObject({ subject: 'anonymous', roles: [] });
  });

  it.each([
    ['of another issuer’s key', async () => `Bearer ${await tokenWith((token) => token)}`, 'TOKEN_NOT_VALID'],
    ['that is none', async () => 'Bearer abc', 'TOKEN_NOT_VALID'],
    ['of another kind', async () => 'Basic dXNlcjpwYXNz', 'NOT_A_BEARER_TOKEN'],
    ['without a signature', async () => 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', 'TOKEN_NOT_VALID'],
    ['that has expired', async () => `Bearer ${await gateway.tokenOf('steward', -60)}`, 'TOKEN_EXPIRED'],
  ])('refuses a token %s with 401, in GraphQL form', async (_, make, reason) => {
    const { status, challenge, body } = await post(await make());
    expect({ status, challenge }).toEqual({ status: 401, challenge: 'Bearer error="invalid_token"' });
    expect(body).toEqual({
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'UNAUTHENTICATED', messageZh: '请先登录：令牌缺失、过期或无效。', reason },
        },
      ],
    });
  });

  it.each([
    ['issuer', { issuer: 'another', audience: 'test-graph' }],
    ['audience', { issuer: 'test-issuer', audience: 'another' }],
  ])('refuses a token of another %s', async (_, whose) => {
    const elsewhere = createTokenIdentity({
      issuers: [{ alias: null, keys: gateway.issuer.keys, ...whose }],
      now: () => new Date(),
    });
    const token = `Bearer ${await gateway.tokenOf('steward')}`;
    await expect(elsewhere.authenticate(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('says that the keys cannot be read, instead of blaming the token', async () => {
    const keys = () => Promise.reject(new TypeError('fetch failed'));
    const identity = createTokenIdentity({
      issuers: [{ alias: null, keys, issuer: 'test-issuer', audience: 'test-graph' }],
      now: () => new Date(),
    });
    const asked = identity.authenticate(`Bearer ${await gateway.tokenOf('steward')}`);
    await expect(asked).rejects.toMatchObject({ code: 'IDENTITY_UNAVAILABLE' });
  });

  it('reads every claim of a persona', async () => {
    const { expiresAt, token } = await gateway.issuer.issue('provider-water', 600);
    const identity = createTokenIdentity({
      issuers: [{ alias: null, keys: gateway.issuer.keys, issuer: 'test-issuer', audience: 'test-graph' }],
      now: () => new Date(),
    });
    expect(await identity.authenticate(`Bearer ${token}`)).toEqual({
      expiresAt,
      principal: {
        subject: 'demo-provider-water',
        name: '演示·供水公司受理员',
        roles: ['PROVIDER'],
        agency: null,
        provider: 'provider-water',
        tier: null,
        regions: ['370700'],
        ownerUnit: null,
      },
    });
  });

  describe('with an act claim (RFC 8693)', () => {
    const principalOf = async (claims: Record<string, unknown>) => {
      const { privateKey, publicKey } = await generateKeyPair('ES256');
      const token = await new SignJWT({ name: '演示专员', roles: ['STEWARD'], regions: ['370700'], ...claims })
        .setProtectedHeader({ alg: 'ES256' })
        .setSubject('steward-1')
        .setIssuer('test-issuer')
        .setAudience('test-graph')
        .setExpirationTime('1h')
        .sign(privateKey);
      const keys = async () => publicKey;
      const identity = createTokenIdentity({
        issuers: [{ alias: null, keys, issuer: 'test-issuer', audience: 'test-graph' }],
        now: () => new Date(),
      });
      return identity.authenticate(`Bearer ${token}`).then(
        ({ principal }) => principal,
        (cause: unknown) => (cause instanceof DomainError ? { code: cause.code, ...cause.detail } : cause),
      );
    };

    it('the rights are those of sub, and who really acts is remembered', async () => {
      const alone = await principalOf({});
      const delegated = await principalOf({ act: { sub: 'li', name: '演示李' } });
      expect(alone).not.toHaveProperty('delegate');
      expect(delegated).toEqual({ ...(alone as object), delegate: { subject: 'li', name: '演示李' } });
      expect(await principalOf({ act: { sub: 'li' } })).toMatchObject({ delegate: { subject: 'li', name: '' } });
    });

    it.each<[string, unknown]>([
      ['roles of his own', { sub: 'li', roles: ['SUPERVISOR'] }],
      ['a chain of delegations', { sub: 'li', act: { sub: 'zhao' } }],
      ['no subject', { name: '演示李' }],
      ['an empty subject', { sub: '' }],
      ['a subject that is none', { sub: 7 }],
      ['a text', 'li'],
      ['a list', [{ sub: 'li' }]],
      ['null', null],
    ])('%s is refused by UNAUTHENTICATED, which is answered 401', async (_, act) => {
      expect(await principalOf({ act })).toEqual({ code: 'UNAUTHENTICATED', reason: 'TOKEN_NOT_VALID' });
    });

    it('adds nothing when somebody acts for himself', async () => {
      expect(await principalOf({ act: { sub: 'steward-1' } })).toEqual(await principalOf({}));
    });
  });

  it('has one local principal with every role where AUTH is off', async () => {
    const { principal, expiresAt } = await createLocalIdentity().authenticate('Bearer whatever');
    expect(expiresAt).toBeNull();
    expect(principal.roles).toContain('GOVERNMENT');
  });

  describe('the development issuer', () => {
    const askToken = (body: unknown) =>
      fetch(`${gateway.url}/dev/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });

    it('gives tokens to personas', async () => {
      const { token, persona } = await jsonOf(await askToken({ persona: 'supervisor', expiresIn: 60 }));
      expect(persona).toBe('supervisor');
      expect((await post(`Bearer ${token}`)).status).toBe(200);
    });

    it('knows only its personas, and says which', async () => {
      const response = await askToken({ persona: 'mayor' });
      expect(response.status).toBe(400);
      const { errors } = await jsonOf(response);
      expect(errors[0].extensions).toMatchObject({
        code: 'BAD_INPUT',
        accepted: expect.arrayContaining(['owner', 'steward']),
      });
    });

    it('shows its public key alone', async () => {
      const { keys } = await jsonOf(await fetch(`${gateway.url}/dev/jwks.json`));
      expect(keys).toEqual([expect.objectContaining({ kty: 'EC', crv: 'P-256', alg: 'ES256' })]);
      expect(keys[0]).not.toHaveProperty('d');
    });

    it('does not exist in production', async () => {
      const production = await startTestGateway({ production: true });
      for (const path of ['/dev/jwks.json', '/dev/personas', '/', '/graphiql/ruru.js']) {
        expect((await fetch(`${production.url}${path}`)).status).toBe(404);
      }
      const token = await fetch(`${production.url}/dev/token`, { method: 'POST', body: '{"persona":"owner"}' });
      expect(token.status).toBe(404);
      expect((await production.ask('{ __schema { types { name } } }')).errors?.[0].message).toMatch(/introspection/i);
      await production.stop();
    });
  });
});
