import { newId } from '@guanjia/kernel/newId';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTypes } from '../src/graph/AnswerType.ts';
import { knownProjects } from './kit/departments.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const { json, graphql } = answerTypes;

/** What an answer shows of the way that it came. */
interface Shown {
  readonly status: number;
  readonly type: unknown;
  readonly cache: unknown;
  readonly body: string;
}

type Headers = Readonly<Record<string, string>>;

/** Asks as the headers say: fetch would add an `accept` and a `content-type` of its own. */
async function ask(url: string, { method = 'POST', headers = {}, body = null as string | Buffer | null }) {
  const { statusCode, headers: answered, body: text } = await request(url, { method, headers, body });
  const { 'content-type': type, 'cache-control': cache, allow } = answered;
  return { status: statusCode, type, cache, allow, body: await text.text() };
}

describe('/graphql over HTTP', () => {
  let gateway: TestGateway;
  let url: string;
  let authorization: string;
  const id = newId();
  beforeAll(async () => {
    gateway = await startTestGateway();
    url = `${gateway.url}/graphql`;
    authorization = `Bearer ${await gateway.tokenOf('steward')}`;
    knownProjects.set(id, '演示厂房');
  });
  afterAll(() => gateway.stop());

  const isJson = { 'content-type': 'application/json' };
  const post = (body: object | string, headers: Headers = {}) =>
    ask(url, { headers: { ...isJson, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const get = (parameters: Readonly<Record<string, string>>, headers: Headers = {}) =>
    ask(`${url}?${new URLSearchParams(parameters).toString()}`, { method: 'GET', headers });
  const codeOf = ({ body }: Shown) => JSON.parse(body).errors[0].extensions.code;
  /** The same twice: by Apollo Server, then with the operation known. */
  const bothWays = async (body: { readonly query: string }, headers: Headers): Promise<readonly Shown[]> => {
    const fresh = { ...body, query: `${body.query} #${newId()}` };
    const traced = { ...headers, 'x-request-id': newId() };
    return [await post(fresh, traced), await post(fresh, traced)];
  };

  const operations: Readonly<Record<string, { readonly query: string; readonly variables?: object }>> = {
    'an answer': { query: '{ notice }' },
    'an answer in part': { query: '{ notice refusal fault }' },
    'an answer to nothing': { query: 'query ($no: Boolean!) { notice @include(if: $no) }', variables: { no: false } },
    introspection: { query: '{ __type(name: "Query") { name } }' },
    'a condition that is null': {
      query: 'query ($if: Boolean = true) { notice @include(if: $if) }',
      variables: { if: null },
    },
    'a bad variable': { query: 'query ($no: Boolean!) { notice @include(if: $no) }', variables: { no: 'maybe' } },
    'somebody who may not': { query: '{ projects { secret } }' },
    'a validation error': { query: '{ nothing }' },
  };

  describe.each(Object.entries(operations))('answers %s in the same way whether it is known or not', (_, operation) => {
    it.each<readonly [string | undefined, unknown]>([
      [undefined, json],
      ['*/*', json],
      ['application/json', json],
      ['application/json; charset=utf-8', json],
      ['application/graphql-response+json', graphql],
      ['application/graphql-response+json, application/json', graphql],
      ['application/json, application/graphql-response+json', json],
      ['application/graphql-response+json,application/json;q=0.9', graphql],
      ['application/graphql-response+json;q=0.1,application/json', json],
      ['application/json;q=0, */*', graphql],
      ['text/html, */*;q=0.1', json],
    ])('where %s is accepted', async (accept, type) => {
      const [first, second] = await bothWays(operation, accept === undefined ? {} : { accept });
      expect(first).toMatchObject({ type, cache: 'no-store' });
      expect(second).toEqual(first);
    });

    it.each(['text/html', 'application/json;q=0', 'application/json;charset=gbk'])('where %s is', async (accept) => {
      const [first, second] = await bothWays(operation, { accept });
      expect(first).toMatchObject({ status: 406, type: json, cache: 'no-store' });
      expect(first && codeOf(first)).toBe('NOT_ACCEPTABLE');
      expect(second).toEqual({ ...first, body: second?.body });
    });
  });

  it('does nothing when the answer would not be accepted', async () => {
    const query = `mutation { renameProject(id: "${id}", name: "x") { name } }`;
    const { status } = await post({ query }, { authorization, accept: 'text/html' });
    expect([status, knownProjects.get(id)]).toEqual([406, '演示厂房']);
  });

  const persisted = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
  it.each<readonly [string, () => object | string, string | null, number, number]>([
    ['an answer', () => ({ query: '{ notice }' }), null, 200, 200],
    ['an answer in part', () => ({ query: '{ notice refusal }' }), 'PROJECT_NOT_FOUND', 200, 200],
    ['a syntax error', () => ({ query: '{' }), 'GRAPHQL_PARSE_FAILED', 200, 400],
    ['a validation error', () => ({ query: '{ nothing }' }), 'GRAPHQL_VALIDATION_FAILED', 200, 400],
    ['a bad variable', () => ({ query: 'query ($id: ID!) { __typename }' }), 'GRAPHQL_VALIDATION_FAILED', 200, 400],
    [
      'a missing variable',
      () => ({ query: 'query ($id: ID!) { project(id: $id) { id } }' }),
      'BAD_USER_INPUT',
      200,
      400,
    ],
    [
      'no such operation',
      () => ({ query: 'query A { notice }', operationName: 'B' }),
      'OPERATION_RESOLUTION_FAILURE',
      200,
      400,
    ],
    [
      'an operation not named',
      () => ({ query: 'query A { notice } query B { notice }' }),
      'OPERATION_RESOLUTION_FAILURE',
      200,
      400,
    ],
    [
      'a subscription',
      () => ({ query: `subscription { projectProgress(projectId: "${id}") { seq } }` }),
      'SUBSCRIPTION_NEEDS_STREAM',
      200,
      400,
    ],
    ['a hash not heard of', () => ({ extensions: persisted }), 'PERSISTED_QUERY_NOT_FOUND', 200, 400],
    ['somebody who may not', () => ({ query: '{ projects { secret } }' }), 'FORBIDDEN', 403, 403],
    ['a hash of another text', () => ({ query: '{ notice }', extensions: persisted }), 'BAD_REQUEST', 400, 400],
    ['no query', () => ({}), 'BAD_REQUEST', 400, 400],
    ['an empty query', () => ({ query: '' }), 'BAD_REQUEST', 400, 400],
    ['a query that is no text', () => ({ query: { notice: true } }), 'BAD_REQUEST', 400, 400],
    ['variables that are a list', () => ({ query: '{ notice }', variables: [] }), 'BAD_REQUEST', 400, 400],
    ['variables as text', () => ({ query: '{ notice }', variables: '{}' }), 'BAD_REQUEST', 400, 400],
    ['extensions that are a number', () => ({ query: '{ notice }', extensions: 1 }), 'BAD_REQUEST', 400, 400],
    ['a name that is no text', () => ({ query: '{ notice }', operationName: 1 }), 'BAD_REQUEST', 400, 400],
    ['a batch', () => [{ query: '{ notice }' }], 'BAD_REQUEST', 400, 400],
    ['text', () => '"{ notice }"', 'BAD_REQUEST', 400, 400],
    ['null', () => 'null', 'BAD_REQUEST', 400, 400],
    ['no JSON', () => '{ "query": ', 'BAD_INPUT', 400, 400],
    ['no body', () => '', 'BAD_INPUT', 400, 400],
  ])('says by the status what it is: %s', async (_, body, code, underJson, underGraphql) => {
    const who = code === 'FORBIDDEN' ? {} : { authorization };
    for (const [accept, status, type] of [
      ['application/json', underJson, json],
      ['application/graphql-response+json', underGraphql, graphql],
    ] as const) {
      const answer = await post(body(), { accept, ...who });
      expect(answer).toMatchObject({ status, type, cache: expect.stringMatching(/no-(store|cache)/) });
      const { errors } = JSON.parse(answer.body);
      expect(errors?.[0].extensions ?? null).toEqual(
        code === null ? null : expect.objectContaining({ code, messageZh: expect.any(String) }),
      );
    }
  });

  it('answers a bad token 401 in the type that is accepted', async () => {
    const answer = await post({ query: '{ notice }' }, { accept: graphql, authorization: 'Bearer x' });
    expect(answer).toMatchObject({ status: 401, type: graphql, cache: 'no-store' });
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
  });

  describe('by GET', () => {
    const preflight = { 'apollo-require-preflight': '1' };
    it('takes a query with variables, a name and extensions', async () => {
      const parameters = {
        query: 'query A($id: ID!) { project(id: $id) { name } } query B { notice }',
        variables: JSON.stringify({ id }),
        operationName: 'A',
        extensions: '{"client":"公告栏"}',
      };
      const answer = await get(parameters, { ...preflight, authorization });
      expect(answer).toMatchObject({ status: 200, type: json, body: '{"data":{"project":{"name":"演示厂房"}}}\n' });
    });

    it.each([
      ['variables', '[]'],
      ['variables', '{'],
      ['extensions', '"x"'],
      ['query', ''],
    ])('refuses the %s %j', async (name, value) => {
      const answer = await get({ query: '{ notice }', [name]: value }, preflight);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    });

    it.each(['application/json', 'application/graphql-response+json'])('does no mutation, for %s', async (accept) => {
      const query = `mutation { renameProject(id: "${id}", name: "x") { name } }`;
      const answer = await get({ query }, { ...preflight, authorization, accept });
      expect(answer).toMatchObject({ status: 405, allow: 'POST' });
      expect([codeOf(answer), knownProjects.get(id)]).toEqual(['BAD_REQUEST', '演示厂房']);
    });
  });

  describe('asked by a page of another site without a preflight', () => {
    const operation = JSON.stringify({ query: '{ notice }' });

    it.each<readonly [string, Headers]>([
      ['no content type', {}],
      ['text/plain', { 'content-type': 'text/plain;charset=UTF-8' }],
    ])('refuses a GET with %s', async (_, headers) => {
      const answer = await get({ query: '{ notice }' }, headers);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
      expect(answer.body).toContain('CSRF');
    });

    it.each([
      'text/plain',
      'text/plain;charset=UTF-8',
      'text/plain; application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ])('refuses a POST of %s, even with the header', async (type) => {
      for (const headers of [{}, { 'apollo-require-preflight': '1' }]) {
        const answer = await ask(url, { headers: { 'content-type': type, ...headers }, body: operation });
        expect([answer.status, codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
      }
    });
  });

  describe('reads a body', () => {
    const body = JSON.stringify({ query: '{ notice } # 公告🏗' });
    it.each<readonly [string, Headers, string | Buffer]>([
      ['in UTF-8', { 'content-type': 'application/json; charset=utf-8' }, body],
      ['in "UTF-8"', { 'content-type': 'Application/JSON;charset="UTF-8"' }, body],
      ['with another parameter', { 'content-type': 'application/json; profile=x' }, body],
      ['with a byte order mark', isJson, `\uFEFF${body}`],
      ['that is not encoded', { ...isJson, 'content-encoding': 'identity' }, body],
    ])('%s', async (_, headers, sent) => {
      expect(await ask(url, { headers, body: sent })).toMatchObject({
        status: 200,
        body: '{"data":{"notice":"公告"}}\n',
      });
    });

    it('with Chinese in it, and answers in UTF-8', async () => {
      const variables = { id: '项目-🏗' };
      knownProjects.set(variables.id, '潍坊—“智造”🏭');
      const query = 'query ($id: ID!) { project(id: $id) { id name } }';
      const answers = await Promise.all([1, 2].map(() => post({ query, variables }, { authorization })));
      for (const { body: text } of answers) {
        expect(JSON.parse(text)).toEqual({ data: { project: { id: '项目-🏗', name: '潍坊—“智造”🏭' } } });
      }
      knownProjects.delete(variables.id);
    });

    it.each<readonly [string, Headers, string | Buffer, number, string]>([
      ['of no type', {}, body, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['of another type', { 'content-type': 'application/graphql' }, body, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['of a type that is none', { 'content-type': ';;,' }, body, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['in GBK', { 'content-type': 'application/json; charset=gbk' }, body, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['packed', { ...isJson, 'content-encoding': 'gzip' }, body, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['that is not UTF-8', isJson, Buffer.from([0x22, 0xb9, 0xab, 0xb8, 0xe6, 0x22]), 400, 'BAD_INPUT'],
      ['in UTF-16', isJson, Buffer.from(`\uFEFF${body}`, 'utf16le'), 400, 'BAD_INPUT'],
    ])('but none %s', async (_, headers, sent, status, code) => {
      const answer = await ask(url, { headers: { ...headers, accept: graphql }, body: sent });
      expect([answer.status, answer.type, codeOf(answer)]).toEqual([status, graphql, code]);
      expect(JSON.parse(answer.body).errors[0].extensions.messageZh).toEqual(expect.any(String));
    });
  });
});
