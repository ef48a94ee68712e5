import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { createLog } from '@guanjia/runtime/createLog';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Judgement } from '../src/registry/judging/Judgement.ts';
import type { RegistryOptions } from '../src/registry/openRegistry.ts';
import { type Seed, seedRegistry } from '../src/registry/seedRegistry.ts';
import { createRegistryStore } from '../src/registry/storage/createRegistryStore.ts';
import { knownProjects, sdls } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { openSubscriber } from './kit/openSubscriber.ts';
import { type DatabaseLine, startDatabaseLine } from './kit/startDatabaseLine.ts';
import { newGraph, type RegistryGateway, seedOf, startRegistryGateway } from './kit/startRegistryGateway.ts';

const publishing = 'mutation ($input: PublishSubgraphInput!) { publishSubgraph(input: $input) { launch { number } } }';
const progress = 'subscription($id: ID!) { projectProgress(projectId: $id) { seq project { name } } }';
const withField = (name: string) =>
  (sdls['utilities'] as string).replace(
    'water: String @access(roles: ["PUBLIC"])',
    `$& ${name}: String @access(roles: ["PUBLIC"])`,
  );
const start = async (given: Partial<RegistryOptions>): Promise<RegistryGateway> => {
  const gateway = await startRegistryGateway(given);
  onTestFinished(() => gateway.stop());
  return gateway;
};
const publish = (gateway: RegistryGateway, field: string) =>
  gateway.manage(publishing, { as: 'supervisor', variables: { input: { name: 'utilities', sdl: withField(field) } } });
const standing = async ({ url }: RegistryGateway) => ((await (await fetch(`${url}/ready`)).json()) as any).registry;
const newFile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'launches-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'kept', 'launch.graphql');
};
const { postgresUrl } = testServices();
const databases = [
  { name: 'the embedded database', databaseUrl: testDatabaseUrl() },
  ...(postgresUrl === null ? [] : [{ name: 'PostgreSQL', databaseUrl: postgresUrl }]),
];

describe.each(databases)('three gateways on $name', ({ databaseUrl }) => {
  const id = newId();
  let gateways: readonly RegistryGateway[] = [];
  beforeAll(async () => {
    const graph = newGraph();
    gateways = await Promise.all([1, 2, 3].map(() => startRegistryGateway({ databaseUrl, graph })));
    knownProjects.set(id, '演示厂房');
  });
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
  });

  it('seed it once', async () => {
    for (const gateway of gateways) {
      const { data } = await gateway.manage('{ launches { nodes { number } } }', { as: 'supervisor' });
      expect(data.launches.nodes).toEqual([{ number: 1 }]);
      await eventually(async () => expect(await standing(gateway)).toMatchObject({ launch: 1, registry: 'reachable' }));
    }
  });

  it.each([
    [0, 'gas'],
    [1, 'steam'],
  ])('agree on what is published at gateway %i, fail no request and drop no stream', async (place, field) => {
    const [first] = gateways as [RegistryGateway];
    const subscriber = await openSubscriber(first, 'graphql-ws', { query: progress, variables: { id } });
    const over = new AbortController();
    onTestFinished(() => over.abort());
    const asking = askInTurn(gateways, id, over.signal);
    const { data, errors } = await publish(gateways[place]!, field);
    expect(errors).toBeUndefined();
    const { number } = data.publishSubgraph.launch;
    await Promise.all(
      gateways.map((gateway) =>
        eventually(async () => expect(await standing(gateway)).toMatchObject({ launch: number })),
      ),
    );
    for (const gateway of gateways) expect((await gateway.ask(`{ ${field} }`)).errors).toBeUndefined();
    first.exchange.append(id);
    over.abort();
    expect(await asking).toEqual({ asked: expect.any(Number), failed: [] });
    expect((await subscriber.next()).data.projectProgress.project.name).toBe('演示厂房');
    await subscriber.leave();
  });
});

