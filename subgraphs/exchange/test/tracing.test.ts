import { createHash } from 'node:crypto';
import { canonicalJson } from '@guanjia/kernel/canonicalJson';
import { eq } from '@guanjia/runtime/drizzle';
import { inSpan } from '@guanjia/runtime/inSpan';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { type TestTrace, traceTest } from '@guanjia/runtime/testing/traceTest';
import { describe, expect, it } from 'vitest';
import { auditTrail } from '../src/storage/auditTables.ts';
import { ledger, ledgerIntake } from '../src/storage/logTables.ts';
import { registered } from './messages.ts';
import { databaseFrom, ownEmbeddedDatabase } from './ownDatabase.ts';
import { linkIn, startEmailHandoff } from './startEmailHandoff.ts';
import { startExchange } from './startExchange.ts';
import { look, maxAttempts, startHandoff } from './startHandoff.ts';
import { goodAnswer } from './startRecipient.ts';
import { startShareHandoff } from './startShareHandoff.ts';
import { startSource } from './startSource.ts';

type Started = Awaited<ReturnType<typeof startExchange>>;

/** The event as followers of the feed are told of it. */
async function toldOf({ gateway }: Pick<Started, 'gateway'>, after: number, id: string) {
  for (let last = after; ; ) {
    const { events } = await gateway.readFeed({ after: last, limit: 500, waitMs: 5_000 });
    const found = events.find((event) => event.id === id);
    if (found !== undefined || events.length === 0) return found;
    last = events.at(-1)?.gseq ?? last;
  }
}

describe('the trace of an event', () => {
  it('is told to who follows the feed, and is no part of what is compared, hashed or read later', async () => {
    const exchange = await startExchange({ url: testDatabaseUrl() });
    const { approval, gateway, database } = exchange;
    const { traceparent } = await traceTest();
    const { head } = await gateway.readFeed({ after: Number.MAX_SAFE_INTEGER, limit: 1, waitMs: 0 });
    const message = registered();
    await approval.intake([{ ...message, traceparent }]);
    await approval.intake([message]); // the same, though nobody says in which trace it was written
    const told = await toldOf(exchange, head, message.event.id);
    expect(told?.traceparent).toBe(traceparent);
    const { projectId, id } = message.event;
    const { events } = await approval.readProjectEvents(projectId, { after: 0, limit: 10 });
    expect(events).toHaveLength(1);
    expect(events[0]).not.toHaveProperty('traceparent');
    const [row] = await database.db.select().from(auditTrail).where(eq(auditTrail.id, id));
    expect(row?.content).toBe(createHash('sha256').update(canonicalJson(events[0])).digest('hex'));
  });

  it('is absent where none was kept', async () => {
    const exchange = await startExchange({ url: testDatabaseUrl() });
    const { head } = await exchange.gateway.readFeed({ after: Number.MAX_SAFE_INTEGER, limit: 1, waitMs: 0 });
    const message = registered();
    await exchange.approval.intake([message]);
    expect(await toldOf(exchange, head, message.event.id)).not.toHaveProperty('traceparent');
  });
});

