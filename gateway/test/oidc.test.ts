import { newId } from '@guanjia/kernel/newId';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subscribe } from './kit/clients.ts';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { openTestIdentity, type TestIdentity } from './kit/openTestIdentity.ts';
import { clients, type OidcProvider, resources, startOidcProvider } from './kit/startOidcProvider.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

/** A provider that others have written, from the page on which a person signs in to a field of the graph. */
describe('a real provider of OpenID Connect', () => {
  let provider: OidcProvider;
  let identity: TestIdentity;
  let gateway: TestGateway;
  let later = 0;
  beforeAll(async () => {
    provider = await startOidcProvider();
    // the gateway is there first: a provider that is not ready keeps it from nothing
    identity = await openTestIdentity(
      {
        OIDC_ISSUER: provider.url,
        JWT_AUDIENCE: `${resources.jwt}, ${resources.opaque}`,
        OIDC_LOGOUT_AUDIENCE: clients.frontEnd,
        OIDC_INTROSPECTION: JSON.stringify({ clientId: clients.gateway.id, clientSecret: clients.gateway.secret }),
        JWT_CLAIMS: JSON.stringify({
          roles: 'https://guanjia.example/roles',
          roleNames: { 'gj-steward': 'STEWARD', 'gj-supervisor': 'SUPERVISOR', 'gj-provider': 'PROVIDER' },
        }),
      },
      () => new Date(Date.now() + later),
    );
    gateway = await startTestGateway(identity);
    await provider.open(gateway.url);
    later += 6_000; // since the attempt at the start
    await identity.identity.authenticate(`Bearer ${(await provider.signIn('first', resources.jwt)).accessToken}`);
  });
  afterAll(async () => {
    await gateway.stop();
    await identity.stop();
    await provider.stop();
  });

  const ask = async (token: string) => {
    const id = newId();
    knownProjects.set(id, '演示厂房');
    gateway.approval.asked.length = 0;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: 'query ($id: ID!) { project(id: $id) { name } }', variables: { id } }),
    });
    const { data, errors } = await jsonOf(response);
    const [asked] = gateway.approval.asked;
    return {
      answer: data?.project?.name ?? errors[0].extensions.reason ?? errors[0].extensions.code,
      principal: asked?.principal,
    };
  };

  it('signs a person in by code and PKCE, and the department is told who it is', async () => {
    const login = `steward-${newId()}`;
    const { accessToken } = await provider.signIn(login, resources.jwt);
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ typ: 'at+jwt', alg: 'ES256' });
    const { answer, principal } = await ask(accessToken);
    expect(answer).toBe('演示厂房');
    expect(principal).toMatchObject({ subject: login, name: '演示', roles: ['STEWARD'], regions: ['370700'] });
  });

  it('gives a department’s system a token of its own (client credentials)', async () => {
    const { answer, principal } = await ask(await provider.askAsSystem(resources.jwt));
    expect(answer).toBe('演示厂房');
    expect(principal).toMatchObject({ subject: clients.system.id, roles: ['PROVIDER'], provider: 'provider-water' });
  });

  it('gives ID tokens, and tokens for other services: they open nothing here', async () => {
    const { idToken, accessToken } = await provider.signIn('somebody', 'https://other.guanjia.example');
    expect((await ask(idToken)).answer).toMatch(/^(NOT_AN_ACCESS_TOKEN|TOKEN_NOT_VALID)$/);
    expect((await ask(accessToken)).answer).toBe('TOKEN_NOT_VALID');
  });

  it('gives opaque tokens, which it is asked about, and takes them back within 60 s', async () => {
    const login = `opaque-${newId()}`;
    const { accessToken } = await provider.signIn(login, resources.opaque);
    expect(accessToken).not.toContain('.');
    const { answer, principal } = await ask(accessToken);
    expect([answer, principal]).toEqual(['演示厂房', expect.objectContaining({ subject: login })]);
    expect(await provider.revoke(accessToken)).toBe(200);
    later += 31_000;
    expect((await ask(accessToken)).answer).toBe('TOKEN_NOT_ACTIVE');
  });

  it('signs a person out by the back channel: the token is done with, and the stream ends', async () => {
    const id = newId();
    knownProjects.set(id, '演示厂房');
    const { accessToken, signOut } = await provider.signIn(`leaver-${newId()}`, resources.jwt);
    const { accessToken: ofAnother } = await provider.signIn(`stayer-${newId()}`, resources.jwt);
    const query = 'subscription ($id: ID!) { projectProgress(projectId: $id) { seq } }';
    const subscriber = await subscribe(gateway, 'graphql-sse', query, { token: accessToken, variables: { id } });
    const first = subscriber.next();
    await eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(1));
    gateway.exchange.append(id);
    expect((await first).data.projectProgress.seq).toBe(1);
    const end = subscriber.next();
    expect((await ask(accessToken)).answer).toBe('演示厂房');
    await signOut();
    expect(await end).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_REVOKED', cursor: expect.any(String) } }],
    });
    expect((await ask(accessToken)).answer).toBe('TOKEN_REVOKED');
    expect((await ask(ofAnother)).answer).toBe('演示厂房');
  });

  it('rotates its key: new tokens are believed at once, those of the old key for minutes at most', async () => {
    const { accessToken: old } = await provider.signIn('before', resources.jwt);
    expect((await ask(old)).answer).toBe('演示厂房');
    await provider.rotate();
    later += 61_000; // the last question about keys is half a minute ago, and the old token is to be verified again
    const { accessToken } = await provider.signIn('after', resources.jwt);
    expect((await ask(accessToken)).answer).toBe('演示厂房');
    expect((await ask(old)).answer).toBe('TOKEN_NOT_VALID');
  });
});
