import { newId } from '@guanjia/kernel/newId';
import { eq, sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { eventLog } from '../src/storage/logTables.ts';
import { handoffTo, registered } from './messages.ts';
import { onEachDatabase } from './onEachDatabase.ts';
import { departmentKeys, startExchange } from './startExchange.ts';

onEachDatabase('intake', (url) => {
  const start = () => startExchange({ url });

  it('numbers a project’s events from 1, in the order sent', async () => {
    const { approval } = await start();
    const projectId = newId();
    const messages = ['a', 'b', 'c'].map((summary) => registered({ projectId, summary }));
    await approval.intake(messages);
    const { events, head } = await approval.readProjectEvents(projectId, { after: 0, limit: 10 });
    expect(head).toBe(3);
    expect(events).toEqual(
      messages.map(({ event }, place) => ({
        ...event,
        seq: place + 1,
        gseq: expect.any(Number),
        source: 'approval',
      })),
    );
  });

  it('gives no number twice and leaves none out, with 8 writers over several projects', async () => {
    const { approval, gateway, database } = await start();
    const before = (await gateway.readFeed({ after: 0, limit: 1, waitMs: 0 })).head;
    const projects = Array.from({ length: 5 }, newId);
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let round = 0; round < 6; round += 1) {
        const batch = projects.toSorted(() => (round % 2 === 0 ? 1 : -1)).map((projectId) => registered({ projectId }));
        await approval.intake(writer % 2 === 0 ? batch : batch.toReversed());
      }
    });
    await Promise.all(writers);
    for (const projectId of projects) {
      const { events, head } = await approval.readProjectEvents(projectId, { after: 0, limit: 500 });
      expect(head).toBe(48);
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 48 }, (_, place) => place + 1));
      expect(events.map(({ gseq }) => gseq)).toEqual(events.map(({ gseq }) => gseq).toSorted((a, b) => a - b));
    }
    const { rows } = await database.db.execute(sql`
        select count(*)::int as found, max(gseq)::int - min(gseq)::int + 1 as span, min(gseq)::int as first
        from exchange.event_log where gseq > ${before}`);
    expect(rows[0]?.['found']).toBe(rows[0]?.['span']);
    expect(rows[0]?.['first']).toBe(before + 1);
  });

  it('takes a message once, however often it is sent', async () => {
    const { approval, utilities, queued } = await start();
    const event = registered();
    await approval.intake([event, event]);
    await approval.intake([event]);
    const { head } = await approval.readProjectEvents(event.event.projectId, { after: 0, limit: 10 });
    expect(head).toBe(1);
    const handoff = handoffTo(['water', 'gas']);
    await utilities.intake([handoff]);
    await utilities.intake([handoff]);
    expect(queued).toEqual(handoff.handoff.legs.map(({ id }) => id));
    const { events } = await approval.readProjectEvents(handoff.handoff.projectId, { after: 0, limit: 10 });
    expect(events).toMatchObject([
      { type: 'exchange.handoffRequested', source: 'exchange', entity: { id: handoff.handoff.id } },
    ]);
  });

  it('refuses an id that comes back with other content, and then takes nothing of the batch', async () => {
    const { approval, utilities } = await start();
    const event = registered();
    await approval.intake([event]);
    const changed = { ...event, event: { ...event.event, summary: { en: 'other', zh: '其他' } } };
    const other = registered();
    const refusal = { code: 'CONFLICTING_MESSAGE', detail: { field: 'id', value: event.event.id } };
    await expect(approval.intake([other, changed])).rejects.toMatchObject(refusal);
    expect((await approval.readProjectEvents(other.event.projectId, { after: 0, limit: 1 })).head).toBe(0);
    const handoff = handoffTo(['water']);
    await utilities.intake([handoff]);
    const stolenLeg = handoffTo([], { legs: handoff.handoff.legs });
    await expect(utilities.intake([stolenLeg])).rejects.toMatchObject({ code: 'CONFLICTING_MESSAGE' });
  });

  it('keeps what approval announces of a project', async () => {
    const { approval, database } = await start();
    const message = registered({ creditCode: '91370700MADEM002XY' });
    await approval.intake([message]);
    const { rows } = await database.db.execute(
      sql`select facts from exchange.project_facts where project_id = ${message.event.projectId}`,
    );
    expect(rows).toEqual([{ facts: message.event.data['facts'] }]);
  });

  it('lets nobody change or remove what is in the log', async () => {
    const { approval, database } = await start();
    const { event } = registered();
    await approval.intake([{ kind: 'event', event }]);
    const appendOnly = { cause: { message: expect.stringContaining('append-only') } };
    const forged = database.db.update(eventLog).set({ summaryEn: 'forged' }).where(eq(eventLog.id, event.id));
    await expect(forged).rejects.toMatchObject(appendOnly);
    await expect(database.db.delete(eventLog).where(eq(eventLog.id, event.id))).rejects.toMatchObject(appendOnly);
  });
});

