import { newId } from '@guanjia/kernel/newId';
import { afterEach, describe, expect, it } from 'vitest';
import { holdAnswer, knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { soundAnswer } from './kit/sickAnswers.ts';
import { type Asked, answerOf, type ScriptServer, startScriptServer } from './kit/startScriptServer.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

type Options = NonNullable<Parameters<typeof startTestGateway>[0]>;

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

const sound = ({ body, connection }: Asked): void =>
  void connection.socket.write(answerOf(JSON.stringify(soundAnswer(body))));
const breaker = { failurePercent: 40, volume: 5, windowMs: 10_000, resetMs: 300 };

/** A gateway whose exchange is played by the test. */
async function open(options: Options = {}) {
  const script = { answer: sound };
  const server: ScriptServer = await startScriptServer((asked) => script.answer(asked));
  stops.push(() => server.stop());
  const gateway: TestGateway = await startTestGateway({ ...options, subgraphUrls: { exchange: server.url } });
  stops.push(() => gateway.stop());
  const codeOf = async (query = '{ handoffs }'): Promise<string | undefined> =>
    (await gateway.ask(query, { as: 'steward' })).errors?.[0].extensions.code;
  const ready = async () => {
    const response = await fetch(`${gateway.url}/ready`);
    return { status: response.status, ...(await jsonOf(response)) };
  };
  return { script, server, gateway, codeOf, ready };
}

const transports = ['sockets', 'undici'] as const;

describe.each(transports)('a department that gives no answers (%s)', (transport) => {
  it('is left alone for a while, and asked again when it is back', async () => {
    const resetMs = 2_000;
    const { script, server, gateway, codeOf, ready } = await open({
      transport,
      resilience: { breaker: { ...breaker, resetMs } },
    });
    script.answer = ({ connection }) => void connection.socket.write(answerOf('<html>'));
    await eventually(async () => {
      await codeOf();
      expect((await ready()).departments.exchange).toBe('open');
    });
    const asked = server.bodies.length;
    const { errors, data } = await gateway.ask('{ notice handoffs }', { as: 'steward' });
    expect(data).toEqual({ notice: '公告', handoffs: null });
    expect(errors).toMatchObject([
      {
        path: ['handoffs'],
        extensions: {
          code: 'DEPARTMENT_UNAVAILABLE',
          department: 'exchange',
          retryAfterMs: expect.toSatisfy((ms: number) => ms > 0 && ms <= resetMs),
        },
      },
    ]);
    expect(server.bodies.length).toBe(asked);
    expect(await ready()).toMatchObject({ status: 'ready', departments: { approval: 'closed', exchange: 'open' } });
    expect(gateway.logged.filter((line) => line.includes('is not asked for a while'))).toHaveLength(1);
    expect(await gateway.metric('department_breaker_state', 'department="exchange"')).toBe(2);

    script.answer = sound;
    await eventually(async () => expect(await codeOf()).toBeUndefined());
    expect((await ready()).departments.exchange).toBe('closed');
    expect(await gateway.metric('department_breaker_changes_total', 'state="closed"')).toBe(1);
  });

  it('is left alone after a few failures in a row, however well it was until then', async () => {
    const { script, server, codeOf, ready } = await open({ transport, batching: false, resilience: { breaker } });
    for (let count = 0; count < 40; count += 1) expect(await codeOf()).toBeUndefined();
    script.answer = ({ connection }) => void connection.socket.write(answerOf('<html>'));
    for (let count = 0; count < 10; count += 1) expect(await codeOf()).toBe('DEPARTMENT_UNAVAILABLE');
    expect(server.bodies.length - 40).toBeLessThanOrEqual(breaker.volume);
    expect((await ready()).departments.exchange).toBe('open');
  });

  it('is left alone sooner when it pours out answers without end', async () => {
    const { script, server, codeOf, ready } = await open({
      transport,
      batching: false,
      answerLimitBytes: 1_000,
      resilience: { breaker },
    });
    script.answer = ({ connection }) => void connection.socket.write(answerOf('x'.repeat(2_000)));
    for (let count = 0; count < 10; count += 1) expect(await codeOf()).toBe('DEPARTMENT_UNAVAILABLE');
    expect(server.bodies).toHaveLength(2);
    expect((await ready()).departments.exchange).toBe('open');
  });

  it('that answers nobody has no more of us waiting for it, until it answers again', async () => {
    const { script, gateway, codeOf } = await open({
      transport,
      batching: false,
      resilience: {
        limitsByDepartment: { exchange: { underWayAtMost: 1, waitingAtMost: 1_000, deadlineMs: 8_000 } },
        breaker: null,
      },
    });
    const held: Asked[] = [];
    script.answer = (asked) => void held.push(asked);
    const first = codeOf();
    await eventually(() => expect(held).toHaveLength(1));
    const codes: (string | undefined)[] = [];
    const asking: Promise<unknown>[] = [];
    await eventually(() => {
      asking.push(codeOf(`{ a${asking.length}: handoffs }`).then((code) => codes.push(code)));
      expect(codes).toContain('DEPARTMENT_BUSY');
    });
    expect(codes).not.toContain('DEPARTMENT_TIMEOUT');
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
    script.answer = sound;
    for (const asked of held) sound(asked);
    expect(await first).toBeUndefined();
    await Promise.all(asking);
    expect(new Set(codes)).toEqual(new Set(['DEPARTMENT_BUSY', undefined]));
    expect(await codeOf()).toBeUndefined();
  });

  it('is left alone after its own refusals never', async () => {
    const { script, server, codeOf, ready } = await open({ transport, resilience: { breaker } });
    const refusal = { data: null, errors: [{ message: 'no', extensions: { code: 'PROJECT_NOT_FOUND' } }] };
    script.answer = ({ connection }) => {
      const body = JSON.stringify(refusal);
      connection.socket.write(`HTTP/1.1 500 Oops\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    };
    for (let count = 0; count < 20; count += 1) expect(await codeOf()).toBe('PROJECT_NOT_FOUND');
    expect(server.bodies).toHaveLength(20);
    expect((await ready()).departments.exchange).toBe('closed');
  });

  it('never has more of us before it than it may: the next is refused at once, the others are answered', async () => {
    const limitsByDepartment = { exchange: { underWayAtMost: 2, waitingAtMost: 1 } };
    const { script, server, gateway, codeOf } = await open({
      transport,
      batching: false,
      resilience: { limitsByDepartment, breaker: null },
    });
    const held: Asked[] = [];
    script.answer = (asked) => void held.push(asked);
    const answers: (string | undefined)[] = [];
    const asking = [1, 2, 3].map((place) => codeOf(`{ a${place}: handoffs }`).then((code) => answers.push(code)));
    await eventually(async () => {
      // the third has to be waiting before another one comes
      expect(held).toHaveLength(2);
      expect(await codeOf()).toBe('DEPARTMENT_BUSY');
    });
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
    expect(server.bodies).toHaveLength(2);
    script.answer = sound;
    for (const asked of held) sound(asked);
    await Promise.all(asking);
    expect(answers).toEqual([undefined, undefined, undefined]);
  });

  it('is waited for as long as its own limit says', async () => {
    const limitsByDepartment = { exchange: { deadlineMs: 100 } };
    const { script, gateway } = await open({
      transport,
      deadlineMs: 60_000,
      resilience: { limitsByDepartment, operationDeadlineMs: 120_000 },
    });
    script.answer = () => {};
    const { data, errors } = await gateway.ask('{ notice handoffs }', { as: 'steward' });
    expect(data).toEqual({ notice: '公告', handoffs: null });
    expect(errors?.[0].extensions).toMatchObject({ code: 'DEPARTMENT_TIMEOUT', department: 'exchange' });
  });

  it('is not asked more than a tenth again when it loses every connection', async () => {
    const { script, server, gateway, codeOf } = await open({
      transport,
      batching: false,
      resilience: { breaker: null },
    });
    script.answer = ({ connection }) => void connection.socket.end();
    for (let count = 0; count < 40; count += 1) expect(await codeOf()).toBe('DEPARTMENT_UNAVAILABLE');
    expect(server.bodies.length).toBeLessThanOrEqual(40 + 10 + 4);
    expect(server.bodies.length).toBeGreaterThan(40);
    expect(await gateway.metric('department_lost_connections_total', 'outcome="not repeated"')).toBeGreaterThan(20);
  });
});

describe('an operation', () => {
  it('ends in its time, whatever its departments take', async () => {
    const id = newId();
    knownProjects.set(id, '演示');
    stops.push(async () => knownProjects.delete(id));
    const { script, gateway } = await open({ deadlineMs: 60_000, resilience: { operationDeadlineMs: 300 } });
    script.answer = () => {};
    const { data, errors } = await gateway.ask(`{ project(id: "${id}") { name timelineHead } }`, { as: 'steward' });
    expect(data).toEqual({ project: { name: '演示', timelineHead: null } });
    expect(errors?.[0].extensions).toMatchObject({ code: 'DEPARTMENT_TIMEOUT', department: 'exchange' });
  });

  it('whose caller has hung up asks nothing more', async () => {
    const { server, gateway } = await open();
    const authorization = `Bearer ${await gateway.tokenOf('steward')}`;
    const id = newId();
    const hold = holdAnswer(gateway.approval, { data: { project: { __typename: 'Project', id, name: '演示' } } });
    const leaving = new AbortController();
    const asking = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: `{ project(id: "${id}") { name timelineHead } }` }),
      signal: leaving.signal,
    });
    await hold.asked;
    leaving.abort();
    await expect(asking).rejects.toThrow();
    // the gateway has heard of it when it has answered another request on a new connection
    await fetch(`${gateway.url}/health`, { headers: { connection: 'close' } });
    hold.release();
    await eventually(async () =>
      expect(await gateway.metric('department_request_seconds_count', 'outcome="CALLER_GONE"')).toBe(1),
    );
    expect(server.bodies).toEqual([]);
  });
});

describe('too much to do', () => {
  const shedding = { loopDelayMs: 1e9, memoryPercent: 100, operationsUnderWay: 1 };
  const mutation = 'mutation { renameProject(id: "none", name: "x") { id } }';

  it('is shed: new operations with 503 and when to come back; what is under way, health and streams are not', async () => {
    const { script, gateway, ready } = await open({
      deadlineMs: 60_000,
      resilience: { shedding, operationDeadlineMs: 120_000 },
    });
    const held = Promise.withResolvers<Asked>();
    script.answer = held.resolve;
    const running = gateway.ask('{ notice handoffs }', { as: 'steward' });
    const asked = await held.promise;
    await eventually(async () => expect((await ready()).load).toBe(4));

    for (const [query, as] of [
      ['{ notice }', undefined],
      ['{ notice }', 'steward'],
      [mutation, 'owner'],
    ] as const) {
      const { status, headers, errors } = await gateway.ask(query, as === undefined ? {} : { as });
      expect(status).toBe(503);
      expect(headers.get('retry-after')).toBe('2');
      expect(errors).toMatchObject([{ extensions: { code: 'GATEWAY_BUSY', retryAfterMs: 2_000 } }]);
    }
    const stream = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: '{ notice }' }),
    });
    expect(await stream.text()).toContain('GATEWAY_BUSY');
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
    expect((await fetch(`${gateway.url}/ready`)).status).toBe(200);
    expect(await gateway.metric('gateway_load_level')).toBe(4);
    expect(await gateway.metric('gateway_shed_total', 'caller="anonymous",kind="query"')).toBeGreaterThan(0);

    script.answer = sound;
    sound(asked);
    expect((await running).data).toEqual({ notice: '公告', handoffs: 7 });
    await eventually(async () => expect((await ready()).load).toBe(0));
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
  });
});
