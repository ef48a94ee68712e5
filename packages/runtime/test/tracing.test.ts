import { DomainError } from '@guanjia/kernel/DomainError';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { appendOutbox } from '../src/appendOutbox.ts';
import { createLog } from '../src/createLog.ts';
import { createMetrics } from '../src/createMetrics.ts';
import { defineQueue } from '../src/defineQueue.ts';
import { departmentTables } from '../src/departmentTables.ts';
import { pgSchema, sql } from '../src/drizzle.ts';
import { inSpan, inSpansOf, linkActiveSpan } from '../src/inSpan.ts';
import { type Database, openDatabase } from '../src/openDatabase.ts';
import { openQueue } from '../src/openQueue.ts';
import { openTracing, type Tracing, traceInto } from '../src/openTracing.ts';
import { openWorker } from '../src/openWorker.ts';
import type { QueueConnection } from '../src/queueConnection.ts';
import { startHttpServer } from '../src/startHttpServer.ts';
import { testDatabaseUrl } from '../src/testing/testDatabaseUrl.ts';
import { testServices } from '../src/testing/testServices.ts';
import { traceHeaders } from '../src/traceHeaders.ts';
import { traceOnEffect, traceparentToPassOn } from '../src/traceOnEffect.ts';
import { activeTraceparent } from '../src/traceparent.ts';
import { tracingState } from '../src/tracingState.ts';

const log = createLog({ name: 'test', level: 'silent' });
const settings = {
  OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
  OTEL_TRACES_SAMPLER_ARG: 1,
} as const;
const sampled = (): string => `00-${hex(32)}-${hex(16)}-01`;
const unsampled = (): string => `00-${hex(32)}-${hex(16)}-00`;
const hex = (digits: number): string => newId().replaceAll('-', '').repeat(2).slice(0, digits);
const traceIdOf = (traceparent: string | undefined): string => traceparent?.split('-')[1] ?? 'none';

describe('without an endpoint', () => {
  it('does the work and nothing else', async () => {
    const tracing = await openTracing({ name: 'test', settings, log });
    expect(tracingState.tracer).toBeNull();
    const seen = await inSpan('work', { traceparent: sampled() }, async (span) => ({ span, headers: traceHeaders() }));
    expect(seen).toEqual({ span: null, headers: {} });
    expect(await inSpansOf([sampled()], 'work', {}, async () => activeTraceparent())).toBeUndefined();
    await tracing.close();
  });
});

