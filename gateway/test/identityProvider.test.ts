import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './kit/eventually.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { openTestIdentity, type TestIdentity } from './kit/openTestIdentity.ts';
import { type Issuer, newKey, startIssuer } from './kit/startIssuer.ts';
import { startTestGateway } from './kit/startTestGateway.ts';

const hour = 3_600_000;

describe('a provider of identities', () => {
  let issuer: Issuer;
  let opened: TestIdentity | null;
  let later: number;
  const now = (): Date => new Date(Date.now() + later);
  beforeEach(async () => {
    later = 0;
    opened = null;
    issuer = await startIssuer();
  });
  afterEach(async () => {
    await opened?.stop();
    await issuer.stop();
  });

  const open = async (environment: Readonly<Record<string, string>> = {}): Promise<TestIdentity> => {
    opened = await openTestIdentity({ OIDC_ISSUER: issuer.url, JWT_AUDIENCE: issuer.audience, ...environment }, now);
    return opened;
  };
  const codeOf = async ({ identity }: TestIdentity, token: string): Promise<string> => {
    try {
      await identity.authenticate(`Bearer ${token}`);
      return 'believed';
    } catch (cause) {
      return (cause as { code: string }).code;
    }
  };
  const sign = (...given: Parameters<Issuer['sign']>) => {
    const [claims, options] = given;
    const seconds = Math.floor(now().getTime() / 1_000);
    return issuer.sign({ iat: seconds, exp: seconds + 600, ...claims }, options);
  };

  it('is known by its address alone, or by that of its keys', async () => {
    for (const environment of [
      {},
      { OIDC_ISSUER: '', JWT_ISSUER: issuer.url },
      { OIDC_ISSUER: '', JWT_ISSUER: issuer.url, JWKS_URL: `${issuer.url}/keys` },
    ]) {
      const identity = await open(environment);
      expect(await codeOf(identity, await sign())).toBe('believed');
      expect(identity.issuer).toBeNull();
      await identity.stop();
    }
  });

  it('may have the metadata of OAuth alone (RFC 8414)', async () => {
    issuer.answers.set('/.well-known/openid-configuration', (_, response) => response.writeHead(404).end());
    issuer.answers.set('/.well-known/oauth-authorization-server', (_, response) =>
      response.end(JSON.stringify({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys` })),
    );
    expect(await codeOf(await open(), await sign())).toBe('believed');
  });

  it('rotates its keys without a restart, and a key that it withdraws is done with in minutes', async () => {
    const identity = await open();
    const [old] = issuer.keys;
    expect(await codeOf(identity, await sign())).toBe('believed');
    const renewed = await newKey('RS256');
    issuer.keys = [renewed];
    later += 31_000;
    expect(await codeOf(identity, await sign({}, { key: renewed }))).toBe('believed');
    expect(await codeOf(identity, await sign({}, old && { key: old }))).toBe('UNAUTHENTICATED');
  });

  it('is asked for an unknown key once in 30 s', async () => {
    const identity = await open();
    await codeOf(identity, await sign());
    const asked = (): number => issuer.asked.filter((path) => path === '/keys').length;
    const before = asked();
    for (let tried = 0; tried < 5; tried += 1) await codeOf(identity, await sign({}, { header: { kid: `k${tried}` } }));
    expect(asked()).toBe(before);
    later += 31_000;
    for (let tried = 0; tried < 5; tried += 1) await codeOf(identity, await sign({}, { header: { kid: `k${tried}` } }));
    expect(asked()).toBe(before + 1);
  });

  it('may be down when the gateway starts: it says so, and believes tokens once it is there', async () => {
    const token = await sign();
    await issuer.stop();
    const identity = await open();
    const gateway = await startTestGateway(identity);
    const ask = async (authorization: string) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: '{"query":"{ notice }"}',
      });
    const refused = await ask(`Bearer ${token}`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await jsonOf(refused)).errors[0].extensions.code).toBe('IDENTITY_UNAVAILABLE');
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
    const ready = await fetch(`${gateway.url}/ready`);
    expect([ready.status, (await jsonOf(ready)).identity]).toEqual([200, 'unreachable']);
    await issuer.restart();
    later += 6_000;
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    expect((await jsonOf(await fetch(`${gateway.url}/ready`))).identity).toBe('ready');
    await gateway.stop();
  });

  it('may go later: known keys serve for a day, unknown ones are nobody’s fault', async () => {
    const identity = await open();
    expect(await codeOf(identity, await sign())).toBe('believed');
    await issuer.stop();
    later += hour;
    expect(await codeOf(identity, await sign())).toBe('believed');
    await eventually(() => expect(identity.identity.state?.()).toBe('old'));
    const other = await newKey();
    expect(await codeOf(identity, await sign({}, { key: other }))).toBe('IDENTITY_UNAVAILABLE');
    later += 24 * hour;
    expect(await codeOf(identity, await sign())).toBe('IDENTITY_UNAVAILABLE');
    await issuer.restart();
    later += 6_000;
    expect(await codeOf(identity, await sign())).toBe('believed');
  });

  it.each([
    ['HTML', '<html>sign in here</html>'],
    ['no keys', '{}'],
    ['keys that are no list', '{"keys":{}}'],
    ['an empty list', '{"keys":[]}'],
    ['symmetric keys alone', '{"keys":[{"kty":"oct","k":"c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0","alg":"HS256"}]}'],
    ['keys of unknown kinds', '{"keys":[{"kty":"XYZ"},{"kty":"__proto__"}]}'],
    ['10,000 keys', `{"keys":[${Array.from({ length: 10_000 }, () => '{"kty":"EC"}').join()}]}`],
    ['2 MB of blanks', ' '.repeat(2_000_000)],
  ])('answers with %s in place of keys: nobody is believed, and nothing breaks', async (_, body) => {
    issuer.answers.set('/keys', (_request, response) => response.end(body));
    const identity = await open();
    expect(await codeOf(identity, await sign())).toBe('IDENTITY_UNAVAILABLE');
    issuer.answers.delete('/keys');
    later += 6_000;
    expect(await codeOf(identity, await sign())).toBe('believed');
    issuer.answers.set('/keys', (_request, response) => response.end(body));
    later += 10 * 60_000;
    expect(await codeOf(identity, await sign())).toBe('believed');
    await eventually(() => expect(identity.identity.state?.()).toBe('old'));
    expect(identity.logged.join('\n')).not.toContain('sign in here');
  });

  it('answers with 64 MB: it is dropped after the first', async () => {
    let sentBytes = 0;
    const piece = Buffer.alloc(64_000, ' ');
    issuer.answers.set('/keys', (_, response) => {
      response.writeHead(200, { 'content-length': 64_000_000 });
      const pump = (): void => {
        while (sentBytes < 64_000_000) {
          sentBytes += piece.length;
          if (!response.write(piece)) return void response.once('drain', pump);
        }
        response.end();
      };
      pump();
    });
    expect(await codeOf(await open(), await sign())).toBe('IDENTITY_UNAVAILABLE');
    expect(sentBytes).toBeLessThan(32_000_000);
  });

  it('a symmetric key among its keys signs nothing', async () => {
    const [key] = issuer.keys;
    issuer.answers.set('/keys', (_, response) =>
      response.end(JSON.stringify({ keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'secret', alg: 'HS256' }, key?.jwk] })),
    );
    const identity = await open();
    expect(await codeOf(identity, await sign())).toBe('believed');
    expect(await codeOf(identity, await sign({}, { header: { kid: 'secret' } }))).toBe('UNAUTHENTICATED');
  });

  it('sends us elsewhere: redirects are not followed', async () => {
    const elsewhere = await startIssuer();
    elsewhere.keys = issuer.keys;
    for (const path of ['/keys', '/.well-known/openid-configuration']) {
      issuer.answers.set(path, (_, response) => response.writeHead(302, { location: `${elsewhere.url}${path}` }).end());
      const identity = await open();
      expect(await codeOf(identity, await sign())).toBe('IDENTITY_UNAVAILABLE');
      await identity.stop();
      issuer.answers.delete(path);
    }
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.stop();
  });

  it.each([
    ['of another issuer', (url: string) => ({ issuer: `${url}/`, jwks_uri: `${url}/keys` })],
    ['without an address of keys', (url: string) => ({ issuer: url })],
    ['with an address that is not https', (url: string) => ({ issuer: url, jwks_uri: 'http://192.0.2.1/keys' })],
    ['with a file for an address', (url: string) => ({ issuer: url, jwks_uri: 'file:///etc/passwd' })],
  ])('has metadata %s: nobody is believed', async (_, metadata) => {
    issuer.answers.set('/.well-known/openid-configuration', (_request, response) =>
      response.end(JSON.stringify(metadata(issuer.url))),
    );
    expect(await codeOf(await open(), await sign())).toBe('IDENTITY_UNAVAILABLE');
  });

  it('makes tokens for several audiences', async () => {
    const identity = await open({ JWT_AUDIENCE: 'one, two' });
    const codes = ['one', 'two', ['other', 'two'], ['other'], 'one, two'].map(async (aud) =>
      codeOf(identity, await sign({ aud })),
    );
    expect(await Promise.all(codes)).toEqual([...Array(3).fill('believed'), ...Array(2).fill('UNAUTHENTICATED')]);
  });

  it('says at+jwt of its access tokens where JWT_TYPE asks for it', async () => {
    const identity = await open({ JWT_TYPE: 'at+jwt' });
    expect(await codeOf(identity, await sign({}, { header: { typ: 'at+jwt' } }))).toBe('believed');
    expect(await codeOf(identity, await sign({}, { header: { typ: 'JWT' } }))).toBe('UNAUTHENTICATED');
    expect(await codeOf(identity, await sign())).toBe('UNAUTHENTICATED');
  });

  it('a verified token is verified again after a minute, and when it has ended not believed', async () => {
    const identity = await open();
    const token = await sign({ exp: Math.floor(Date.now() / 1_000) + 90 });
    const count = async (name: string): Promise<string | undefined> =>
      (await identity.figures()).match(new RegExp(`gateway_token_cache_${name}_total\\{.*\\} (\\d+)`))?.[1];
    for (let asked = 0; asked < 3; asked += 1) await codeOf(identity, token);
    expect([await count('hits'), await count('misses')]).toEqual(['2', '1']);
    later += 61_000;
    expect(await codeOf(identity, token)).toBe('believed');
    expect(await count('misses')).toBe('2');
    later += 36_000;
    expect(await codeOf(identity, token)).toBe('UNAUTHENTICATED');
  });

  it('remembers no token where TOKENS_KEPT is 0, and only so many where it is not', async () => {
    for (const [limit, kept] of [
      ['0', '0'],
      ['2', '2'],
    ] as const) {
      const identity = await open({ TOKENS_KEPT: limit });
      for (let asked = 0; asked < 4; asked += 1) await codeOf(identity, await sign());
      expect(await identity.figures()).toContain(`gateway_tokens_kept{process="gateway"} ${kept}`);
      await identity.stop();
    }
  });

  describe('with opaque tokens', () => {
    const client = { clientId: 'graph:1', clientSecret: 'a secret/+ with signs' };
    const open7662 = () => open({ OIDC_INTROSPECTION: JSON.stringify(client) });
    let answer: Record<string, unknown>;
    let asked: { authorization: string | undefined; body: string }[];
    beforeEach(() => {
      asked = [];
      answer = { active: true, sub: 'person', aud: issuer.audience, token_type: 'Bearer', roles: ['OWNER'] };
      issuer.answers.set('/ask', (request, response) => {
        let body = '';
        request.on('data', (part) => (body += part));
        request.on('end', () => {
          asked.push({ authorization: request.headers.authorization, body });
          response.end(JSON.stringify(answer));
        });
      });
    });

    it('asks the provider, with its client’s password and no more than once in 30 s', async () => {
      const { identity } = await open7662();
      const { principal } = await identity.authenticate('Bearer opaque-1');
      expect(principal).toMatchObject({ subject: 'person', roles: ['OWNER'] });
      await Promise.all([1, 2, 3].map(() => identity.authenticate('Bearer opaque-1')));
      expect(asked).toHaveLength(1);
      const password = Buffer.from(asked[0]?.authorization?.slice('Basic '.length) ?? '', 'base64').toString('utf8');
      expect(password).toBe('graph%3A1:a+secret%2F%2B+with+signs');
      expect(asked[0]?.body).toBe('token=opaque-1&token_type_hint=access_token');
      later += 31_000;
      answer = { active: false };
      await expect(identity.authenticate('Bearer opaque-1')).rejects.toMatchObject({
        detail: { reason: 'TOKEN_NOT_ACTIVE' },
      });
      expect(asked).toHaveLength(2);
    });

    it.each([
      ['not active', () => ({ active: false })],
      ['active as text', () => ({ active: 'true' })],
      ['for another audience', () => ({ aud: 'another' })],
      ['for no audience', () => ({ aud: undefined })],
      ['of another issuer', () => ({ iss: 'https://other.example' })],
      ['for refreshing', () => ({ token_type: 'Refresh' })],
      ['bound to a key', () => ({ cnf: { jkt: 'x' } })],
      ['over', () => ({ exp: 1_000 })],
      ['not begun', () => ({ nbf: 9_999_999_999 })],
      ['nobody’s', () => ({ sub: undefined })],
    ])('believes none that is %s', async (_, change) => {
      Object.assign(answer, change());
      expect(await codeOf(await open7662(), 'opaque')).not.toBe('believed');
    });

    it('says that the provider does not answer', async () => {
      const identity = await open7662();
      issuer.answers.set('/ask', (_, response) => response.writeHead(500).end());
      expect(await codeOf(identity, 'opaque')).toBe('IDENTITY_UNAVAILABLE');
      expect(identity.logged.join('')).not.toContain('opaque');
    });

    it('is asked about 50 tokens at a time, whoever invents them', async () => {
      const held: (() => void)[] = [];
      issuer.answers.set('/ask', (_, response) => void held.push(() => response.end('{"active":false}')));
      const identity = await open7662();
      const codes = Array.from({ length: 60 }, (_, place) => codeOf(identity, `invented-${place}`));
      await eventually(() => expect(held).toHaveLength(50));
      expect(await Promise.all(codes.slice(50))).toEqual(Array(10).fill('IDENTITY_UNAVAILABLE'));
      for (const release of held) release();
      expect(await Promise.all(codes.slice(0, 50))).toEqual(Array(50).fill('UNAUTHENTICATED'));
      expect(await codeOf(identity, await sign())).toBe('believed');
    });

    it('checks a token that is a JWT by itself', async () => {
      expect(await codeOf(await open7662(), await sign())).toBe('believed');
      expect(asked).toEqual([]);
    });

    it('refuses them where no client is named', async () => {
      expect(await codeOf(await open(), 'opaque')).toBe('UNAUTHENTICATED');
      expect(asked).toEqual([]);
    });
  });
});
