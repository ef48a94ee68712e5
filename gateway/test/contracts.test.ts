import { newId } from '@guanjia/kernel/newId';
import type { Contracts } from '@guanjia/schema/contracts/contracts';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { createTrustedDocuments } from '../src/limits/createTrustedDocuments.ts';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { type Json, jsonOf } from './kit/jsonOf.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const contracts: Contracts = new Map([
  ['public', { readers: ['PUBLIC', 'SIGNED_IN', 'OWNER'], include: ['public'], exclude: ['internal'] }],
  ['departments', { readers: ['PUBLIC', 'SIGNED_IN', 'APPROVER'], include: ['departments'], exclude: [] }],
]);
const notKnown = (field: string, type: string) => `Cannot query field "${field}" on type "${type}".`;

describe('contracts', () => {
  let gateway: TestGateway;
  const id = newId();
  beforeAll(async () => {
    gateway = await startTestGateway({ contracts });
    knownProjects.set(id, '演示厂房');
  });
  afterAll(() => gateway.stop());

  const askAt = async (
    door: string,
    query: string,
    options: { as?: string; variables?: object; headers?: object } = {},
  ) => {
    const authorization =
      options.as === undefined ? {} : { authorization: `Bearer ${await gateway.tokenOf(options.as)}` };
    const response = await fetch(`${gateway.url}${door}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization, ...options.headers },
      body: JSON.stringify({ query, variables: options.variables }),
    });
    const { data, errors }: Json = await jsonOf(response);
    return { status: response.status, data, errors };
  };
  const secret = 'query ($id: ID!) { project(id: $id) { name secret } }';
  const variables = { id };

  it('answer what is in them as the whole graph does', async () => {
    const names = 'query ($id: ID!) { project(id: $id) { name water } }';
    for (const door of ['/graphql', '/graphql/public', '/graphql/departments'])
      expect(await askAt(door, names, { as: 'steward', variables })).toEqual({
        status: 200,
        data: { project: { name: '演示厂房', water: `水-${id.slice(-2)}` } },
        errors: undefined,
      });
  });

  it('know nothing of a field outside, whoever asks and however well it is known elsewhere', async () => {
    for (const door of ['/graphql', '/graphql/departments'])
      expect((await askAt(door, secret, { as: 'approver-archives', variables })).data).toEqual({
        project: { name: '演示厂房', secret: '商业秘密' },
      });
    for (const _ of [1, 2])
      expect(await askAt('/graphql/public', secret, { as: 'approver-archives', variables })).toMatchObject({
        data: undefined,
        errors: [{ message: notKnown('secret', 'Project'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
  });

  it('suggest nothing that is outside', async () => {
    const message = async (door: string) =>
      (await askAt(door, 'query ($id: ID!) { project(id: $id) { secrets } }', { as: 'approver-archives', variables }))
        .errors[0].message;
    expect(await message('/graphql')).toContain('"secret"');
    expect(await message('/graphql/public')).toBe(notKnown('secrets', 'Project'));
  });

  it('show nothing else to introspection, by the schema or by a type', async () => {
    const sdlOf = async (door: string): Promise<string> =>
      printSchema(buildClientSchema((await askAt(door, getIntrospectionQuery())).data));
    expect(await sdlOf('/graphql')).toContain('secret: String');
    const [shown, wider] = [await sdlOf('/graphql/public'), await sdlOf('/graphql/departments')];
    expect(shown).toContain('water: String');
    expect(shown).toContain('renameProject');
    for (const hidden of ['secret', 'OperationRecord', 'deprecationReport', 'Minutes'])
      expect(shown).not.toContain(hidden);
    expect(wider).toContain('secret: String');
    expect(wider).not.toContain('OperationRecord');
    expect((await askAt('/graphql/public', '{ __type(name: "OperationRecord") { name } }')).data).toEqual({
      __type: null,
    });
  });

  it('plan by themselves, and keep what they have planned by themselves', async () => {
    const misses = () => gateway.metric('operation_cache_misses_total');
    const query = `query Q${newId().slice(-8)} { notice }`;
    const before = await misses();
    for (const door of ['/graphql', '/graphql/public', '/graphql/departments']) {
      await askAt(door, query);
      await askAt(door, query);
    }
    expect(await misses()).toBe(before + 3);
  });

  it('leave the rules of access as they are', async () => {
    const renamed = 'mutation ($id: ID!) { renameProject(id: $id, name: "x") { id } }';
    expect(await askAt('/graphql/public', renamed, { as: 'steward', variables })).toMatchObject({ status: 403 });
    expect(await askAt('/graphql/departments', secret, { as: 'steward', variables })).toMatchObject({ status: 403 });
    // behind the interface lies what the contract does not show: its rule holds here, too
    for (const door of ['/graphql', '/graphql/public'])
      expect(await askAt(door, '{ documents { title } }')).toMatchObject({
        status: 403,
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
  });

  it('answer null for what a department gives of a type outside', async () => {
    gateway.approval.spoil = (request, response) => {
      gateway.approval.spoil = null;
      request.resume();
      response.end('{"data":{"documents":[{"__typename":"Minutes","title":"会议纪要"}]}}');
    };
    const answer = await askAt('/graphql/public', '{ documents { title } }', { as: 'city-government' });
    expect(answer).toMatchObject({ status: 200, data: null });
    expect(JSON.stringify(answer)).not.toContain('会议纪要');
  });

  it('have streams of their own, over server-sent events', async () => {
    const events = (door: string, field: string) =>
      fetch(`${gateway.url}${door}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: `{ ${field} }` }),
      }).then((response) => response.text());
    expect(await events('/graphql/public', 'notice')).toContain('公告');
    expect(await events('/graphql/public', 'operationRecords { nodes { hash } }')).toContain('Cannot query field');
  });

  it('and over sockets: a subscription sees the part of the graph that its door shows', async () => {
    const open = async (door: string, fields: string) => {
      const payload = { authorization: `Bearer ${await gateway.tokenOf('approver-archives')}` };
      const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}${door}`, 'graphql-transport-ws');
      onTestFinished(() => socket.close());
      const messages: Json[] = [];
      socket.on('message', (text: Buffer) => messages.push(JSON.parse(text.toString('utf8'))));
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })));
      await eventually(() => expect(messages).toHaveLength(1));
      const query = `subscription ($id: ID!) { projectProgress(projectId: $id, after: "0") { seq project { ${fields} } } }`;
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
      return messages;
    };
    gateway.exchange.append(id);
    const [whole, contract, refused] = [
      await open('/graphql', 'name secret'),
      await open('/graphql/public', 'name'),
      await open('/graphql/public', 'name secret'),
    ];
    await eventually(() =>
      expect(whole[1]).toMatchObject({ payload: { data: { projectProgress: { project: { secret: '商业秘密' } } } } }),
    );
    await eventually(() =>
      expect(contract[1]).toMatchObject({ payload: { data: { projectProgress: { project: { name: '演示厂房' } } } } }),
    );
    await eventually(() =>
      expect(refused[1]).toMatchObject({ type: 'error', payload: [{ message: notKnown('secret', 'Project') }] }),
    );
    const unknown = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql/nobody`, 'graphql-transport-ws');
    const status = await new Promise((resolve) =>
      unknown.on('unexpected-response', (_, { statusCode }) => resolve(statusCode)),
    );
    expect(status).toBe(404);
  });

  it('learn documents by hash apart from each other', async () => {
    const query = `query H${newId().slice(-8)} { notice }`;
    const sha256Hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(query))).toString('hex');
    const byHash = async (door: string, body: object = {}) => {
      const response = await fetch(`${gateway.url}${door}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      });
      return jsonOf(response);
    };
    expect(await byHash('/graphql', { query })).toEqual({ data: { notice: '公告' } });
    expect((await byHash('/graphql/public')).errors[0].message).toBe('PersistedQueryNotFound');
    expect(await byHash('/graphql')).toEqual({ data: { notice: '公告' } });
  });

  it('go on with another supergraph, as it has them', async () => {
    const next = gateway.supergraphSdl.replace(/^ +notice: String.*\n/m, '');
    await gateway.reload(next);
    expect((await askAt('/graphql/public', '{ notice }')).errors[0].message).toBe(notKnown('notice', 'Query'));
    await gateway.reload(gateway.supergraphSdl);
    expect((await askAt('/graphql/public', '{ notice }')).data).toEqual({ notice: '公告' });
  });

  it('are kept to by documents on a list, too', async () => {
    const documents = createTrustedDocuments('trusted');
    const strict = await startTestGateway({ contracts, documents });
    onTestFinished(() => strict.stop());
    const response = await fetch(`${strict.url}/graphql/public`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ notice }' }),
    });
    expect((await jsonOf(response)).errors).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
  });

  it('are not there where there are none', async () => {
    const plain = await startTestGateway();
    onTestFinished(() => plain.stop());
    const response = await fetch(`${plain.url}/graphql/public`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
  });

  it('that a supergraph does not have at all keep it from being loaded', async () => {
    const nobody = new Map([['nobody', { readers: [], include: ['nowhere'], exclude: [] }]]);
    await expect(startTestGateway({ contracts: nobody })).rejects.toThrow('The contract nobody gives no schema');
  });
});
