import assert from 'node:assert/strict';
import { errorCodes } from '@guanjia/kernel/errorCodes';
import { newId } from '@guanjia/kernel/newId';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { innerWords, sicknesses, soundAnswer } from './kit/sickAnswers.ts';
import { type Asked, answerOf, type ScriptServer, startScriptServer } from './kit/startScriptServer.ts';
import { type Answer, startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

/** Of the gateway that is asked about departments that are too late; the other one waits for whatever comes. */
const deadlineMs = 400;
const sound = ({ body, connection }: Asked): void =>
  void connection.socket.write(answerOf(JSON.stringify(soundAnswer(body))));
const plain = '{ notice handoffs }';
/** With a part that is never spliced. */
const unspliced = '{ notice handoffs __schema { queryType { name } } }';
const withEntities = '{ projects { id name timelineHead } }';

const settings = (['sockets', 'undici'] as const).flatMap((transport) =>
  [true, false].map((batching) => ({ transport, batching })),
);

vi.setConfig({ testTimeout: 120_000 });

describe.each(settings)('a department that is sick ($transport, batching $batching)', (options) => {
  let server: ScriptServer;
  let gateway: TestGateway;
  let hasty: TestGateway;
  let answer: (asked: Asked) => void = sound;
  const ids = [newId(), newId()];
  beforeAll(async () => {
    for (const id of ids) knownProjects.set(id, `演示 ${id}`);
    server = await startScriptServer((asked) => answer(asked));
    const given = { ...options, subgraphUrls: { exchange: server.url } };
    gateway = await startTestGateway({ ...given, resilience: { breaker: null } });
    const limitsByDepartment = { exchange: { deadlineMs } };
    hasty = await startTestGateway({ ...given, resilience: { breaker: null, limitsByDepartment } });
  });
  afterEach(() => void (answer = sound));
  afterAll(async () => {
    for (const id of ids) knownProjects.delete(id);
    await gateway.stop();
    await hasty.stop();
    await server.stop();
  });

  const askOf = async (asked: TestGateway, query: string): Promise<Answer> => {
    const given = await asked.ask(query, { as: 'steward' });
    expect(given.status).toBe(200);
    const text = JSON.stringify([given.data, given.errors]);
    for (const word of innerWords) expect(text).not.toContain(word);
    return given;
  };
  const ask = (query: string) => askOf(gateway, query);
  /** A sick answer leaves nothing behind. */
  const isWell = async (): Promise<void> => {
    answer = sound;
    expect((await ask(plain)).data).toEqual({ notice: '公告', handoffs: 7 });
  };
  /** For its deadline a busy machine may be too slow. */
  const isWellAtLast = async (): Promise<void> => {
    answer = sound;
    await eventually(async () => expect((await askOf(hasty, plain)).data).toEqual({ notice: '公告', handoffs: 7 }));
  };

  it.each(sicknesses)('answers with $name: the rest is answered, and its part says $code', async (sickness) => {
    const [asked, becomesWell] =
      sickness.code === 'DEPARTMENT_TIMEOUT' ? ([hasty, isWellAtLast] as const) : ([gateway, isWell] as const);
    await becomesWell();
    answer = sickness.answer;
    const [one, other, entities] = await Promise.all(
      [plain, unspliced, withEntities].map((query) => askOf(asked, query)),
    );
    assert(one && other && entities);
    const { code } = sickness;
    for (const { data, errors } of [one, other]) {
      expect(data).toMatchObject({ notice: '公告', handoffs: null });
      expect(errors).toMatchObject([
        { path: ['handoffs'], extensions: { code, messageZh: errorCodes[code].zh, department: 'exchange' } },
      ]);
    }
    expect(entities.errors?.[0]).toMatchObject({ extensions: { code: sickness.code, department: 'exchange' } });
    const seen = entities.data.projects.filter(({ id }: { id: string }) => ids.includes(id));
    expect(seen).toEqual(ids.map((id) => ({ id, name: `演示 ${id}`, timelineHead: null })));
    await becomesWell();
  });

  it('costs nobody else anything: who asks another department is answered at once', async () => {
    const held = Promise.withResolvers<Asked>();
    answer = held.resolve;
    let isOver = false;
    const slow = gateway.ask(plain, { as: 'steward' }).finally(() => (isOver = true));
    const waiting = await held.promise;
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
    expect(isOver).toBe(false);
    sound(waiting);
    expect((await slow).data).toEqual({ notice: '公告', handoffs: 7 });
  });

  const says = (text: string) => (asked: Asked) => void asked.connection.socket.write(answerOf(text));
  it.each([
    ['a text for a number', plain, '{"data":{"handoffs":"at 10.x"}}', { notice: '公告', handoffs: null }],
    ['an object for a number', plain, '{"data":{"handoffs":{"a":1}}}', { notice: '公告', handoffs: null }],
    ['a list for a number', plain, '{"data":{"handoffs":[7]}}', { notice: '公告', handoffs: null }],
    ['a number that is none of 32 bits', plain, '{"data":{"handoffs":1e300}}', { notice: '公告', handoffs: null }],
    [
      'a list for an object',
      '{ notice handoff(id: "1") { id } }',
      '{"data":{"handoff":[]}}',
      { notice: '公告', handoff: null },
    ],
    [
      'a number for an object',
      '{ notice handoff(id: "1") { id } }',
      '{"data":{"handoff":7}}',
      { notice: '公告', handoff: null },
    ],
    [
      'null where there is none',
      '{ notice handoff(id: "1") { id sender } }',
      '{"data":{"handoff":{"id":null,"sender":"a"}}}',
      { notice: '公告', handoff: null },
    ],
    [
      'an unknown type',
      '{ notice handoff(id: "1") { __typename id } }',
      '{"data":{"handoff":{"__typename":"Intruder","id":"1"}}}',
      { notice: '公告', handoff: null },
    ],
    ['the same key twice', plain, '{"data":{"handoffs":"x","handoffs":7}}', { notice: '公告', handoffs: 7 }],
    [
      'keys that objects have',
      plain,
      '{"data":{"__proto__":{"notice":"evil"},"constructor":{"prototype":{"notice":"evil"}},"handoffs":7}}',
      { notice: '公告', handoffs: 7 },
    ],
    [
      'keys that nobody asked for',
      plain,
      '{"data":{"handoffs":7,"notice":"evil","more":1}}',
      { notice: expect.any(String), handoffs: 7 },
    ],
  ])('gives %s: what does not fit is null', async (_, query, text, expected) => {
    answer = says(text);
    const { data } = await ask(query);
    expect(data).toMatchObject(expected);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('notice');
    expect(({} as Record<string, unknown>)['notice']).toBeUndefined();
    await isWell();
  });

  it.each([
    ['too few', '[]'],
    ['too many', JSON.stringify(Array.from({ length: 1_000 }, () => ({ timelineHead: 666 })))],
    ['no list', '{"0":{"timelineHead":666}}'],
  ])('gives other entities than it was asked for: %s', async (_, entities) => {
    answer = says(`{"data":{"_entities":${entities}}}`);
    const { data, errors } = await ask(withEntities);
    const seen = data.projects.filter(({ id }: { id: string }) => ids.includes(id));
    expect(seen).toEqual(ids.map((id) => ({ id, name: `演示 ${id}`, timelineHead: null })));
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'exchange' } });
    await isWell();
  });

  it('gives bytes that are no UTF-8: the answer is', async () => {
    answer = ({ connection: { socket } }) => {
      const body = Buffer.concat([
        Buffer.from('{"data":{"handoffs":7,"more":"'),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('"}}'),
      ]);
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`);
      socket.write(body);
    };
    expect((await ask(plain)).data).toEqual({ notice: '公告', handoffs: 7 });
  });

  it('words its errors with its insides: only code, department and our own words come out', async () => {
    const extensions = {
      code: 'PROJECT_NOT_FOUND',
      field: 'id',
      stacktrace: ['Error', '    at Resolver (/srv/app/x.ts:1:2)'],
      exception: { stack: 'at Resolver' },
      url: 'http://secret-host/graphql',
      hint: 'see http://secret-host/log',
      serviceName: 'approval',
    };
    const own = { message: 'connect 10.0.0.7:5432\n    at Resolver (/srv/app/x.ts:1:2)', path: ['handoffs'] };
    answer = says(
      JSON.stringify({
        data: { handoffs: null },
        errors: [{ ...own, extensions }, { ...own, extensions: { ...extensions, code: 'DAM_FULL' } }, own],
      }),
    );
    const { errors } = await ask(plain);
    expect(errors?.map((error) => [error.message, error.extensions.code, error.extensions.department])).toEqual([
      ['No project has this id, or you may not see it.', 'PROJECT_NOT_FOUND', 'exchange'],
      ['A department met a fault of its own.', 'DAM_FULL', 'exchange'],
      ['A department met a fault of its own.', 'DEPARTMENT_FAULT', 'exchange'],
    ]);
    expect(errors?.[0].extensions).toEqual({
      code: 'PROJECT_NOT_FOUND',
      field: 'id',
      department: 'exchange',
      messageZh: '项目不存在或无权查看。',
    });
  });
});