describe('the doors of the log', () => {
  const at = databaseFrom(ownEmbeddedDatabase); // of processes that share a log only one numbers it

  it('have a span for the numbering of an event, in its trace, that says how much was numbered and nothing of it', async () => {
    const exchange = await startExchange({ url: at() });
    const trace = await traceTest();
    const message = registered({ summary: '不可外传' });
    await exchange.approval.intake([{ ...message, traceparent: trace.traceparent }]);
    await toldOf(exchange, 0, message.event.id);
    const numbering = () => trace.spans().filter(({ name }) => name === 'number the log');
    await expect.poll(() => numbering().length, { timeout: 10_000 }).toBe(1);
    expect(numbering()[0]?.attributes).toEqual({
      'guanjia.events': 1,
      'guanjia.ledger_rows': expect.any(Number),
      'guanjia.trail_rows': expect.any(Number),
    });
    expect(trace.words()).not.toContain('不可外传');
  });

  it('have one for what a system outside posts, which its event goes on from; what is sent again begins none', async () => {
    const started = await startSource({ url: at() });
    const { postOne, cloudEvent, timeline, gateway } = started;
    const trace = await traceTest();
    const { head } = await gateway.readFeed({ after: Number.MAX_SAFE_INTEGER, limit: 1, waitMs: 0 });
    const event = cloudEvent();
    const taken = () => trace.words().split('"take in events"').length - 1;
    expect((await postOne(event)).status).toBe(202);
    const [stored] = await timeline();
    const told = await toldOf(started, head, stored?.id ?? '');
    expect(told?.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(taken()).toBe(1);
    expect((await postOne(event)).status).toBe(202);
    expect(taken()).toBe(1);
  });
});

describe('the trace of a handoff', () => {
  /** What one attempt tells, and the newest of its events as followers are told of it. */
  async function attempt(
    trace: TestTrace,
    { gateway, deliver, handoff }: Pick<Awaited<ReturnType<typeof startHandoff>>, 'gateway' | 'deliver' | 'handoff'>,
  ) {
    const { head } = await gateway.readFeed({ after: Number.MAX_SAFE_INTEGER, limit: 1, waitMs: 0 });
    await inSpan('job', { traceparent: trace.traceparent }, () => deliver());
    const { events } = await gateway.readProjectEvents(handoff.projectId, { after: 0, limit: 100 });
    const last = events.at(-1);
    return { spans: trace.spans(), told: last && (await toldOf({ gateway }, head, last.id)) };
  }

  it.each([
    ['mail', 'EMAIL', startEmailHandoff, 'delivered'],
    ['share', 'NETWORK_SHARE', startShareHandoff, 'delivered'],
    ['platform', 'PLATFORM', () => startHandoff([goodAnswer]), 'receipt'],
  ] as const)(
    'has a span for each attempt by %s, and goes on with the event of it',
    async (_, channel, open, answer) => {
      const started = await open();
      const trace = await traceTest();
      const { spans, told } = await attempt(trace, started);
      const [delivery, ...others] = spans.filter(({ name }) => name === `deliver by ${channel}`);
      expect(others).toEqual([]);
      expect(delivery?.attributes).toMatchObject({ 'guanjia.leg': started.legId, 'guanjia.answer': answer });
      expect(told?.traceparent?.split('-')[1]).toBe(trace.traceId);
    },
  );

  it('tells neither the address of a mail nor its link, nor does what is kept of a dead letter', async () => {
    const quoting = (content: string) => ({ code: 554, text: `spam: ${content.replaceAll(/\s+/g, ' ').slice(-900)}` });
    const linking = (content: string) => ({ code: 554, text: `bad link ${/http\S+/.exec(content)?.[0]}` });
    const refusal = { code: 550, text: 'no such desk@office.example.test, call 13912345678' };
    const started = await startEmailHandoff({ verdicts: [refusal, quoting, linking] });
    const trace = await traceTest();
    for (let time = 0; time < maxAttempts; time += 1) await attempt(trace, started);
    const answers = trace.spans().flatMap(({ attributes }) => attributes['guanjia.answer'] ?? []);
    expect(answers).toEqual(Array.from({ length: maxAttempts }, () => 'failed'));
    const { leg } = await look(started);
    expect(leg.status).toBe('DEAD');
    expect(leg.reason).toContain('the mail server answered: 554');
    const { events } = await started.approval.readProjectEvents(started.handoff.projectId, { after: 0, limit: 100 });
    const kept = await started.database.db.select().from(ledgerIntake);
    const chained = await started.database.db.select().from(ledger);
    const token = linkIn(started).split('/').at(-1) ?? '';
    expect(token.length).toBeGreaterThan(20);
    // tests share the database: the rows of this handoff
    const own = [...kept, ...chained].filter((row) => JSON.stringify(row).includes(started.handoff.id));
    expect(own.length).toBeGreaterThan(0);
    const all = [trace.words(), JSON.stringify([leg, events, own])];
    for (const secret of [token, token.slice(0, 24), 'desk@office', '13912345678']) {
      for (const text of all) expect(text.includes(secret), secret).toBe(false);
    }
  });
});
