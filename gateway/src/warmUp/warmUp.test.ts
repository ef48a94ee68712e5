import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@guanjia/runtime/createLog';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Executor, OperationKey } from '../execution/createExecutor.ts';
import { openOperationRecord } from './openOperationRecord.ts';
import { warmUp } from './warmUp.ts';

const log = createLog({ name: 'warm-up', level: 'silent' });
const key = (source: string, operationName: string | null = null): OperationKey => ({ source, operationName });

describe('warming up', () => {
  const schema = buildSchema('type Query { notice: String }');
  const executorOf = (prepare: (source: string) => Promise<void>): Executor =>
    ({ schema, prepare: ({ source }: OperationKey) => prepare(source) }) as unknown as Executor;

  it('prepares what the schema knows, and leaves out the rest', async () => {
    const prepared: string[] = [];
    const executor = executorOf(async (source) => void prepared.push(source));
    const sources = [
      '{ notice }',
      '{ gone }',
      '{ __schema { description } }',
      'mutation { notice }',
      '{',
      '{ n: notice }',
    ];
    await warmUp({ executor, operations: sources.map((source) => key(source)), limitMs: 10_000, log });
    expect(prepared).toEqual(['{ notice }', '{ n: notice }']);
  });

  it('goes on with the next when one cannot be planned', async () => {
    const prepared: string[] = [];
    const executor = executorOf(async (source) => {
      if (source === '{ notice }') throw new Error('too complex');
      prepared.push(source);
    });
    await warmUp({ executor, operations: [key('{ notice }'), key('{ n: notice }')], limitMs: 10_000, log });
    expect(prepared).toEqual(['{ n: notice }']);
  });

  it('lets requests in when the time is over, and goes on meanwhile', async () => {
    const slow = Promise.withResolvers<void>();
    const asked: string[] = [];
    const executor = executorOf((source) => {
      asked.push(source);
      return slow.promise;
    });
    await warmUp({ executor, operations: [key('{ notice }'), key('{ n: notice }')], limitMs: 1, log });
    expect(asked).toEqual(['{ notice }']);
    slow.resolve();
    await expect.poll(() => asked).toEqual(['{ notice }', '{ n: notice }']);
  });
});

describe('the record of operations', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'operations-'));
    await writeFile(join(folder, 'b.graphql'), '{ b }');
    await writeFile(join(folder, 'a.graphql'), '{ a }');
    await writeFile(join(folder, 'README.md'), 'no operation');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads the documents of known clients, then what was asked lately', async () => {
    const file = join(folder, 'kept', 'operations.json');
    const record = openOperationRecord({ folder, file, log });
    expect(await record.read()).toEqual([key('{ a }'), key('{ b }')]);
    await record.write([key('query Q { c }', 'Q'), { source: '{ d }' }]);
    expect(await record.read()).toEqual([key('{ a }'), key('{ b }'), key('query Q { c }', 'Q'), key('{ d }')]);
  });

  it('keeps no document with text in it: it may be somebody’s', async () => {
    const file = join(folder, 'private.json');
    const record = openOperationRecord({ folder: null, file, log });
    await record.write([key('{ owner(name: "某人") { id } }'), key('{ owner(code: 7) { id } }')]);
    expect(await readFile(file, 'utf8')).not.toContain('某人');
    expect(await record.read()).toEqual([key('{ owner(code: 7) { id } }')]);
  });

  it('starts without a record that is broken or not there', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{"operations":7}');
    expect(await openOperationRecord({ folder: null, file: broken, log }).read()).toEqual([]);
    expect(await openOperationRecord({ folder: join(folder, 'none'), file: null, log }).read()).toEqual([]);
  });
});
