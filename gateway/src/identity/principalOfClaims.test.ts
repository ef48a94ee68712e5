import { roles as ourRoles } from '@guanjia/kernel/roles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimMappingSchema } from './claimMapping.ts';
import { principalOfClaims } from './principalOfClaims.ts';

const keycloak = {
  subject: 'sub',
  name: 'preferred_username',
  roles: ['realm_access.roles', 'resource_access.guanjia-graph.roles'],
  roleNames: { 'gj-steward': 'STEWARD', 'gj-lead': ['SUPERVISOR', 'SERVICE_ROOM'] },
  agency: 'guanjia.agency',
  regions: 'guanjia.regions',
};
/** An access token as Keycloak makes it; values are invented. */
const ofKeycloak = {
  exp: 1_900_000_000,
  iat: 1_899_999_700,
  jti: 'onrtac:5b0c0f6e-0000-4000-8000-000000000001',
  iss: 'https://identity.example/realms/city',
  aud: ['guanjia-graph', 'account'],
  sub: '8c1f0b60-0000-4000-8000-000000000002',
  typ: 'Bearer',
  azp: 'front-end',
  sid: '4f7d7a8e-0000-4000-8000-000000000003',
  acr: '1',
  'allowed-origins': ['https://front-end.example'],
  realm_access: { roles: ['offline_access', 'uma_authorization', 'gj-steward'] },
  resource_access: { 'guanjia-graph': { roles: ['gj-lead'] }, account: { roles: ['manage-account'] } },
  scope: 'openid profile',
  email_verified: false,
  preferred_username: '演示·张三',
  guanjia: { agency: null, regions: ['370700'] },
};

const azure = {
  subject: 'oid',
  roles: ['roles', 'groups'],
  roleNames: { 'Graph.Supervisor': 'SUPERVISOR', '11111111-0000-4000-8000-000000000004': 'APPROVER' },
  agency: 'extension_agency',
};
/** An access token (v2.0) as Microsoft Entra ID makes it; values are invented. */
const ofAzure = {
  aud: '22222222-0000-4000-8000-000000000005',
  iss: 'https://login.example/33333333-0000-4000-8000-000000000006/v2.0',
  iat: 1_899_999_700,
  nbf: 1_899_999_700,
  exp: 1_900_000_000,
  aio: 'AXQAi',
  azp: '44444444-0000-4000-8000-000000000007',
  azpacr: '1',
  name: '演示·李四',
  oid: '55555555-0000-4000-8000-000000000008',
  rh: '0.A',
  roles: ['Graph.Supervisor', 'Other.Role'],
  groups: ['11111111-0000-4000-8000-000000000004', '66666666-0000-4000-8000-000000000009'],
  scp: 'access_as_user',
  sub: 'pairwise',
  tid: '33333333-0000-4000-8000-000000000006',
  uti: 'u',
  ver: '2.0',
};

describe('principalOfClaims', () => {
  it('reads the claims of Keycloak', () => {
    expect(principalOfClaims(ofKeycloak, claimMappingSchema.parse(keycloak))).toEqual({
      subject: ofKeycloak.sub,
      name: '演示·张三',
      roles: ['STEWARD', 'SUPERVISOR', 'SERVICE_ROOM'],
      agency: null,
      provider: null,
      tier: null,
      regions: ['370700'],
      ownerUnit: null,
    });
  });

  it('reads the claims of Azure: a person by oid, roles of the app and groups', () => {
    expect(principalOfClaims(ofAzure, claimMappingSchema.parse(azure))).toMatchObject({
      subject: ofAzure.oid,
      name: '演示·李四',
      roles: ['SUPERVISOR', 'APPROVER'],
    });
  });

  it.each([
    ['a namespaced claim', { roles: 'https://office.example/roles' }, { 'https://office.example/roles': ['OWNER'] }],
    [
      'a name with a dot',
      { roles: 'resource_access.my\\.client.roles' },
      { resource_access: { 'my.client': { roles: ['OWNER'] } } },
    ],
    ['a text with spaces', { roles: 'scope', rolesSeparator: ' ' }, { scope: 'openid OWNER' }],
    ['one of several places', { roles: ['a.b', 'c'] }, { a: 7, c: ['OWNER'] }],
  ])('finds roles in %s', (_, mapping, claims) => {
    expect(principalOfClaims({ sub: 'a', ...claims }, claimMappingSchema.parse(mapping)).roles).toEqual(['OWNER']);
  });

  it('counts no other names where names are given', () => {
    const mapping = claimMappingSchema.parse({ roleNames: { boss: 'GOVERNMENT' } });
    expect(principalOfClaims({ sub: 'a', roles: ['OWNER', 'boss', 'constructor'] }, mapping).roles).toEqual([
      'GOVERNMENT',
    ]);
  });

  it.each([
    ['what the object itself does not say', '__proto__.roles'],
    ['what every object has', 'constructor.name'],
  ])('does not read %s', (_, roles) => {
    const mapping = claimMappingSchema.parse({ roles, rolesSeparator: ' ' });
    expect(principalOfClaims({ sub: 'a', roles: ['OWNER'] }, mapping).roles).toEqual([]);
  });

  it('never gives SYSTEM, nor a role that was not said', () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(ourRoles)), fc.string());
    const nothingElse = { agency: null, provider: null, tier: null, regions: [], owner_unit: null };
    fc.assert(
      fc.property(fc.array(names), fc.object(), (given, more) => {
        const { roles } = principalOfClaims({ ...more, sub: 'a', name: '', roles: given, ...nothingElse });
        expect(roles).not.toContain('SYSTEM');
        expect(roles.every((role) => given.includes(role))).toBe(true);
      }),
    );
  });
});
