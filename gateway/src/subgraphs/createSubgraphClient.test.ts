import type { IncomingMessage } from 'node:http';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import { afterEach, describe, expect, it } from 'vitest';
import { answerOfRoot } from '../../test/kit/rootDepartment.ts';
import { bodyOf, startPeer } from '../../test/kit/startPeer.ts';
import { fetchOf, noticed, type RequestDetails, subgraphRequest } from '../../test/kit/subgraphRequest.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../execution/Subgraph.ts';
import { createSubgraphClient, type SubgraphClientOptions } from './createSubgraphClient.ts';

const now = new Date('2026-11-23T01:00:00Z');
const key = 'a key that approval and the gateway share';
const zhang: Principal = { ...anonymous, subject: 'zhang', name: '张', roles: ['STEWARD'] };
const queries = {
  project: fetchOf('query Q($id:ID!){project(id:$id){id name}}', { operationName: 'Q' }),
  entities: fetchOf(
    'query($representations:[_Any!]!,$n:Int){_entities(representations:$representations){...on P{name}}}',
  ),
  rename: fetchOf('mutation($id:ID!){rename(id:$id,name:"n"){id}}', { kind: 'mutation' }),
} as const;
const project = (id: string, details: RequestDetails = {}) =>
  subgraphRequest(queries.project, { ...details, variables: { id } });
const entities = (ids: readonly string[], details: RequestDetails = {}) =>
  subgraphRequest(queries.entities, { ...details, representations: ids.map((id) => ({ __typename: 'P', id })) });
const rename = (id: string) => subgraphRequest(queries.rename, { variables: { id } });

interface Question {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>> & {
    readonly representations?: readonly { readonly id: string }[];
  };
}

interface Received extends Question {
  readonly request: IncomingMessage;
  readonly body: string;
}

interface Reply {
  readonly status?: number;
  readonly text: string | Buffer;
}

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

function replyTo({ query, operationName, variables }: Question): Reply {
  const { representations } = variables;
  if (representations !== undefined) {
    return { text: JSON.stringify({ data: { _entities: representations.map(({ id }) => ({ name: `name ${id}` })) } }) };
  }
  const fetch = fetchOf(query, { operationName: operationName ?? null });
  const { data, errors } = answerOfRoot({
    ...subgraphRequest(fetch),
    variables: JSON.stringify(variables).slice(1, -1),
  });
  return { text: JSON.stringify(errors.length > 0 ? { data, errors } : { data }) };
}

/** A department on HTTP and the way to it. */
async function open(
  options: Partial<SubgraphClientOptions> = {},
  reply: (received: Received) => Reply | null = replyTo,
) {
  const received: Received[] = [];
  const observed: (readonly [string, string])[] = [];
  const shared: (readonly [string, number])[] = [];
  const peer = await startPeer(async (request, response) => {
    const body = await bodyOf(request);
    const one = { ...(JSON.parse(body) as Question), request, body };
    received.push(one);
    const answer = reply(one);
    if (answer === null) request.socket.destroy();
    else response.writeHead(answer.status ?? 200).end(answer.text);
  });
  stops.push(() => peer.stop());
  const client = createSubgraphClient({
    subgraph: 'approval',
    url: `${peer.url}/graphql`,
    key,
    transport: 'sockets',
    batching: true,
    deadlineMs: 10_000,
    answerLimitBytes: 100_000,
    now: () => now,
    observe: (subgraph, outcome) => observed.push([subgraph, outcome]),
    observeShared: (_, kind, questions) => shared.push([kind, questions]),
    ...options,
  });
  stops.push(() => client.close());
  const ask = (...requests: SubgraphRequest[]) => Promise.all(requests.map((request) => client.ask(request)));
  return { peer, received, observed, shared, ask };
}

