import { describe, expect, it } from 'vitest';
import {
  dashboardOf,
  manifestPathsOf,
  operationLimitsOf,
  rateLimitsOf,
  readConfig,
  resilienceOf,
  wireLimitsOf,
} from './config.ts';
import { usualRateLimits } from './limits/createRateLimiter.ts';
import { type OperationLimits, usualOperationLimits } from './limits/OperationLimits.ts';
import { usualResilience } from './resilience/openResilience.ts';
import { usualWireLimits } from './wire/WireLimits.ts';

const production = {
  NODE_ENV: 'production',
  JWKS_URL: 'https://identity.example/jwks.json',
  JWT_ISSUER: 'issuer',
  JWT_AUDIENCE: 'audience',
  CURSOR_KEY: 'a-key-of-sixteen-or-more',
  DEPARTMENT_KEYS: '{"approval":"a-key-of-sixteen-or-more"}',
};

describe('readConfig', () => {
  it('needs nothing in development', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      AUTH: 'on',
      SUBGRAPH_DEADLINE_MS: 5_000,
      SUPERGRAPH_FILE: expect.stringMatching(/\/schema\/supergraph\.graphql$/),
    });
  });

  it('reads the JSON variables', () => {
    const { SUBGRAPH_URLS, DEPARTMENT_KEYS } = readConfig({
      SUBGRAPH_URLS: '{"approval":"http://10.1.1.1:4001/graphql"}',
      DEPARTMENT_KEYS: production.DEPARTMENT_KEYS,
    });
    expect(SUBGRAPH_URLS).toEqual({ approval: 'http://10.1.1.1:4001/graphql' });
    expect(DEPARTMENT_KEYS).toEqual({ approval: 'a-key-of-sixteen-or-more' });
  });

  it('shows the dashboard where it is built, signed in to by the provider that is believed unless told otherwise', () => {
    expect(dashboardOf(readConfig({}))).toBeNull();
    expect(manifestPathsOf(readConfig({ TRUSTED_DOCUMENTS: 'own.json' }))).toEqual(['own.json']);
    const on = { DASHBOARD_FOLDER: '/srv/wall', OIDC_ISSUER: 'https://login.example/realm' };
    const told = { ...on, DASHBOARD_OIDC_CLIENT: '{"clientId":"wall"}' };
    const client = { clientId: 'wall', scope: 'openid profile' };
    expect(dashboardOf(readConfig(on))).toEqual({ folder: '/srv/wall', client: null, authority: on.OIDC_ISSUER });
    expect(dashboardOf(readConfig(told))).toEqual({ folder: '/srv/wall', client, authority: on.OIDC_ISSUER });
    expect(manifestPathsOf(readConfig(on))).toEqual(['/srv/wall/documents.json']);
    const { DASHBOARD_OIDC_CLIENT } = told;
    expect(() => readConfig({ DASHBOARD_OIDC_CLIENT })).toThrow('DASHBOARD_OIDC_CLIENT: needs DASHBOARD_FOLDER');
    expect(() => readConfig({ DASHBOARD_FOLDER: '/srv/wall', DASHBOARD_OIDC_CLIENT })).toThrow('needs an authority');
    const secret = '{"clientId":"wall","clientSecret":"s"}';
    expect(() => readConfig({ ...on, DASHBOARD_OIDC_CLIENT: secret })).toThrow('DASHBOARD_OIDC_CLIENT');
    const overheard = '{"clientId":"wall","authority":"http://login.example"}';
    expect(() => readConfig({ ...on, DASHBOARD_OIDC_CLIENT: overheard })).toThrow('must be https');
  });

  it('needs a database for the registry, and no file of a supergraph beside it', () => {
    const REGISTRY_DATABASE_URL = 'postgresql://gateway@db.example/registry';
    expect(readConfig({})).toMatchObject({ REGISTRY: 'off', REGISTRY_GRAPH: 'main', REGISTRY_POLICY: 'on' });
    const on = { REGISTRY: 'on', REGISTRY_DATABASE_URL, REGISTRY_URL_HOSTS: 'Water.example, gas.example:8443' };
    expect(readConfig(on)).toMatchObject({ REGISTRY_URL_HOSTS: ['water.example', 'gas.example:8443'] });
    expect(() => readConfig({ REGISTRY: 'on' })).toThrow('REGISTRY: on needs REGISTRY_DATABASE_URL');
    expect(() => readConfig({ ...on, SUPERGRAPH_FILE: 'x.graphql' })).toThrow('SUPERGRAPH_FILE');
    expect(() => readConfig({ REGISTRY_GRAPH: 'Main Graph' })).toThrow('REGISTRY_GRAPH');
  });

  it("traces nothing unless told where to, and takes a stranger at nobody's word", () => {
    expect(readConfig({})).toMatchObject({ TRACES_OF_CLIENTS: 'link', OTEL_TRACES_SAMPLER_ARG: 1 });
    expect(readConfig({}).OTEL_EXPORTER_OTLP_ENDPOINT).toBeUndefined();
    const told = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_TRACES_SAMPLER_ARG: '0.01' };
    expect(readConfig(told)).toMatchObject({ ...told, OTEL_TRACES_SAMPLER_ARG: 0.01 });
    expect(() => readConfig({ OTEL_TRACES_SAMPLER_ARG: '1.5' })).toThrow('OTEL_TRACES_SAMPLER_ARG');
    expect(() => readConfig({ OTEL_TRACES_SAMPLER: 'jaeger_remote' })).toThrow('OTEL_TRACES_SAMPLER');
    expect(() => readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT');
    expect(() => readConfig({ TRACES_OF_CLIENTS: 'trust' })).toThrow('TRACES_OF_CLIENTS');
  });

  it('reads what departments may cost, and when load is shed', () => {
    expect(resilienceOf(readConfig({}))).toEqual(usualResilience);
    const config = readConfig({
      SUBGRAPH_UNDER_WAY: '7',
      SUBGRAPH_WAITING: '0',
      SUBGRAPH_ANSWERS_LIMIT_BYTES: '3000000',
      DEPARTMENT_LIMITS: '{"approval":{"deadlineMs":900,"answerLimitBytes":1000,"answersLimitBytes":9000}}',
      OPERATION_DEADLINE_MS: '3000',
      ANSWERS_LIMIT_BYTES: '5000000',
      BREAKER_FAILURE_PERCENT: '30',
      BREAKER_VOLUME: '5',
      BREAKER_WINDOW_MS: '2000',
      BREAKER_RESET_MS: '1000',
      SHEDDING_LOOP_DELAY_MS: '100',
      SHEDDING_MEMORY_PERCENT: '70',
      SHEDDING_OPERATIONS: '9',
    });
    expect(resilienceOf(config)).toEqual({
      limits: { answersLimitBytes: 3_000_000, underWayAtMost: 7, waitingAtMost: 0 },
      limitsByDepartment: { approval: { deadlineMs: 900, answerLimitBytes: 1_000, answersLimitBytes: 9_000 } },
      operationDeadlineMs: 3_000,
      answersLimitBytes: 5_000_000,
      breaker: { failurePercent: 30, volume: 5, windowMs: 2_000, resetMs: 1_000 },
      shedding: { loopDelayMs: 100, memoryPercent: 70, operationsUnderWay: 9 },
    });
    expect(resilienceOf(readConfig({ BREAKER: 'off', SHEDDING: 'off' }))).toMatchObject({
      breaker: null,
      shedding: null,
    });
  });

  it.each(['{"approval":{"deadlineMs":0}}', '{"approval":{"deadline":5}}', '[]'])(
    'takes %s for no limits',
    (limits) => {
      expect(() => readConfig({ DEPARTMENT_LIMITS: limits })).toThrow('DEPARTMENT_LIMITS');
    },
  );

  it('reads the limits of the wires and the origins', () => {
    expect(wireLimitsOf(readConfig({}))).toEqual(usualWireLimits);
    const config = readConfig({
      CONNECTIONS: '7',
      SOCKET_IDLE_LIMIT_MS: '5000',
      ALLOWED_ORIGINS: 'https://office.example, http://localhost:5173',
      CLIENT_ADDRESS_HEADER: 'X-Forwarded-For',
    });
    expect(wireLimitsOf(config)).toEqual({ ...usualWireLimits, connections: 7, idleLimitMs: 5_000 });
    expect(config.ALLOWED_ORIGINS).toEqual(['https://office.example', 'http://localhost:5173']);
    expect(config.CLIENT_ADDRESS_HEADER).toBe('x-forwarded-for');
  });

  it.each<[string, keyof OperationLimits]>([
    ['DOCUMENT_LIMIT_CHARACTERS', 'documentCharacters'],
    ['DOCUMENT_LIMIT_TOKENS', 'documentTokens'],
    ['DOCUMENT_LIMIT_DEPTH', 'documentDepth'],
    ['DOCUMENT_LIMIT_ALIASES', 'documentAliases'],
    ['DOCUMENT_LIMIT_ROOT_FIELDS', 'documentRootFields'],
    ['DOCUMENT_LIMIT_FIELDS', 'documentFields'],
    ['DOCUMENT_LIMIT_REPEATS', 'documentRepeats'],
    ['DOCUMENT_LIMIT_DIRECTIVES_PER_PLACE', 'directivesPerPlace'],
    ['DOCUMENT_LIMIT_DIRECTIVES', 'documentDirectives'],
    ['DOCUMENT_LIMIT_FRAGMENTS', 'documentFragments'],
    ['DOCUMENT_LIMIT_VARIABLES', 'documentVariables'],
    ['NAME_LIMIT_CHARACTERS', 'nameCharacters'],
    ['LIST_LIMIT_ENTRIES', 'listEntries'],
    ['VARIABLES_LIMIT_DEPTH', 'variablesDepth'],
    ['VARIABLES_LIMIT_VALUES', 'variablesValues'],
    ['COST_LIMIT', 'cost'],
    ['LIST_SIZE_ASSUMED', 'assumedListSize'],
  ])('reads %s, one of the limits of operations', (variable, limit) => {
    expect(operationLimitsOf(readConfig({}))).toEqual(usualOperationLimits);
    expect(operationLimitsOf(readConfig({ [variable]: '7' }))).toEqual({ ...usualOperationLimits, [limit]: 7 });
    expect(() => readConfig({ [variable]: '-1' })).toThrow(variable);
  });

  it('reads the rates, which can be off', () => {
    expect(rateLimitsOf(readConfig({}))).toEqual(usualRateLimits);
    expect(rateLimitsOf(readConfig({ RATES: 'off' }))).toBeNull();
    const rates = { RATE_WINDOW_SECONDS: '1', RATE_OF_CALLER: '2', RATE_OF_ANONYMOUS: '3', RATE_OF_ADDRESS: '4' };
    expect(
      rateLimitsOf(readConfig({ ...rates, RATE_OF_SYSTEM: '5', RATE_OF_DASHBOARD: '6', RATE_OF_FAILED_TOKENS: '7' })),
    ).toEqual({
      windowSeconds: 1,
      ofCaller: 2,
      ofAnonymous: 3,
      ofAddress: 4,
      ofSystem: 5,
      ofDashboard: 6,
      ofFailedTokens: 7,
    });
  });

  it('reads which documents are answered, and where they are listed', () => {
    expect(readConfig({})).toMatchObject({ DOCUMENTS: 'any', TRUSTED_DOCUMENTS: [] });
    const given = { DOCUMENTS: 'trusted', TRUSTED_DOCUMENTS: 'lists, other/list.json' };
    expect(readConfig(given)).toMatchObject({ DOCUMENTS: 'trusted', TRUSTED_DOCUMENTS: ['lists', 'other/list.json'] });
    expect(() => readConfig({ DOCUMENTS: 'some' })).toThrow('DOCUMENTS');
  });

  it.each(['office.example', 'https://office.example/', 'https://office.example/page', 'https://a.example,', 'null'])(
    'takes %j for no origin',
    (ALLOWED_ORIGINS) => {
      expect(() => readConfig({ ALLOWED_ORIGINS })).toThrow('ALLOWED_ORIGINS.');
    },
  );

  it('keeps answers in memory unless told, and on Redis only where there is one', () => {
    expect(readConfig({})).toMatchObject({
      CACHE: 'memory',
      CACHE_MEMORY_MB: 64,
      CACHE_SILENCE_MS: 30_000,
      CACHE_REDIS_DEADLINE_MS: 20,
    });
    expect(readConfig({ CACHE: 'off' }).CACHE).toBe('off');
    expect(readConfig({ CACHE: 'redis', REDIS_URL: 'redis://127.0.0.1:6379' }).CACHE).toBe('redis');
    expect(() => readConfig({ CACHE: 'redis' })).toThrow('CACHE: redis needs REDIS_URL');
    expect(() => readConfig({ CACHE: 'disk' })).toThrow('CACHE');
  });

  it('reads where operations are recorded, and needs a place', () => {
    const url = 'postgres://gateway@127.0.0.1:5432/gateway';
    expect(readConfig({})).toMatchObject({ RECORDING: 'off', RECORDING_DAYS: 90, RECORDING_OPERATIONS: 10_000 });
    expect(readConfig({ RECORDING: 'on', RECORDING_DATABASE_URL: url })).toMatchObject({ RECORDING_DATABASE_URL: url });
    expect(() => readConfig({ RECORDING: 'on' })).toThrow('RECORDING: on needs RECORDING_DATABASE_URL');
  });

  it('names every fault at once', () => {
    const read = () =>
      readConfig({ SUBGRAPH_URLS: 'x', DEPARTMENT_KEYS: '{"approval":"short"}', AUTH: 'maybe', PORT: '99999' });
    for (const fault of ['SUBGRAPH_URLS: is not JSON', 'DEPARTMENT_KEYS.approval', 'AUTH', 'PORT'])
      expect(read).toThrow(fault);
  });

  it('starts in production when all is there', () => {
    expect(readConfig(production).NODE_ENV).toBe('production');
  });

  it.each(['JWKS_URL', 'JWT_ISSUER', 'JWT_AUDIENCE', 'CURSOR_KEY', 'DEPARTMENT_KEYS'])(
    'does not start in production without %s',
    (name) => {
      expect(() => readConfig({ ...production, [name]: '' })).toThrow(`${name}: production does not start without it`);
    },
  );

  it('does not start in production with AUTH=off', () => {
    expect(() => readConfig({ ...production, AUTH: 'off' })).toThrow('AUTH: off is not for production');
  });

  it('does not follow an exchange that it has no key for', () => {
    expect(() => readConfig({ EXCHANGE_URL: 'http://127.0.0.1:4005' })).toThrow(
      'EXCHANGE_URL: needs the key of exchange',
    );
  });

  describe('whose tokens are believed', () => {
    it('needs no address of keys in production where the issuer has metadata', () => {
      const { JWKS_URL: _, JWT_ISSUER: __, ...rest } = production;
      expect(readConfig({ ...rest, OIDC_ISSUER: 'https://identity.example/realms/city' }).OIDC_ISSUER).toBeDefined();
      expect(readConfig({ ...rest, JWT_ISSUER: 'https://identity.example' }).JWKS_URL).toBeUndefined();
      expect(() => readConfig({ ...rest, JWT_ISSUER: 'issuer' })).toThrow('JWKS_URL: production does not start');
    });

    const two = [{ issuer: 'https://a.example' }, { issuer: 'https://b.example', alias: 'b' }];

    it('reads several issuers, as JSON or with commas between, and needs no other name then', () => {
      const { JWKS_URL: _, JWT_ISSUER: __, ...rest } = production;
      const listed = readConfig({ ...rest, OIDC_ISSUERS: 'https://a.example, https://b.example/realms/B1' });
      expect(listed.OIDC_ISSUERS).toEqual([
        { issuer: 'https://a.example', alias: null },
        { issuer: 'https://b.example/realms/B1', alias: 'b-example-realms-b1' },
      ]);
      const [, second] = readConfig({ ...rest, OIDC_ISSUERS: JSON.stringify(two) }).OIDC_ISSUERS ?? [];
      expect(second).toEqual({ issuer: 'https://b.example', alias: 'b' });
      const { JWT_AUDIENCE: ___, ...without } = rest;
      expect(() => readConfig({ ...without, OIDC_ISSUERS: JSON.stringify(two) })).toThrow('JWT_AUDIENCE: production');
      const each = two.map((one) => ({ ...one, audience: ['graph'] }));
      expect(readConfig({ ...without, OIDC_ISSUERS: JSON.stringify(each) }).OIDC_ISSUERS).toHaveLength(2);
    });

    it.each([
      ['no JSON', '[{', 'OIDC_ISSUERS: is not JSON'],
      ['none', '[]', 'OIDC_ISSUERS'],
      ['an alias that is none', [{ issuer: 'https://a.example', alias: 'A:' }], 'OIDC_ISSUERS.0.alias'],
      ['no alias', [two[0], { issuer: 'https://b.example' }], 'OIDC_ISSUERS: https://b.example needs an alias'],
      ['one alias for two', [two[0], two[1], { ...two[1], issuer: 'https://c.example' }], 'b is the alias of two'],
      ['one issuer twice', [two[0], { ...two[1], issuer: 'https://a.example' }], 'https://a.example is there twice'],
      ['no TLS', 'https://a.example,http://b.example', 'http://b.example must be https'],
      ['keys without TLS', [{ issuer: 'https://a.example', jwksUrl: 'http://a.example/keys' }], 'must be https'],
      ['no address', 'https://a.example?x', 'is not the address of a provider'],
      ['a role that is none', [{ issuer: 'https://a.example', roles: ['SYSTEM'] }], 'OIDC_ISSUERS.0.roles'],
      ['an unknown setting', [{ issuer: 'https://a.example', keys: '' }], 'OIDC_ISSUERS'],
    ])('refuses issuers with %s', (_, given, fault) => {
      const text = typeof given === 'string' ? given : JSON.stringify(given);
      expect(() => readConfig({ OIDC_ISSUERS: text })).toThrow(fault);
    });

    it('refuses one issuer beside several', () => {
      const beside = { OIDC_ISSUERS: 'https://a.example', OIDC_ISSUER: 'https://a.example' };
      expect(() => readConfig(beside)).toThrow('OIDC_ISSUER: is not said beside OIDC_ISSUERS');
    });

    it('reads lists of names, limits and how claims are called', () => {
      const config = readConfig({
        JWT_AUDIENCE: 'graph, graph-2',
        OIDC_LOGOUT_AUDIENCE: 'front-end',
        JWT_TYPE: 'at+jwt',
        JWT_LIFE_LIMIT_SECONDS: '3600',
        TOKENS_KEPT: '0',
        REVOCATIONS_FILE: 'revocations.json',
        OIDC_ISSUER: 'https://identity.example',
        OIDC_INTROSPECTION: '{"clientId":"gateway","clientSecret":"secret"}',
        JWT_CLAIMS: '{"roles":"realm_access.roles","roleNames":{"gj-owner":"OWNER"}}',
      });
      expect(config).toMatchObject({
        JWT_AUDIENCE: ['graph', 'graph-2'],
        OIDC_LOGOUT_AUDIENCE: ['front-end'],
        JWT_TYPE: 'at+jwt',
        JWT_LIFE_LIMIT_SECONDS: 3_600,
        TOKENS_KEPT: 0,
        REVOCATIONS_FILE: 'revocations.json',
        OIDC_INTROSPECTION: { clientId: 'gateway', clientSecret: 'secret' },
        JWT_CLAIMS: { subject: ['sub'], roles: [['realm_access', 'roles']] },
      });
      const usual = readConfig({});
      expect([usual.JWT_LIFE_LIMIT_SECONDS, usual.TOKENS_KEPT, usual.JWT_TYPE]).toEqual([86_400, 10_000, 'any']);
    });

    it.each([
      ['OIDC_ISSUER', { OIDC_ISSUER: 'http://identity.example' }, 'OIDC_ISSUER: must be https'],
      ['OIDC_ISSUER', { OIDC_ISSUER: 'https://identity.example/?a=b' }, 'OIDC_ISSUER: is not the address'],
      ['OIDC_ISSUER', { OIDC_ISSUER: 'ftp://identity.example' }, 'OIDC_ISSUER: must be https'],
      ['JWKS_URL', { JWKS_URL: 'http://10.0.0.1/keys' }, 'JWKS_URL: must be https'],
      ['JWT_ISSUER', { JWT_ISSUER: 'http://identity.example' }, 'JWT_ISSUER: must be https'],
      ['both', { OIDC_ISSUER: 'https://a.example', JWT_ISSUER: 'https://b.example' }, 'is another than OIDC_ISSUER'],
      ['audience', { JWT_AUDIENCE: 'a,,b' }, 'JWT_AUDIENCE'],
      ['type', { JWT_TYPE: 'jwt' }, 'JWT_TYPE'],
      ['life', { JWT_LIFE_LIMIT_SECONDS: '5' }, 'JWT_LIFE_LIMIT_SECONDS'],
      ['client', { OIDC_INTROSPECTION: '{"clientId":"a"}' }, 'OIDC_INTROSPECTION.clientSecret'],
      ['client', { OIDC_INTROSPECTION: '{"clientId":"a","clientSecret":"b"}' }, 'OIDC_INTROSPECTION: needs a url'],
      [
        'client',
        { OIDC_INTROSPECTION: '{"clientId":"a","clientSecret":"b","url":"http://x.example"}' },
        'OIDC_INTROSPECTION: must be https',
      ],
      ['claims', { JWT_CLAIMS: 'roles' }, 'JWT_CLAIMS: is not JSON'],
      ['claims', { JWT_CLAIMS: '{"role":"roles"}' }, 'JWT_CLAIMS'],
      ['claims', { JWT_CLAIMS: '{"roles":"a..b"}' }, 'JWT_CLAIMS.roles'],
      ['claims', { JWT_CLAIMS: '{"roleNames":{"admin":"BOSS"}}' }, 'JWT_CLAIMS.roleNames'],
      ['SYSTEM', { JWT_CLAIMS: '{"roleNames":{"admin":"SYSTEM"}}' }, 'JWT_CLAIMS.roleNames'],
      ['SYSTEM in a list', { JWT_CLAIMS: '{"roleNames":{"admin":["OWNER","SYSTEM"]}}' }, 'JWT_CLAIMS.roleNames'],
    ])('does not start with a wrong %s: %j', (_, environment, fault) => {
      expect(() => readConfig(environment)).toThrow(fault);
    });
  });
});
