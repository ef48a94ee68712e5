import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { type HttpServer, startHttpServer } from '@guanjia/runtime/startHttpServer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queueBoardRoutes } from './queueBoardRoutes.ts';

const ownKey = 'key-of-the-exchange-in-tests';
const now = () => new Date();
const supervisor: Principal = { ...anonymous, subject: 'demo-supervisor', roles: ['SUPERVISOR'] };

describe('who may see the board of queues', () => {
  let server: HttpServer;
  beforeAll(async () => {
    const board = { route: ({ send }: { send(status: number, body: string): void }) => send(200, 'the board') };
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      log: createLog({ name: 'test', level: 'silent' }),
      metrics: createMetrics('test'),
      ready: async () => ({}),
      routes: queueBoardRoutes({ board, ownKey, now }),
    });
  });
  afterAll(() => server.stop());

  const path = '/queues/api/queues?page=1';
  const sign = (changes: Partial<Parameters<typeof signRequest>[0]> = {}) =>
    signRequest({
      key: ownKey,
      issuer: 'gateway',
      method: 'GET',
      path,
      body: '',
      principal: supervisor,
      now: now(),
      ...changes,
    });
  const ask = async (headers: Record<string, string>) => {
    const response = await fetch(`${server.url}${path}`, { headers });
    return { status: response.status, text: await response.text() };
  };

  it('is the supervisor, by way of the gateway', async () => {
    expect(await ask(sign())).toEqual({ status: 200, text: 'the board' });
  });

  it.each([
    ['without a signature', {}],
    ['signed by a department', sign({ issuer: 'approval' })],
    ['signed with another key', sign({ key: 'another-key-of-the-tests' })],
    ['signed for another path', sign({ path: '/queues/' })],
    ['signed long ago', sign({ now: new Date(Date.now() - 60_000) })],
  ])('is nobody %s', async (_, headers) => {
    expect(await ask(headers)).toMatchObject({ status: 401, text: expect.stringContaining('UNSIGNED_REQUEST') });
  });

  it.each(['STEWARD', 'SERVICE_ROOM', 'GOVERNMENT', 'SYSTEM'] as const)('is not a %s', async (role) => {
    const { status, text } = await ask(sign({ principal: { ...supervisor, roles: [role] } }));
    expect({ status, refused: text.includes('FORBIDDEN') }).toEqual({ status: 403, refused: true });
  });
});