describe('a question to a department', () => {
  it('is GraphQL over HTTP', async () => {
    const { received, ask } = await open();
    expect((await ask(project('1', { requestId: 'r-7' }))).map(noticed)).toEqual([
      { data: { project: { id: '1', name: 'project 1' } }, errors: [] },
    ]);
    const { request, body } = received[0]!;
    expect(JSON.parse(body)).toEqual({ query: queries.project.query, operationName: 'Q', variables: { id: '1' } });
    expect(request.headers).toMatchObject({ 'content-type': 'application/json', 'x-request-id': 'r-7' });
  });

  it.each([
    ['with variables', { n: 1 }],
    ['without', {}],
  ])('carries its representations %s', async (_, variables) => {
    const { received, ask } = await open();
    await ask(entities(['1', '"2"'], { variables }));
    const representations = ['1', '"2"'].map((id) => ({ __typename: 'P', id }));
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      query: queries.entities.query,
      variables: { ...variables, representations },
    });
  });

  it('is signed for the person it is asked for', async () => {
    const { received, ask } = await open();
    await ask(project('1', { principal: zhang }));
    const { request, body } = received[0]!;
    const line = { method: 'POST', path: '/graphql', body, headers: request.headers };
    expect(verifySignedRequest({ ...line, now, keyOf: () => key })).toEqual({ issuer: 'gateway', principal: zhang });
  });

  it('carries the trace that it is asked in, and none where there is none', async () => {
    const { received, ask } = await open();
    const ended: string[] = [];
    const traceparent = `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`;
    const trace = {
      traceId: '1',
      spanId: '2',
      name: () => undefined,
      end: () => undefined,
      fetch: (department: string, operationName: string | null) => ({
        traceparent,
        end: (outcome: string) => void ended.push(`${department} ${operationName} ${outcome}`),
      }),
    };
    const one = project('1');
    await ask({ ...one, context: { ...one.context, trace } });
    await ask(project('2'));
    expect(received.map(({ request }) => request.headers['traceparent'])).toEqual([traceparent, undefined]);
    expect(ended).toEqual(['approval Q ok']);
  });

  it('is unsigned where there is no key', async () => {
    const { received, ask } = await open({ key: undefined });
    await ask(project('1', { principal: zhang }));
    const names = Object.keys(received[0]?.request.headers ?? {});
    expect(names.filter((name) => name.startsWith('x-guanjia'))).toEqual([]);
  });
});

describe('an answer that may be given as it came', () => {
  it.each([
    ['alone', true, [project('1', { mayBeRaw: true })]],
    ['joined', true, [project('1', { mayBeRaw: true }), project('2', { mayBeRaw: true })]],
    ['collapsed', true, [project('1', { mayBeRaw: true }), project('1', { mayBeRaw: true })]],
    ['with an error', true, [project('broken', { mayBeRaw: true })]],
    ['each for itself', false, [project('1', { mayBeRaw: true }), project('2', { mayBeRaw: true })]],
  ])('reads as one that was read: %s', async (_, batching, requests) => {
    const { ask } = await open({ batching });
    const answers = await ask(...requests);
    expect(answers.every(({ data, raw }) => data === null && raw !== undefined)).toBe(true);
    expect(answers.map(noticed)).toEqual(requests.map((request) => noticed(answerOfRoot(request))));
  });

  it.each<readonly [string, Reply]>([
    ['of another status', { status: 500, text: '{"data":{"project":null},"errors":[{"message":"m"}]}' }],
    ['in another encoding', { text: Buffer.from('{"data":{"project":{"name":"é"}}}', 'latin1') }],
  ])('is read at once %s', async (_, reply) => {
    const { ask } = await open({}, () => reply);
    const [answer] = await ask(project('1', { mayBeRaw: true }));
    expect(answer).toMatchObject({ data: { project: expect.toSatisfy(() => true) } });
    expect(answer?.raw).toBeUndefined();
  });

  it('is none where it is no GraphQL', async () => {
    const { ask } = await open({}, () => ({ text: '<h1>at 10.0.0.7' }));
    const [answer] = await ask(project('1', { mayBeRaw: true }));
    expect(noticed(answer!)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }],
    });
  });
});