describe('what intake refuses', () => {
  const start = () => startExchange({});
  const good = registered();
  const withEvent = (change: object) => ({ kind: 'event' as const, event: { ...registered().event, ...change } });

  it.each([
    ['an unknown type', withEvent({ type: 'approval.neverHeardOf' }), 'BAD_INPUT', 'messages[1].event.type'],
    [
      'a wrong payload',
      withEvent({ data: { facts: { projectId: 'x' } } }),
      'BAD_INPUT',
      /^messages\[1]\.event\.data\.facts/,
    ],
    [
      'another department’s event',
      withEvent({ type: 'utilities.matterReceived' }),
      'FORBIDDEN',
      'messages[1].event.type',
    ],
    [
      'the exchange’s own event',
      withEvent({ type: 'exchange.handoffCompleted' }),
      'FORBIDDEN',
      'messages[1].event.type',
    ],
    ['another department’s handoff', handoffTo(['water']), 'FORBIDDEN', 'messages[1].handoff.sender'],
    ['an id in capitals', withEvent({ id: newId().toUpperCase() }), 'BAD_INPUT', 'messages[1].event.id'],
    ['a NUL', withEvent({ summary: { en: 'x\0', zh: 'x' } }), 'BAD_INPUT', 'messages[1].event.summary.en'],
    ['a time past all calendars', withEvent({ time: '9999-01-01T00:00:00Z' }), 'BAD_INPUT', 'messages[1].event.time'],
    ['no time', withEvent({ time: 'yesterday' }), 'BAD_INPUT', 'messages[1].event.time'],
  ])('%s, naming the message, and nothing is written', async (_, bad, code, field) => {
    const { approval } = await start();
    const first = registered();
    const refusal = { code, detail: { field: typeof field === 'string' ? field : expect.stringMatching(field) } };
    await expect(approval.intake([first, bad])).rejects.toMatchObject(refusal);
    expect((await approval.readProjectEvents(first.event.projectId, { after: 0, limit: 1 })).head).toBe(0);
  });

  it('a deadline of years', async () => {
    const { utilities } = await start();
    const refusal = { code: 'BAD_INPUT', detail: { field: 'messages[0].handoff.dueWorkingDays' } };
    await expect(utilities.intake([handoffTo(['water'], { dueWorkingDays: 251 })])).rejects.toMatchObject(refusal);
  });

  it.each([
    ['a wrong key', 'approval', 'not-the-key-of-approval'],
    ['a stranger', 'stranger', departmentKeys.approval],
    ['a department with another’s key', 'utilities', departmentKeys.approval],
    ['a name from the prototype', 'constructor', departmentKeys.approval],
  ])('%s with 401', async (_, issuer, key) => {
    const { clientOf } = await start();
    const client = clientOf(issuer, key);
    await expect(client.intake([good])).rejects.toMatchObject({ code: 'UNSIGNED_REQUEST' });
    await expect(client.readFeed({ after: 0, limit: 1, waitMs: 0 })).rejects.toMatchObject({
      code: 'UNSIGNED_REQUEST',
    });
    await client.close();
  });

  it('the gateway, which has nothing to tell but entries of the audit trail', async () => {
    const { gateway } = await start();
    await expect(gateway.intake([good])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(gateway.readFeed({ after: 0, limit: 1, waitMs: 0 })).resolves.toMatchObject({
      head: expect.any(Number),
    });
  });

  it.each(['/intake', '/directory', '/graphql'])('an unsigned POST %s with 401', async (path) => {
    const { url } = await start();
    const response = await fetch(`${url}${path}`, { method: 'POST', body: '{"messages":[]}' });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSIGNED_REQUEST' } }] });
  });
});