function expectOnDisk(file: string, shape: RegExp): Promise<void> {
  return eventually(async () => expect(await readFile(file, 'utf8')).toMatch(shape));
}

/** One after the other, until told to stop. */
async function askInTurn(gateways: readonly RegistryGateway[], id: string, signal: AbortSignal) {
  const query = 'query($id: ID!) { project(id: $id) { name } }';
  const failed: unknown[] = [];
  let asked = 0;
  for (; !signal.aborted || asked === 0; asked += 1) {
    const gateway = gateways[asked % gateways.length]!;
    const answer = await gateway
      .ask(query, { as: 'steward', variables: { id } })
      .catch((cause: unknown) => ({ cause }));
    if (!('data' in answer) || answer.errors !== undefined) failed.push(answer);
  }
  return { asked, failed };
}

describe('the last good launch on disk', () => {
  const graph = newGraph();
  let file = '';
  let line: DatabaseLine;
  let gateway: RegistryGateway;
  let alone: RegistryGateway;
  beforeAll(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'launches-')), 'kept', 'launch.graphql');
    line = await startDatabaseLine(testDatabaseUrl());
    gateway = await startRegistryGateway({ graph, file });
    await publish(gateway, 'gas');
    await expectOnDisk(file, /^# launch 2\n[^]*gas: String/);
    line.cut();
    alone = await startRegistryGateway({ graph, file, databaseUrl: line.url });
  });
  afterAll(async () => {
    await Promise.all([gateway.stop(), alone.stop()]);
    line.stop();
    await rm(join(file, '../..'), { recursive: true });
  });

  it('is what a gateway begins with while the database is away', async () => {
    expect((await alone.ask('{ gas }')).errors).toBeUndefined();
    expect(await standing(alone)).toEqual({ launch: 2, refused: null, registry: 'away' });
    const refused = await alone.manage('{ launch { number } }', { as: 'supervisor' });
    expect(refused.errors[0].extensions).toMatchObject({ code: 'REGISTRY_UNAVAILABLE', messageZh: expect.any(String) });
    const told = await alone.ask('{ subgraphRegistry { answeringLaunch launch { number } } }', { as: 'supervisor' });
    expect(told.errors).toMatchObject([{ extensions: { code: 'REGISTRY_UNAVAILABLE' } }]);
    expect(told.data.subgraphRegistry).toEqual({ answeringLaunch: 2, launch: null });
    expect(JSON.stringify([refused.errors, told.errors])).not.toMatch(/127\.0\.0\.1|ECONN|select/);
  });

  it('goes for the registry’s when that is back', async () => {
    expect((await publish(gateway, 'steam')).errors).toBeUndefined();
    line.mend();
    await eventually(async () =>
      expect(await standing(alone)).toEqual({ launch: 3, refused: null, registry: 'reachable' }),
    );
    expect((await alone.ask('{ steam }')).errors).toBeUndefined();
  });

  it('is not needed by a gateway that runs when the database goes away', async () => {
    line.cut();
    await eventually(async () => expect(await standing(alone)).toMatchObject({ launch: 3, registry: 'away' }));
    expect((await alone.ask('{ steam }')).errors).toBeUndefined();
  });
});

