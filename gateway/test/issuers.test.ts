import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownProjects } from './kit/departments.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { openTestIdentity, type TestIdentity } from './kit/openTestIdentity.ts';
import { clients, type OidcProvider, resources, startOidcProvider } from './kit/startOidcProvider.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const claims = { roles: 'https://guanjia.example/roles' };

/** Two providers that others have written: the city's for its officials, and one of firms for theirs. */
describe('two real providers of OpenID Connect at once', () => {
  let city: OidcProvider;
  let firms: OidcProvider;
  let identity: TestIdentity;
  let gateway: TestGateway;
  let later = 0;
  beforeAll(async () => {
    [city, firms] = [await startOidcProvider(), await startOidcProvider()];
    identity = await openTestIdentity(
      {
        OIDC_ISSUERS: JSON.stringify([
          {
            issuer: city.url,
            claims: { ...claims, roleNames: { 'gj-steward': 'STEWARD', 'gj-supervisor': 'SUPERVISOR' } },
          },
          {
            issuer: firms.url,
            alias: 'firms',
            roles: ['OWNER'],
            claims: { ...claims, roleNames: { 'gj-steward': 'OWNER' } },
          },
        ]),
        JWT_AUDIENCE: `${resources.jwt}, ${resources.opaque}`,
        OIDC_LOGOUT_AUDIENCE: clients.frontEnd,
        OIDC_INTROSPECTION: JSON.stringify({ clientId: clients.gateway.id, clientSecret: clients.gateway.secret }),
      },
      () => new Date(Date.now() + later),
    );
    gateway = await startTestGateway(identity);
    await city.open(gateway.url);
    await firms.open(gateway.url);
    later += 6_000; // since the attempt at the start
  });
  afterAll(async () => {
    await gateway.stop();
    await identity.stop();
    await city.stop();
    await firms.stop();
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
    const { errors } = await jsonOf(response);
    return errors?.[0].extensions.reason ?? gateway.approval.asked[0]?.principal;
  };

  it('people of either sign in, and those of one name are two', async () => {
    const login = `wang-${newId()}`;
    const official = await city.signIn(login, resources.jwt);
    const owner = await firms.signIn(login, resources.jwt);
    expect(await ask(official.accessToken)).toMatchObject({ subject: login, roles: ['STEWARD'] });
    expect(await ask(owner.accessToken)).toMatchObject({ subject: `firms:${login}`, roles: ['OWNER'] });
    await firms.signIn(`supervisor-${login}`, resources.jwt).then(async ({ accessToken }) => {
      expect(await ask(accessToken)).toMatchObject({ roles: [] });
    });
    // and a sign-out at the one leaves the other where he is
    await owner.signOut();
    await expect.poll(() => ask(owner.accessToken)).toBe('TOKEN_REVOKED');
    expect(await ask(official.accessToken)).toMatchObject({ subject: login });
    await official.signOut();
    await expect.poll(() => ask(official.accessToken)).toBe('TOKEN_REVOKED');
  });

  it('tokens that name no issuer are asked about at the first, and never shown to another', async () => {
    const login = `zhao-${newId()}`;
    const { accessToken } = await city.signIn(login, resources.opaque);
    expect(await ask(accessToken)).toMatchObject({ subject: login });
    const { accessToken: foreign } = await firms.signIn(login, resources.opaque);
    expect(await ask(foreign)).toBe('TOKEN_NOT_ACTIVE');
  });

  it('each rotates its keys by itself', async () => {
    const before = (await city.signIn(`a-${newId()}`, resources.jwt)).accessToken;
    await firms.rotate();
    later += 31_000;
    const login = `b-${newId()}`;
    expect(await ask((await firms.signIn(login, resources.jwt)).accessToken)).toMatchObject({
      subject: `firms:${login}`,
    });
    expect(await ask(before)).toMatchObject({ roles: ['STEWARD'] });
  });
});
