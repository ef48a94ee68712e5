import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { knownProjects } from './kit/departments.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const wholeProject = 'query Whole($id: ID!) { project(id: $id) { id name water } notice }';

describe('the public graph', () => {
  let gateway: TestGateway;
  const id = newId();

  beforeAll(async () => {
    gateway = await startTestGateway();
    knownProjects.set(id, '演示厂房');
  });
  beforeEach(() => {
    gateway.approval.spoil = null;
    gateway.utilities.spoil = null;
  });
  afterAll(() => gateway.stop());

  const askWhole = (asked = gateway) => asked.ask(wholeProject, { as: 'steward', variables: { id } });
  const unavailable = (code: string) => ({
    data: { project: { id, name: '演示厂房', water: null }, notice: '公告' },
    errors: [
      {
        extensions: { code, department: 'utilities', messageZh: expect.stringContaining('部门') },
        message: expect.any(String),
      },
    ],
  });

  it('joins what several departments know', async () => {
    const answer = await askWhole();
    expect(answer).toMatchObject({
      status: 200,
      data: { project: { id, name: '演示厂房', water: `水-${id.slice(-2)}` }, notice: '公告' },
    });
    expect(answer.errors).toBeUndefined();
  });

  it('tells every department who asks, signed, under the request id of the client', async () => {
    gateway.approval.asked.length = 0;
    const requestId = newId();
    const { headers } = await gateway.ask('{ notice }', { as: 'owner', headers: { 'x-request-id': requestId } });
    expect(headers.get('x-request-id')).toBe(requestId);
    expect(gateway.approval.asked).toEqual([
      {
        query: expect.any(String),
        requestId,
        principal: expect.objectContaining({
          subject: 'demo-owner-weifang',
          roles: ['OWNER'],
          ownerUnit: '91370700MADEM00117',
        }),
      },
    ]);
  });

  it('does a mutation once', async () => {
    const query = 'mutation($id: ID!) { renameProject(id: $id, name: "演示厂房二期") { name } }';
    const { data } = await gateway.ask(query, { as: 'owner', variables: { id } });
    expect(data.renameProject.name).toBe('演示厂房二期');
    knownProjects.set(id, '演示厂房');
  });

  it('gives what the others know when a department is slow', async () => {
    const hasty = await startTestGateway({ resilience: { limitsByDepartment: { utilities: { deadlineMs: 300 } } } });
    onTestFinished(() => hasty.stop());
    hasty.utilities.spoil = () => {}; // never answers
    expect(await askWhole(hasty)).toMatchObject({ status: 200, ...unavailable('DEPARTMENT_TIMEOUT') });
  });

  const spoilt: Readonly<Record<string, (typeof gateway)['utilities']['spoil']>> = {
    'cuts the connection': (request) => void request.socket.destroy(),
    'answers 500 with a page': (_, response) => void response.writeHead(500).end('<html>stack at 10.0.0.7</html>'),
    'answers 200 with a page': (_, response) => void response.writeHead(200).end('<html></html>'),
    'answers JSON that is not GraphQL': (_, response) => void response.writeHead(200).end('{"ok":true}'),
    'answers other entities than asked for': (_, response) => void response.end('{"data":{"_entities":[]}}'),
    'answers without end': (_, response) => void response.end(`{"data":{"x":"${'x'.repeat(200_000)}"}}`),
    'does not accept our signature': (_, response) => void response.writeHead(401).end('{"errors":[{"message":"no"}]}'),
  };
  it.each(Object.entries(spoilt))('gives what the others know when a department %s', async (_name, spoil) => {
    gateway.utilities.spoil = spoil;
    const answer = await askWhole();
    expect(answer).toMatchObject({ status: 200, ...unavailable('DEPARTMENT_UNAVAILABLE') });
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|http:|html/);
  });

  it('asks once more when a department had closed the connection, but never for a mutation', async () => {
    const breakOnce = (): void => {
      gateway.approval.spoil = (request) => {
        gateway.approval.spoil = null;
        request.socket.destroy();
      };
    };
    breakOnce();
    expect((await gateway.ask('{ notice }')).data).toEqual({ notice: '公告' });
    breakOnce();
    const query = 'mutation($id: ID!) { renameProject(id: $id, name: "x") { name } }';
    const { errors } = await gateway.ask(query, { as: 'owner', variables: { id } });
    expect(errors?.[0].extensions.code).toBe('DEPARTMENT_UNAVAILABLE');
    expect(knownProjects.get(id)).toBe('演示厂房');
  });

  it("keeps a department's refusal with its code, its detail and both languages, but not its HTTP status", async () => {
    const { status, errors } = await gateway.ask('{ refusal notice }');
    expect(status).toBe(200);
    expect(errors).toEqual([
      {
        message: 'No project has this id, or you may not see it.',
        path: ['refusal'],
        extensions: {
          code: 'PROJECT_NOT_FOUND',
          field: 'id',
          department: 'approval',
          messageZh: '项目不存在或无权查看。',
        },
      },
    ]);
  });

  it("keeps an integrator's own code", async () => {
    const { errors } = await gateway.ask('{ ownRefusal }');
    expect(errors?.[0]).toMatchObject({
      message: 'The dam is full.',
      extensions: { code: 'DAM_FULL', department: 'approval' },
    });
  });

  it('hides a fault and logs it under the request id', async () => {
    const requestId = newId();
    const { errors } = await gateway.ask('{ fault }', { headers: { 'x-request-id': requestId } });
    expect(errors).toEqual([
      {
        message: 'A department met a fault of its own.',
        path: ['fault'],
        extensions: { code: 'DEPARTMENT_FAULT', department: 'approval', messageZh: '部门系统内部错误。', requestId },
      },
    ]);
    expect(gateway.logged.find((line) => line.includes('select * from secrets'))).toContain(requestId);
  });

  it('answers what is wrong with the request as Apollo does, in both languages', async () => {
    const parse = await gateway.ask('{');
    expect(parse.errors?.[0].extensions).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED', messageZh: '查询语法有误。' });
    const validation = await gateway.ask('{ nothing }');
    expect(validation.errors?.[0]).toMatchObject({
      message: 'Cannot query field "nothing" on type "Query". Did you mean "notice"?',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      locations: [{ line: 1, column: 3 }],
    });
    const variables = await gateway.ask(wholeProject, { as: 'steward' });
    expect(variables).toMatchObject({ status: 200, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('answers a query by GET only to clients that a form of another site cannot imitate', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ notice }')}`;
    expect((await fetch(url)).status).toBe(400);
    const answer = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(await jsonOf(answer)).toEqual({ data: { notice: '公告' } });
    const posted = await fetch(`${gateway.url}/graphql`, { method: 'POST', body: '{"query":"{ notice }"}' });
    expect(posted.status).toBe(415);
  });

  it('takes no batch, no body that is too long, and nothing that is not JSON', async () => {
    const post = async (body: string) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
      return { status: response.status, code: JSON.parse(await response.text()).errors[0].extensions.code };
    };
    expect(await post('[{"query":"{ notice }"},{"query":"{ notice }"}]')).toEqual({ status: 400, code: 'BAD_REQUEST' });
    expect(await post(`{"query":"{ notice } #${'x'.repeat(30_000)}"}`)).toEqual({ status: 400, code: 'BAD_INPUT' });
    expect(await post('{"query":')).toEqual({ status: 400, code: 'BAD_INPUT' });
  });

  it('measures departments and says that it is ready', async () => {
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toMatch(/department_request_seconds_count\{department="approval",outcome="ok".*\} \d+/);
    const ready = await jsonOf(await fetch(`${gateway.url}/ready`));
    expect(ready).toEqual({
      status: 'ready',
      supergraph: 'loaded',
      events: { gseq: expect.any(Number), projects: 0 },
      departments: { approval: 'closed', utilities: 'closed', exchange: 'closed' },
      load: 0,
    });
  });
});