describe('with one', () => {
  const exporter = new InMemorySpanExporter();
  let tracing: Tracing;
  let database: Database;

  beforeAll(async () => {
    tracing = await traceInto(new SimpleSpanProcessor({ exporter }), { name: 'test', settings });
    database = openDatabase({ url: testDatabaseUrl(), log });
  });
  afterEach(() => exporter.reset());
  afterAll(async () => {
    await database.close();
    await tracing.close();
  });

  const spansOf = (traceparent: string): readonly ReadableSpan[] =>
    exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceIdOf(traceparent));
  const told = (spans: readonly ReadableSpan[]): string =>
    JSON.stringify(spans.map(({ name, attributes, events, status }) => [name, attributes, events, status]));

  it('continues what is sampled, and nothing else', async () => {
    const one = sampled();
    await inSpan('outer', { traceparent: one }, async () => {
      expect(traceIdOf(traceHeaders().traceparent)).toBe(traceIdOf(one));
      await inSpan('inner', {}, async () => undefined);
    });
    const [inner, outer] = spansOf(one);
    expect([inner?.name, outer?.name]).toEqual(['inner', 'outer']);
    expect(inner?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
    expect(outer?.parentSpanContext?.spanId).toBe(one.split('-')[2]);
    for (const other of [unsampled(), 'nonsense', `00-${'0'.repeat(32)}-${hex(16)}-01`])
      expect(await inSpan('none', { traceparent: other }, async (span) => span)).toBeNull();
    expect(await inSpan('none', {}, async (span) => span)).toBeNull();
  });

  it('tells a fault by its kind and never by its words, and a refusal as none', async () => {
    const one = sampled();
    const fault = new TypeError('13712345678 is not a phone');
    await expect(inSpan('fault', { traceparent: one }, () => Promise.reject(fault))).rejects.toBe(fault);
    const refusal = new DomainError('PROJECT_NOT_FOUND', { value: '13712345678' });
    await expect(inSpan('refusal', { traceparent: one }, () => Promise.reject(refusal))).rejects.toBe(refusal);
    const [first, second] = spansOf(one);
    expect([first?.attributes['error.type'], first?.status.code]).toEqual(['TypeError', 2]);
    expect([second?.attributes['error.type'], second?.status.code]).toEqual(['PROJECT_NOT_FOUND', 0]);
    expect(told(spansOf(one))).not.toContain('13712345678');
  });

  it('does work for several traces at once in each of them, once', async () => {
    const [one, two] = [sampled(), sampled()];
    const again = `${one.slice(0, 36)}${hex(16)}-01`;
    const work = vi.fn(async () => traceIdOf(activeTraceparent()));
    expect(await inSpansOf([undefined, one, two, again, unsampled()], 'batch', {}, work)).toBe(traceIdOf(one));
    expect(work).toHaveBeenCalledOnce();
    expect([spansOf(one).length, spansOf(two).length, exporter.getFinishedSpans().length]).toEqual([1, 1, 2]);
  });

  it('links what a person does later to where it began, and not to itself', async () => {
    const [begun, later] = [sampled(), sampled()];
    await inSpan('sign', { traceparent: later }, async () => {
      linkActiveSpan(begun);
      linkActiveSpan(later);
      linkActiveSpan(null);
    });
    expect(spansOf(later)[0]?.links.map(({ context }) => context.traceId)).toEqual([traceIdOf(begun)]);
  });

  it('tells statements without their values, in a transaction and outside, also when they fail', async () => {
    const one = sampled();
    const phone = '13712345678';
    await inSpan('work', { traceparent: one }, async () => {
      await database.db.execute(
        sql`select ${phone}::text as a, 'quoted ''words''' as b from pg_catalog.pg_class limit 1`,
      );
      await database.transaction(async (tx) => {
        await tx.execute(sql`select ${phone}::text`);
      });
      await expect(database.db.execute(sql`select ${phone}::uuid`)).rejects.toThrow();
    });
    await database.db.execute(sql`select 'in no trace'`);
    const spans = spansOf(one).slice(0, -1);
    expect(spans.map(({ name }) => name)).toEqual([
      'select pg_catalog.pg_class',
      'begin',
      'select',
      'commit',
      'select',
    ]);
    expect(spans[0]?.attributes).toMatchObject({ 'db.system.name': 'postgresql' });
    expect(spans[0]?.attributes['db.query.text']).toContain("'?' as b");
    expect(spans.at(-1)?.status.code).toBe(2);
    expect(told(spans)).not.toMatch(/13712345678|quoted/);
    expect(exporter.getFinishedSpans()).toHaveLength(spans.length + 1);
  });

  it('writes the trace into the outbox with the change, and none where there is none', async () => {
    const name = `trace_${newId().replaceAll('-', '')}`;
    const { outbox } = departmentTables(pgSchema(name));
    await database.db.execute(sql`create schema ${sql.identifier(name)}`);
    await database.db.execute(sql`create table ${sql.identifier(name)}.outbox (position bigserial primary key,
      message_id uuid not null, message jsonb not null, written_at timestamptz default now(), sent_at timestamptz, refusal text)`);
    const message: OutboxMessage = {
      kind: 'handoff',
      handoff: {
        id: newId(),
        projectId: newId(),
        purpose: 'ARCHIVE',
        sender: 'test',
        cover: {},
        materials: [],
        legs: [{ id: newId(), recipient: 'r' }],
        dueWorkingDays: 1,
        requestedAt: '2026-11-23T09:00:00+08:00',
      },
    };
    const write = () => database.transaction((tx) => appendOutbox(tx, { outbox }, [message]));
    const one = sampled();
    await inSpan('write', { traceparent: one }, write);
    await write();
    const rows = await database.db.select({ message: outbox.message }).from(outbox).orderBy(outbox.position);
    const traces = rows.map((row) => (row.message as { traceparent?: string }).traceparent);
    expect([traceIdOf(traces[0]), traces[1]]).toEqual([traceIdOf(one), undefined]);
  });

  it('begins a trace with the first thing that the work of a clock announces, and with no other', async () => {
    const before = exporter.getFinishedSpans().length;
    expect(await traceOnEffect('quiet round', async () => traceHeaders())).toEqual({});
    expect(exporter.getFinishedSpans()).toHaveLength(before);
    const passedOn = await traceOnEffect('round', async () => [traceparentToPassOn(), traceparentToPassOn()]);
    expect(passedOn[0]).toBe(passedOn[1]);
    const [round, ...others] = exporter.getFinishedSpans().slice(before);
    expect(others).toEqual([]);
    expect([round?.name, round?.parentSpanContext]).toEqual(['round', undefined]);
    expect(round?.spanContext().traceId).toBe(traceIdOf(passedOn[0]));
    const one = sampled();
    const within = await inSpan('job', { traceparent: one }, () =>
      traceOnEffect('round', async () => traceparentToPassOn()),
    );
    expect(traceIdOf(within)).toBe(traceIdOf(one));
    expect(traceparentToPassOn()).toBeUndefined();
  });

  it('continues the traces of requests only where told to', async () => {
    const routes = {
      'GET /hello': ({ send }: { send: (status: number, body: string) => void }) =>
        send(200, activeTraceparent() ?? 'none'),
    };
    const shell = { host: '127.0.0.1', port: 0, log, ready: async () => ({}), routes };
    const ours = await startHttpServer({ ...shell, metrics: createMetrics('ours'), continuesTraces: true });
    const open = await startHttpServer({ ...shell, metrics: createMetrics('open') });
    const one = sampled();
    const ask = async (url: string, traceparent: string) =>
      (await fetch(`${url}/hello`, { headers: { traceparent } })).text();
    expect(traceIdOf(await ask(ours.url, one))).toBe(traceIdOf(one));
    expect(await ask(ours.url, unsampled())).toBe('none');
    expect(await ask(open.url, one)).toBe('none');
    await expect.poll(() => spansOf(one)).toHaveLength(1);
    expect(spansOf(one)[0]?.attributes).toMatchObject({ 'http.route': 'GET /hello', 'http.response.status_code': 200 });
    await Promise.all([ours.stop(), open.stop()]);
  });

  it('writes the trace into the lines of the log', async () => {
    const lines: string[] = [];
    const written = createLog({ name: 'x-worker', department: 'x' }, { write: (line) => void lines.push(line) });
    const one = sampled();
    await inSpan('work', { traceparent: one }, async () => written.info('within'));
    written.info('without');
    const [within, without] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(within).toMatchObject({ trace_id: traceIdOf(one), department: 'x', name: 'x-worker' });
    expect(without).not.toHaveProperty('trace_id');
  });

  describeJobs('embedded PostgreSQL', () => ({ kind: 'postgres', url: testDatabaseUrl(), schema: 'public' }));
  const { redisUrl } = testServices();
  describe.skipIf(redisUrl === null)('with Redis', () => {
    describeJobs('Redis', () => ({ kind: 'redis', url: redisUrl ?? '' }));
  });

  function describeJobs(way: string, connectionOf: () => QueueConnection): void {
    it(`does a job in the trace that it was queued in, and tells none of its data: ${way}`, async () => {
      const definition = defineQueue({
        name: `trace-${hex(12)}`,
        data: z.object({ id: z.string(), phone: z.string() }),
        jobId: ({ id }) => id,
        attempts: 1,
        backoff: { delayMs: 1, jitter: 0 },
      });
      const metrics = createMetrics('jobs');
      const queue = await openQueue(definition, connectionOf(), { log, metrics });
      const [one, two] = [sampled(), sampled()];
      const dataOf = () => ({ id: `j${newId()}`, phone: '13712345678' });
      await inSpan('click', { traceparent: one }, () => queue.add(dataOf()));
      await queue.addMany([
        { data: dataOf(), traceparent: two },
        { data: dataOf(), traceparent: null },
      ]);
      const seen: string[] = [];
      const work = async ({ phone }: { phone: string }): Promise<void> => {
        seen.push(traceIdOf(activeTraceparent()));
        if (seen.length === 3) throw new Error(`nobody has the phone ${phone}`);
      };
      const dead = Promise.withResolvers<string>();
      const onDead = async (_: unknown, reason: string): Promise<void> => dead.resolve(reason);
      const worker = await openWorker(definition, work, connectionOf(), { log, metrics, concurrency: 1, onDead });
      expect(await dead.promise).toBe('nobody has the phone [hidden]');
      await worker.close();
      expect(seen.toSorted()).toEqual([traceIdOf(one), traceIdOf(two), 'none'].toSorted());
      expect(spansOf(two).map(({ name }) => name)).toContain(`process ${definition.name}`);
      expect(told(exporter.getFinishedSpans())).not.toContain('13712345678');
      const figures = await metrics.text();
      expect(figures).toContain(`queue_jobs{queue="${definition.name}",state="failed",process="jobs"} 1`);
      expect(figures).toContain(`queue_job_seconds_count{process="jobs",queue="${definition.name}",outcome="done"} 2`);
      expect(figures).toContain(`queue_reached{queue="${definition.name}",process="jobs"} 1`);
      await queue.close();
    });
  }
});