describe('questions at the same time', () => {
  it('are asked together: entities with entities, fields with fields', async () => {
    const { received, shared, observed, ask } = await open();
    const answers = await ask(project('1'), entities(['1']), project('2'), entities(['2', '1']));
    expect(received).toHaveLength(2);
    expect(answers.map(({ data }) => data)).toEqual([
      { project: { id: '1', name: 'project 1' } },
      { _entities: [{ name: 'name 1' }] },
      { project: { id: '2', name: 'project 2' } },
      { _entities: [{ name: 'name 2' }, { name: 'name 1' }] },
    ]);
    expect(shared.toSorted()).toEqual([
      ['entities', 2],
      ['roots', 2],
    ]);
    expect(observed).toEqual([
      ['approval', 'ok'],
      ['approval', 'ok'],
    ]);
  });

  it.each([
    ['entities', () => ['1', '2', '3'].map((id) => entities([id]))],
    ['fields', () => ['1', '2', '3'].map((id) => project(id))],
  ])('go alone where their answers together would be too long: %s', async (_, questions) => {
    const { received, ask } = await open({ answerLimitBytes: 70 });
    const answers = await ask(...questions());
    expect(answers.map(({ errors }) => errors)).toEqual([[], [], []]);
    expect(received).toHaveLength(4);
  });

  it('are sent once when they are the same', async () => {
    const { received, shared, ask } = await open();
    const answers = await ask(project('1'), project('1'), project('1'));
    expect(received).toHaveLength(1);
    expect(shared).toEqual([
      ['collapsed', 1],
      ['collapsed', 1],
    ]);
    expect(answers[0]?.data).toEqual(answers[1]?.data);
    expect(answers[0]?.data).not.toBe(answers[1]?.data);
  });

  it.each([
    ['fields', () => project('1'), () => project('1', { principal: zhang })],
    ['entities', () => entities(['1']), () => entities(['1'], { principal: zhang })],
  ])('never share across persons: %s', async (_, ours, theirs) => {
    const { received, shared, ask } = await open();
    await ask(ours(), theirs());
    const principals = received.map(({ request }) => request.headers['x-guanjia-principal']);
    expect(new Set(principals).size).toBe(2);
    expect(shared).toEqual([]);
  });

  it('each go alone where batching is off', async () => {
    const { received, shared, ask } = await open({ batching: false });
    await ask(project('1'), project('1'), project('2'), entities(['1']), entities(['1']));
    expect(received).toHaveLength(5);
    expect(shared).toEqual([]);
  });

  it.each([true, false])('never share when they change something (batching: %s)', async (batching) => {
    const { received, shared, ask } = await open({ batching });
    await ask(rename('1'), rename('1'), rename('2'));
    expect(received.map(({ query }) => query)).toEqual(Array.from({ length: 3 }, () => queries.rename.query));
    expect(shared).toEqual([]);
  });
});

