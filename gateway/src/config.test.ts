import { describe, expect, it } from 'vitest';
import { readConfig, wireLimitsOf } from './config.ts';
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
