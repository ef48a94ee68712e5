import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { createLog } from '@guanjia/runtime/createLog';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followSupergraph } from '../src/graph/followSupergraph.ts';
import { openSupergraphFile } from '../src/graph/openSupergraphFile.ts';
import { wires } from './kit/clients.ts';
import { holdAnswer, knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { openSubscriber } from './kit/openSubscriber.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const loads = 'gateway_supergraph_loads_total';
const progress = `subscription($id: ID!) { projectProgress(projectId: $id) { cursor seq project { name water } } }`;

describe('another supergraph', { timeout: 120_000 }, () => {
  let gateway: TestGateway;
  const id = newId();
  let withoutWater = '';
  let withoutProjects = '';
  beforeAll(async () => {
    gateway = await startTestGateway();
    knownProjects.set(id, '演示厂房');
    withoutWater = gateway.supergraphSdl.replace(/^ +water: String.*\n/gm, (line) =>
      line.includes('graph: UTILITIES') ? '' : line,
    );
    withoutProjects = gateway.supergraphSdl.replace(/^ +projects: \[Project!\]!.*\n/m, '');
    for (const sdl of [withoutWater, withoutProjects]) assert(sdl !== gateway.supergraphSdl);
  });
  afterAll(() => gateway.stop());
  beforeEach(async () => gateway.reload(gateway.supergraphSdl));

  const projects = () => gateway.ask('{ projects { id } }', { as: 'steward' });

  it('is what clients ask from then on', async () => {
    expect((await projects()).errors).toBeUndefined();
    await gateway.reload(withoutProjects);
    expect((await projects()).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    await gateway.reload(gateway.supergraphSdl);
    expect((await projects()).errors).toBeUndefined();
  });

  it('leaves the one before where it cannot be loaded', async () => {
    const before = await gateway.metric(loads, 'refused');
    await expect(gateway.reload('type Query {')).rejects.toThrow('Syntax Error');
    expect((await projects()).data.projects).toContainEqual({ id });
    expect(await gateway.metric(loads, 'refused')).toBe(before + 1);
  });

  it('lets an operation end that has begun under the one before', async () => {
    const held = holdAnswer(gateway.approval, { data: { projects: [{ id }] } });
    const asked = projects();
    await held.asked;
    await gateway.reload(withoutProjects);
    held.release();
    expect(await asked).toMatchObject({ status: 200, data: { projects: [{ id }] }, errors: undefined });
  });

  it('has the operations planned that were asked under the one before', async () => {
    const query = '{ projects { name } }';
    await gateway.ask(query, { as: 'steward' });
    await gateway.reload(`${gateway.supergraphSdl}# again\n`);
    const misses = await gateway.metric('operation_cache_misses_total');
    await gateway.ask(query, { as: 'steward' });
    expect(await gateway.metric('operation_cache_misses_total')).toBe(misses);
  });

  it('fails no request while it is loaded again and again', async () => {
    const over = new AbortController();
    const answered = Array<number>(3).fill(0);
    const asking = answered.map(async (_, who) => {
      while (!over.signal.aborted) {
        const { status, errors } = await gateway.ask('query($id: ID!) { project(id: $id) { name water } }', {
          as: 'steward',
          variables: { id },
        });
        expect([status, errors]).toEqual([200, undefined]);
        answered[who] = (answered[who] ?? 0) + 1;
      }
    });
    const reloading = async () => {
      for (const sdl of [withoutProjects, gateway.supergraphSdl, withoutProjects]) {
        const before = [...answered];
        await gateway.reload(sdl);
        // under each of them everybody is answered
        await eventually(() => answered.forEach((count, who) => expect(count).toBeGreaterThan(before[who] ?? 0)));
      }
    };
    await Promise.all([...asking, reloading().finally(() => over.abort())]);
  });

  it.each(wires)('drops no stream, over %s', async (wire) => {
    const subscriber = await openSubscriber(gateway, wire, { query: progress, variables: { id } });
    const first = gateway.exchange.append(id);
    await gateway.reload(withoutProjects);
    gateway.exchange.append(id);
    gateway.exchange.append(id);
    const updates = await subscriber.take(3);
    expect(updates.map(({ data }) => data.projectProgress.seq)).toEqual([first.seq, first.seq + 1, first.seq + 2]);
    expect(updates.map(({ data }) => data.projectProgress.project.name)).toEqual(Array(3).fill('演示厂房'));
    await subscriber.leave();
  });

  it.each(wires)('ends a stream that asks for what is there no more, with the cursor, over %s', async (wire) => {
    const subscriber = await openSubscriber(gateway, wire, { query: progress, variables: { id } });
    gateway.exchange.append(id);
    const { cursor } = (await subscriber.next()).data.projectProgress;
    await gateway.reload(withoutWater);
    gateway.exchange.append(id);
    expect(await subscriber.next()).toMatchObject({
      errors: [
        { message: expect.stringContaining('water'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED', cursor } },
      ],
    });
    expect(await subscriber.over()).toBe(true);
    await subscriber.leave();
  });
});

describe('followSupergraph', () => {
  let folder: string;
  let file: string;
  const logged: string[] = [];
  const log = createLog({ name: 'gateway' }, { write: (line) => void logged.push(line) });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
    file = join(folder, 'supergraph.graphql');
    await writeFile(file, 'first');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const follow = (load: (sdl: string) => Promise<void>) =>
    followSupergraph({ source: openSupergraphFile(file), loaded: 'first', load, everyMs: 10, log });

  it('loads what the file says when it says something else, however it is written', async () => {
    const loaded: string[] = [];
    const following = follow(async (sdl) => void loaded.push(sdl));
    const replace = async (text: string): Promise<void> => {
      await writeFile(join(folder, 'next'), text);
      await rename(join(folder, 'next'), file);
    };
    await writeFile(file, 'second');
    await eventually(async () => expect(loaded).toContain('second'));
    await replace('third');
    await eventually(async () => expect(loaded).toContain('third'));
    await replace('third');
    await replace('fourth');
    await eventually(async () => expect(loaded).toContain('fourth'));
    await following.stop();
    expect(loaded.filter((sdl) => sdl === 'third')).toHaveLength(1);
    expect(loaded).not.toContain('first');
  });

  it('goes on when one cannot be loaded, and when the file is away', async () => {
    const loaded: string[] = [];
    const following = follow(async (sdl) => {
      if (sdl === 'broken') throw new Error('no supergraph');
      loaded.push(sdl);
    });
    await writeFile(file, 'broken');
    await eventually(async () => expect(logged.join()).toContain('the one before stays'));
    await rm(file);
    await eventually(async () => expect(logged.join()).toContain('ENOENT'));
    await writeFile(file, 'mended');
    await eventually(async () => expect(loaded).toContain('mended'));
    await following.stop();
  });
});