describe('a department that does not answer', () => {
  const refusal = (code: string) => ({
    data: null,
    errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code, department: 'approval' }) }],
  });

  it('is asked once more for a query whose connection was lost, and never for a mutation', async () => {
    const { received, ask } = await open({}, () => null);
    expect(await ask(rename('1'))).toEqual([refusal('DEPARTMENT_UNAVAILABLE')]);
    expect(received).toHaveLength(1);
    expect(await ask(project('1'))).toEqual([refusal('DEPARTMENT_UNAVAILABLE')]);
    expect(received).toHaveLength(3);
  });

  it('is asked once for all whose questions were joined', async () => {
    const { received, observed, ask } = await open({}, () => ({
      status: 502,
      text: '<h1>Bad Gateway',
    }));
    const answers = await ask(project('1'), project('2'), entities(['1']), entities(['2']));
    expect(answers).toEqual(Array.from({ length: 4 }, () => refusal('DEPARTMENT_UNAVAILABLE')));
    expect(received).toHaveLength(2);
    expect(observed).toEqual(Array.from({ length: 2 }, () => ['approval', 'DEPARTMENT_UNAVAILABLE']));
  });

  it('is late past the deadline', async () => {
    const never = Promise.withResolvers<void>();
    const peer = await startPeer(() => never.promise);
    stops.push(() => peer.stop());
    const { ask, observed } = await open({ url: peer.url, deadlineMs: 60 });
    expect(await ask(rename('1'), project('1'))).toEqual([
      refusal('DEPARTMENT_TIMEOUT'),
      refusal('DEPARTMENT_TIMEOUT'),
    ]);
    expect(observed.map(([, outcome]) => outcome)).toEqual(['DEPARTMENT_TIMEOUT', 'DEPARTMENT_TIMEOUT']);
  });

  it.each<readonly [string, Reply]>([
    ['does not accept our signature', { status: 401, text: '{"errors":[{"message":"10.0.0.7"}]}' }],
    ['answers with HTML', { text: '<h1>at 10.0.0.7' }],
    ['answers with more than the limit', { text: JSON.stringify({ data: { a: 'x'.repeat(100_000) } }) }],
  ])('is unavailable, and says no more, when it %s', async (_, reply) => {
    const { ask } = await open({}, () => reply);
    const [answer] = await ask(project('1'));
    expect(answer).toMatchObject(refusal('DEPARTMENT_UNAVAILABLE'));
    expect(JSON.stringify(answer)).not.toContain('10.0.0.7');
  });

  it('is unavailable when nobody listens, and when the way is closed', async () => {
    const { ask, peer } = await open();
    await peer.stop();
    expect(await ask(project('1'))).toEqual([refusal('DEPARTMENT_UNAVAILABLE')]);
    await stops.pop()?.();
    expect(await ask(project('1'), rename('1'))).toEqual([
      refusal('DEPARTMENT_UNAVAILABLE'),
      refusal('DEPARTMENT_UNAVAILABLE'),
    ]);
  });
});

describe('the time of the whole operation', () => {
  const within = (request: SubgraphRequest, context: Partial<SubgraphRequest['context']>): SubgraphRequest => ({
    ...request,
    context: { ...request.context, ...context },
  });
  const codesOf = (answers: readonly SubgraphAnswer[]) =>
    answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? null);

  it('is over: nothing is sent, neither query nor mutation', async () => {
    const { received, observed, ask } = await open();
    const endsAt = performance.now();
    const answers = await ask(
      within(project('1'), { endsAt }),
      within(entities(['1']), { endsAt }),
      within(rename('1'), { endsAt }),
    );
    expect(codesOf(answers)).toEqual(Array.from({ length: 3 }, () => 'OPERATION_TIMEOUT'));
    expect(received).toEqual([]);
    expect(observed).toEqual(Array.from({ length: 3 }, () => ['approval', 'OPERATION_TIMEOUT']));
  });

  it('cuts the deadline of the department, and nobody else waits with it', async () => {
    const never = Promise.withResolvers<void>();
    const peer = await startPeer(() => never.promise);
    stops.push(() => peer.stop());
    const { ask, observed } = await open({ url: peer.url, deadlineMs: 60_000, operationDeadlineMs: 120_000 });
    const patient = ask(project('1'));
    const [hurried] = await ask(within(project('1'), { endsAt: performance.now() + 100 }));
    expect(codesOf([hurried!])).toEqual(['DEPARTMENT_TIMEOUT']);
    expect(observed).toHaveLength(1);
    await stops.pop()?.();
    expect(codesOf(await patient)).toEqual(['DEPARTMENT_UNAVAILABLE']);
  });

  it('is shared while none is short of it, though departments may take as long as operations', async () => {
    const { received, ask } = await open({ deadlineMs: 10_000, operationDeadlineMs: 10_000 });
    const endsAt = performance.now() + 9_000;
    await ask(...['1', '1', '2'].map((id) => within(project(id), { endsAt })));
    expect(received).toHaveLength(1);
  });

  it('is nobody’s any more when the caller has hung up: queries are not sent, mutations are', async () => {
    const { received, ask } = await open();
    const isGone = true;
    const answers = await ask(
      within(project('1'), { isGone }),
      within(entities(['1']), { isGone }),
      within(rename('1'), { isGone }),
    );
    expect(codesOf(answers)).toEqual(['CALLER_GONE', 'CALLER_GONE', null]);
    expect(received.map(({ query }) => query)).toEqual([queries.rename.query]);
  });
});