describe('a file that is none', () => {
  it('is passed over: the database is waited for', async () => {
    const file = await newFile();
    await mkdir(dirname(file));
    await writeFile(file, 'half a launch');
    const gateway = await start({ file });
    await eventually(async () => expect(await standing(gateway)).toMatchObject({ launch: 1, refused: null }));
    await expectOnDisk(file, /^# launch 1\n/);
  });
});

describe('a launch that cannot be loaded', () => {
  it('is said at /ready and in the log, the one before stays, and a gateway that starts begins with the one on disk', async () => {
    const graph = newGraph();
    const file = await newFile();
    const gateway = await start({ graph, file });
    await expectOnDisk(file, /^# launch 1\n/);
    const store = openStore(graph);
    const kept = await store.subgraphsOf(1);
    const torn = {
      after: 1,
      at: new Date(),
      by: 'test',
      why: 'PUBLISH',
      note: null,
      changes: [],
      published: [],
    } as const;
    await store.launch({ ...torn, supergraphSdl: 'type Query {', kept });
    await eventually(async () =>
      expect(await standing(gateway)).toEqual({ launch: 1, refused: 2, registry: 'reachable' }),
    );
    expect((await gateway.ask('{ water }')).errors).toBeUndefined();
    expect(gateway.logged.join()).toContain('the one before stays');
    const late = await start({ graph, file });
    expect((await late.ask('{ water }')).errors).toBeUndefined();
    await eventually(async () => expect(await standing(late)).toMatchObject({ launch: 1, refused: 2 }));
    expect(await readFile(file, 'utf8')).toMatch(/^# launch 1\n/);
  });
});

describe('what a deployment brings', () => {
  it('is brought up to date, but not where its department has published itself, or somebody has rolled back or removed', async () => {
    const graph = newGraph();
    const store = openStore(graph);
    const seeds = (field: string | null): Seed => ({
      subgraphs: seedOf({ utilities: { url: 'http://utilities.example' } }).map((one) =>
        one.name === 'utilities' ? { ...one, sdl: field === null ? one.sdl : withField(field) } : one,
      ),
      supergraphSdl: `# ${field}`,
    });
    const judge = { judge: async () => composedTo('# judged'), stop: async () => {} };
    const needs = {
      store,
      judge,
      recorded: { list: async () => [] },
      policy: false,
      now: () => new Date(),
      log,
    } as never;
    const launched = async () =>
      (await store.listLaunches({ before: null, limit: 9 })).map(({ number, why }) => `${number} ${why}`);
    await seedRegistry(needs, seeds(null));
    await seedRegistry(needs, seeds(null));
    expect(await launched()).toEqual(['1 SEED']);
    expect(await store.supergraphSdlOf(1)).toBe('# null');
    await seedRegistry(needs, seeds('gas'));
    expect(await launched()).toEqual(['2 SEED', '1 SEED']);
    await seedRegistry(needs, seeds(null));
    expect(await launched()).toEqual(['3 SEED', '2 SEED', '1 SEED']);
    const kept = (await store.subgraphsOf(3)).filter(({ subgraph }) => subgraph !== 'utilities');
    const own = { name: 'utilities', url: 'http://utilities.example', sdl: withField('steam') };
    const rolledBack = [...kept, { subgraph: 'utilities', number: 2 }];
    await store.launch({ ...nothingNew, after: 3, why: 'ROLLBACK', supergraphSdl: '# back', kept: rolledBack });
    await seedRegistry(needs, seeds('oil'));
    expect(await launched()).toHaveLength(4);
    await store.launch({ ...nothingNew, after: 4, supergraphSdl: '# own', published: [own], kept });
    await seedRegistry(needs, seeds('oil'));
    expect(await launched()).toHaveLength(5);
    await store.launch({ ...nothingNew, after: 5, why: 'REMOVAL', supergraphSdl: '# less', kept });
    await seedRegistry(needs, seeds('oil'));
    expect(await launched()).toEqual(['6 REMOVAL', '5 PUBLISH', '4 ROLLBACK', '3 SEED', '2 SEED', '1 SEED']);
  });
});

const log = createLog({ name: 'test' }, { write() {} });
const nothingNew = { at: new Date(), by: 'test', why: 'PUBLISH', note: null, changes: [], published: [] } as const;

function openStore(graph: string) {
  const database = openDatabase({ url: testDatabaseUrl(), log });
  onTestFinished(() => database.close());
  return createRegistryStore(database, graph);
}

function composedTo(supergraphSdl: string): Judgement {
  return { kind: 'composed', supergraphSdl, changes: [], policyFaults: [], wouldBreak: [] };
}
