import { describe, expect, it } from 'vitest';
import { readConfig, resilienceOf, wireLimitsOf } from './config.ts';
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

  it('reads what departments may cost, and when load is shed', () => {
    expect(resilienceOf(readConfig({}))).toEqual(usualResilience);
    const config = readConfig({
      SUBGRAPH_UNDER_WAY: '7',
      SUBGRAPH_WAITING: '0',
      DEPARTMENT_LIMITS: '{"approval":{"deadlineMs":900,"answerLimitBytes":1000}}',
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
      limits: { underWayAtMost: 7, waitingAtMost: 0 },
      limitsByDepartment: { approval: { deadlineMs: 900, answerLimitBytes: 1_000 } },
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

  it.each(['office.example', 'https://office.example/', 'https://office.example/page', 'https://a.example,', 'null'])(
    'takes %j for no origin',
    (ALLOWED_ORIGINS) => {
      expect(() => readConfig({ ALLOWED_ORIGINS })).toThrow('ALLOWED_ORIGINS.');
    },
  );

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
});
