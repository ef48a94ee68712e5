import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sdls } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import type { Json } from './kit/jsonOf.ts';
import { type RegistryGateway, startRegistryGateway } from './kit/startRegistryGateway.ts';

const publishing = `mutation ($input: PublishSubgraphInput!) {
  publishSubgraph(input: $input) { launch { number why by note subgraphs { name number isLaunched } } changes { criticality path } notes }
}`;
const checking = `mutation ($input: CheckSubgraphInput!) {
  checkSubgraph(input: $input) {
    isComposable isPublishable notes changes { criticality path message } policyFaults { subgraph }
    compositionErrors { code subgraphs coordinate } wouldBreak { client operation hash message }
  }
}`;
const utilities = sdls['utilities'] as string;
const withGas = utilities.replace(
  'water: String @access(roles: ["PUBLIC"])',
  '$& gas: String @access(roles: ["PUBLIC"])',
);
const withoutWater = utilities.replace('type Query { water: String @access(roles: ["PUBLIC"]) }', '');

describe('the registry', () => {
  const asked = 'query Water { water }';
  const recorded = {
    document: asked,
    hash: hash('sha256', asked),
    operationName: 'Water',
    client: 'wall',
    clientVersion: null,
    requests: 1,
    lastSeenAt: null,
  };
  let gateway: RegistryGateway;
  let token = '';
  beforeAll(async () => {
    gateway = await startRegistryGateway({ recorded: { list: async () => [recorded] } });
    token = await tokenFor('utilities');
  });
  afterAll(() => gateway.stop());

  const tokenFor = async (subgraph: string): Promise<string> => {
    const query = 'mutation ($s: String!) { createPublishToken(subgraph: $s, name: "ci") { token } }';
    const { data } = await gateway.manage(query, { as: 'supervisor', variables: { s: subgraph } });
    return data.createPublishToken.token;
  };
  const publish = (sdl: string, more: object = {}, as: { token?: string; as?: string } = { token }) =>
    gateway.manage(publishing, { ...as, variables: { input: { name: 'utilities', sdl, ...more } } });
  const check = (sdl: string, more: object = {}) =>
    gateway.manage(checking, { token, variables: { input: { name: 'utilities', sdl, ...more } } });
  const present = async () =>
    (await gateway.manage('{ launch { number why subgraphs { name number } } }', { token })).data.launch;
  const isAnsweredBy = (launch: number) =>
    eventually(async () => {
      const { registry } = (await (await fetch(`${gateway.url}/ready`)).json()) as any;
      expect(registry).toMatchObject({ launch, refused: null, registry: 'reachable' });
    });

  it('begins with what the deployment brings: launch 1, each subgraph in its first version', async () => {
    const query = `{ launch { number why by digest supergraphSdl subgraphs { name number sdl sha256 isLaunched } changes { path } } subgraphs { name } }`;
    const { data, errors } = await gateway.manage(query, { token });
    expect(errors).toBeUndefined();
    expect(data.launch).toMatchObject({ number: 1, why: 'SEED', by: 'seed', changes: [] });
    expect(data.launch.digest).toBe(hash('sha256', data.launch.supergraphSdl));
    expect(data.launch.subgraphs.map(({ name, number, isLaunched }: any) => [name, number, isLaunched])).toEqual(
      ['approval', 'exchange', 'progress', 'recording', 'registry', 'utilities'].map((name) => [name, 1, true]),
    );
    expect(data.launch.subgraphs.at(-1)).toMatchObject({ sdl: utilities, sha256: hash('sha256', utilities) });
    expect(data.subgraphs).toHaveLength(6);
    await isAnsweredBy(1);
  });

  it('publishes and launches, and the graph is answered by it', async () => {
    const before = await present();
    const published = await publish(withGas, { note: '燃气', ifLaunch: before.number });
    expect(published.errors).toBeUndefined();
    const { launch, changes, notes } = published.data.publishSubgraph;
    expect(launch).toMatchObject({
      number: before.number + 1,
      why: 'PUBLISH',
      by: 'token ci of utilities',
      note: '燃气',
    });
    expect(launch.subgraphs).toContainEqual({ name: 'utilities', number: 2, isLaunched: true });
    expect(changes).toEqual([{ criticality: 'NON_BREAKING', path: 'Query.gas' }]);
    expect(notes).toEqual([]);
    await isAnsweredBy(launch.number);
    expect((await gateway.ask('{ gas }')).errors).toBeUndefined();
  });

  it('changes nothing by the same once more', async () => {
    const { number } = await present();
    expect((await publish(withGas)).data.publishSubgraph).toMatchObject({
      launch: { number },
      notes: ['This is what is launched already.'],
    });
  });

  it('rolls back, and the graph is answered by that', async () => {
    const { number } = await present();
    const rollback =
      'mutation { rollbackSubgraph(name: "utilities", version: 1, note: "too early") { launch { number why note } } }';
    const { data } = await gateway.manage(rollback, { token });
    expect(data.rollbackSubgraph.launch).toEqual({ number: number + 1, why: 'ROLLBACK', note: 'too early' });
    await isAnsweredBy(number + 1);
    expect((await gateway.ask('{ gas }')).errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('tells what was published and launched, by whom and when, page by page', async () => {
    const history = await gateway.manage(
      '{ subgraph(name: "utilities") { version { number } versions { nodes { number note isLaunched publishedBy } } } launches(first: 2) { nodes { number why } pageInfo { hasNextPage endCursor } } }',
      { token },
    );
    expect(history.data.subgraph).toEqual({
      version: { number: 1 },
      versions: {
        nodes: [
          { number: 2, note: '燃气', isLaunched: false, publishedBy: 'token ci of utilities' },
          { number: 1, note: null, isLaunched: true, publishedBy: 'seed' },
        ],
      },
    });
    const { nodes, pageInfo } = history.data.launches;
    expect(nodes.map(({ why }: any) => why)).toEqual(['ROLLBACK', 'PUBLISH']);
    expect(pageInfo.hasNextPage).toBe(true);
    const next = await gateway.manage(
      'query ($after: String) { launches(first: 2, after: $after) { nodes { number } } }',
      {
        token,
        variables: { after: pageInfo.endCursor },
      },
    );
    expect(next.data.launches.nodes[0]).toEqual({ number: nodes[1].number - 1 });
  });

  it('says what publishing would mean, and writes nothing', async () => {
    const before = await present();
    const good = (await check(withGas)).data.checkSubgraph;
    expect(good).toMatchObject({ isComposable: true, isPublishable: true, wouldBreak: [], compositionErrors: [] });
    const torn = (await check(utilities.replace('light: Light', 'name: Int'))).data.checkSubgraph;
    expect(torn).toMatchObject({ isComposable: false, isPublishable: false });
    expect(torn.compositionErrors).toContainEqual(
      expect.objectContaining({ code: 'INVALID_FIELD_SHARING', coordinate: 'Project.name' }),
    );
    const gone = (await check(withoutWater)).data.checkSubgraph;
    expect(gone).toMatchObject({ isComposable: true, isPublishable: false });
    expect(gone.wouldBreak).toEqual([
      { client: 'wall', operation: 'Water', hash: recorded.hash, message: expect.stringContaining('water') },
    ]);
    expect(await present()).toEqual(before);
  });

  it('refuses what breaks the rules on schemas, naming each fault, and writes nothing; force does not help', async () => {
    const strict = await startRegistryGateway({ policy: true });
    onTestFinished(() => strict.stop());
    const launched = async () => (await strict.manage('{ launch { number } }', { as: 'supervisor' })).data.launch;
    const before = await launched();
    for (const force of [false, true]) {
      const variables = { input: { name: 'utilities', sdl: withGas, force, note: '燃气' } };
      const { data, errors } = await strict.manage(publishing, { as: 'supervisor', variables });
      expect(data).toBeNull();
      expect(errors[0].extensions).toMatchObject({ code: 'SCHEMA_POLICY_BROKEN' });
      expect(errors[0].extensions.policyFaults).toContainEqual(
        expect.objectContaining({ subgraph: 'utilities', coordinate: 'Query.gas', message: expect.any(String) }),
      );
    }
    expect(await launched()).toEqual(before);
  });

  it('refuses what does not compose, naming the subgraph and the coordinate, and writes nothing', async () => {
    const before = await present();
    const { errors } = await publish(utilities.replace('light: Light', 'name: Int'));
    expect(errors[0].extensions).toMatchObject({ code: 'COMPOSITION_FAILED' });
    expect(errors[0].extensions.compositionErrors).toContainEqual(
      expect.objectContaining({ subgraphs: ['approval', 'utilities'], coordinate: 'Project.name' }),
    );
    expect(await present()).toEqual(before);
  });

  it('refuses what breaks an operation that is asked, unless an operator forces it; what nobody asks may go with a note', async () => {
    const refused = await publish(withoutWater);
    expect(refused.errors[0].extensions).toMatchObject({
      code: 'CLIENTS_WOULD_BREAK',
      wouldBreak: [{ client: 'wall', operation: 'Water' }],
    });
    expect((await publish(withoutWater, { force: true })).errors[0].extensions.code).toBe('FORBIDDEN');
    const forced = await publish(withoutWater, { force: true }, { as: 'supervisor' });
    expect(forced.data.publishSubgraph.notes).toEqual(['1 recorded operations of clients are no longer answered.']);
    expect((await publish(utilities)).errors).toBeUndefined();
    const unused = await publish(
      utilities.replace('light: Light @access(roles: ["SIGNED_IN"])', '').replace('enum Light { GREEN AMBER RED }', ''),
    );
    expect(unused.errors).toBeUndefined();
    expect(unused.data.publishSubgraph.notes[0]).toMatch(/breaking changes, of which no recorded operation makes use/);
    expect((await publish(utilities)).errors).toBeUndefined();
  });

  it('lets one of two that publish at once go first, and judges the other against that', async () => {
    const before = await present();
    const [first, second] = await Promise.all([
      publish(withGas, { ifLaunch: before.number }),
      publish(withGas.replace('gas:', 'steam:'), { ifLaunch: before.number }),
    ]);
    const codes = [first, second].map(({ errors }) => errors?.[0].extensions.code ?? 'launched');
    expect(codes.toSorted()).toEqual(['CONCURRENT_PUBLISH', 'launched']);
    const both = await Promise.all(['gas', 'steam'].map((name) => publish(withGas.replace('gas:', `${name}2:`))));
    expect(both.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    const numbers = both.map(({ data }) => data.publishSubgraph.launch.number).toSorted((a, b) => a - b);
    expect(numbers).toEqual([before.number + 2, before.number + 3]);
    await isAnsweredBy(before.number + 3);
  });

  it('takes a new subgraph in, and lets operators remove it again', async () => {
    const ofHeat = await tokenFor('heat');
    const sdl = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { heat: String }';
    const input = { name: 'heat', sdl };
    const nowhere = await gateway.manage(publishing, { token: ofHeat, variables: { input } });
    expect(nowhere.errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.url' });
    const published = await gateway.manage(publishing, {
      token: ofHeat,
      variables: { input: { ...input, url: 'http://heat.example/graphql' } },
    });
    expect(published.data.publishSubgraph.changes).toEqual([{ criticality: 'NON_BREAKING', path: 'Query.heat' }]);
    const remove = 'mutation { removeSubgraph(name: "heat") { launch { number why } } }';
    expect((await gateway.manage(remove, { token: ofHeat })).errors[0].extensions.code).toBe('FORBIDDEN');
    const removed = await gateway.manage(remove, { as: 'supervisor' });
    expect(removed.data.removeSubgraph.launch.why).toBe('REMOVAL');
    expect((await gateway.manage(remove, { as: 'supervisor' })).errors[0].extensions.code).toBe('SUBGRAPH_UNKNOWN');
    const back = await gateway.manage('mutation { rollbackSubgraph(name: "heat", version: 1) { launch { why } } }', {
      token: ofHeat,
    });
    expect(back.data.rollbackSubgraph.launch.why).toBe('ROLLBACK');
  });

  it('is read by service room and auditors, and by nobody without a token', async () => {
    const query = '{ subgraphs { name } }';
    for (const as of ['service-room', 'auditor']) expect((await gateway.manage(query, { as })).errors).toBeUndefined();
    expect(await gateway.manage(query)).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await gateway.manage(query, { as: 'owner' })).toMatchObject({ status: 403 });
    expect((await gateway.manage('{ tokens { id } }', { as: 'auditor' })).errors[0].extensions.code).toBe('FORBIDDEN');
    const { data } = await gateway.manage('{ tokens(subgraph: "utilities") { name createdBy revokedAt lastUsedAt } }', {
      as: 'supervisor',
    });
    expect(data.tokens).toEqual([
      { name: 'ci', createdBy: 'demo-supervisor-weifang', revokedAt: null, lastUsedAt: expect.any(String) },
    ]);
  });

  it('is told in the graph to those who may read it, page by page', async () => {
    const now = await present();
    const query = `query ($first: Int, $after: String) { subgraphRegistry {
      answeringLaunch refusedLaunch launch { number at by why digest subgraphs { name number isLaunched } changes { criticality } }
      subgraphs { name url version { number publishedAt publishedBy isLaunched } }
      subgraph(name: "utilities") { sdl versions(first: 1) { edges { cursor node { number sha256 } } pageInfo { hasNextPage endCursor } } }
      nobody: subgraph(name: "nobody") { name }
      launches(first: $first, after: $after) { nodes { number why } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    } }`;
    const read = (after: string | null, first = 2, as = 'service-room') =>
      gateway.ask(query, { as, variables: { first, after } });
    await isAnsweredBy(now.number);
    const { data, errors } = await read(null);
    expect(errors).toBeUndefined();
    const told = data.subgraphRegistry;
    expect(told).toMatchObject({
      answeringLaunch: now.number,
      refusedLaunch: null,
      launch: {
        number: now.number,
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      nobody: null,
    });
    const door = await gateway.manage('{ subgraphs { name version { number } sdl } }', { token });
    expect(told.subgraphs.map(({ name, version }: Json) => [name, version.number])).toEqual(
      door.data.subgraphs.map(({ name, version }: Json) => [name, version.number]),
    );
    expect(told.subgraphs.every(({ version }: Json) => version.isLaunched)).toBe(true);
    expect(told.subgraph.sdl).toBe(door.data.subgraphs.find(({ name }: Json) => name === 'utilities').sdl);
    expect(told.subgraph.versions.pageInfo.hasNextPage).toBe(true);
    const { nodes, edges, pageInfo } = told.launches;
    expect(nodes.map(({ number }: Json) => number)).toEqual([now.number, now.number - 1]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0].cursor,
      endCursor: edges[1].cursor,
    });
    const next = await read(pageInfo.endCursor, 1, 'auditor');
    expect(next.data.subgraphRegistry.launches.nodes).toMatchObject([{ number: now.number - 2 }]);
    for (const as of ['owner', 'steward']) expect((await read(null, 2, as)).status).toBe(403);
    expect((await read(null, 101)).errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE' } }]);
    expect((await read('x')).errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
  });

  it('says what it does not know', async () => {
    const code = async (query: string, as = 'supervisor') =>
      (await gateway.manage(query, { as })).errors[0].extensions.code;
    expect(await code('mutation { rollbackSubgraph(name: "utilities", version: 99) { notes } }')).toBe(
      'VERSION_UNKNOWN',
    );
    expect(await code('{ launch(number: 9999) { number } }')).toBe('LAUNCH_UNKNOWN');
    expect(await code('mutation { revokePublishToken(id: "x") { id } }')).toBe('PUBLISH_TOKEN_UNKNOWN');
    expect(await code('{ launches(first: 101) { nodes { number } } }')).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect(await code('{ launches(after: "x") { nodes { number } } }')).toBe('CURSOR_INVALID');
    expect((await gateway.manage('{ subgraph(name: "nobody") { name } }', { token })).data).toEqual({ subgraph: null });
  });
});
