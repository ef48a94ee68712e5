import { newId } from '@guanjia/kernel/newId';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { type HttpServer, startHttpServer } from '@guanjia/runtime/startHttpServer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

describe('where the exchange delivers to units', () => {
  let concierge: ConciergeUnderTest;
  let server: HttpServer;
  beforeAll(async () => {
    concierge = await startConcierge();
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      log: createLog({ name: 'concierge-test', level: 'silent' }),
      metrics: createMetrics('concierge-test'),
      ready: async () => ({}),
      routes: concierge.routes,
    });
  });
  afterAll(async () => {
    await server.stop();
    await concierge.close();
  });

  const deliver = async (issuer: string, body: string) => {
    const principal = systemPrincipal(issuer);
    const signed = { key: concierge.key, issuer, method: 'POST', path: '/handoffs', body, principal, now: monday };
    const headers = { 'content-type': 'application/json', ...signRequest(signed) };
    const response = await fetch(`${server.url}/handoffs`, { method: 'POST', headers, body });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };
  const delivery = JSON.stringify({
    leg: { id: newId(), recipient: 'provider-water' },
    handoff: {
      id: newId(),
      projectId: newId(),
      purpose: 'TIER_TRANSFER',
      sender: 'concierge',
      cover: {},
      materials: [],
      legs: [{ id: newId(), recipient: 'provider-water' }],
      dueWorkingDays: 1,
      requestedAt: monday.toISOString(),
    },
  });

  it('refuses what the exchange has not signed, and what is no delivery', async () => {
    expect(await deliver('utilities', delivery)).toMatchObject({
      status: 401,
      answer: { errors: [{ extensions: { code: 'UNSIGNED_REQUEST' } }] },
    });
    expect(await deliver('exchange', '{}')).toMatchObject({
      status: 400,
      answer: { errors: [{ extensions: { code: 'BAD_INPUT' } }] },
    });
    expect(await deliver('exchange', 'no JSON')).toMatchObject({
      status: 400,
      answer: { errors: [{ extensions: { code: 'BAD_INPUT' } }] },
    });
  });

  it('turns down what is for nobody here, by name', async () => {
    const { status, answer } = await deliver('exchange', delivery);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'RECIPIENT_NOT_FOUND' } }] });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
