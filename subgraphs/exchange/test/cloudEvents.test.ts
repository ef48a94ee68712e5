import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import { CloudEvent, HTTP } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import { sourceKeyHash } from '../src/domain/eventSourceKey.ts';
import { ownEntry } from '../src/domain/logEntry.ts';
import { createSourceLog } from '../src/storage/createSourceLog.ts';
import { registered } from './messages.ts';
import { onEachDatabase } from './onEachDatabase.ts';
import { askAs, readSource, registering, registration, startSource } from './startSource.ts';

const rotating = `mutation ($id: ID!, $graceMinutes: Int) {
  rotateEventSourceKey(id: $id, graceMinutes: $graceMinutes) { key } }`;
const suspending = 'mutation ($id: ID!) { suspendEventSource(id: $id) { suspended } }';
const resuming = 'mutation ($id: ID!) { resumeEventSource(id: $id) { suspended } }';

/** The moment into a minute, so that no test meets the end of one. */
const early = () => (Date.now() % 60_000 > 40_000 ? 60_000 - (Date.now() % 60_000) + 1_000 : 0);

onEachDatabase('CloudEvents', (url) => {
  const start = (terms: Record<string, unknown> = {}) => startSource({ url, terms });

  it('are taken in structured, as the SDK of others writes them', async () => {
    const { postOne, cloudEvent, timeline, projectId, source } = await start();
    const time = '2026-05-06T08:00:00+08:00';
    const { headers, body } = HTTP.structured(new CloudEvent(cloudEvent({ time })));
    expect(headers).toMatchObject({ 'content-type': 'application/cloudevents+json; charset=utf-8' });
    expect(await postOne(String(body))).toMatchObject({ status: 202, answer: { accepted: 1 } });
    expect(await timeline()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8/),
        type: 'site.progressReported',
        source: 'site',
        projectId,
        time: '2026-05-06T00:00:00.000Z',
        entity: { typename: 'Project', id: projectId },
        visibility: 'PUBLIC',
        actor: { subject: `source.${source.id}`, name: '演示智慧工地', right: `SOURCE ${source.id}` },
        summary: { en: 'Site progress reported, main structure, 45 %', zh: '现场进度填报，主体结构，总体 45%' },
        data: { percent: 45, stage: 'MAIN_STRUCTURE', description: '二层楼板浇筑', pictures: [] },
        seq: 2,
        gseq: expect.any(Number),
      },
    ]);
  });

  it('are taken in binary, with the project’s code for its id and percent-encoded headers', async () => {
    const { post, code, cloudEvent, timeline } = await start();
    const { data, ...attributes } = cloudEvent({ id: '填报-1', subject: code });
    const ce = Object.entries(attributes).map(([name, value]) => [`ce-${name}`, encodeURIComponent(String(value))]);
    const headers = { 'content-type': 'application/json; charset=utf-8', ...Object.fromEntries(ce) };
    const before = Date.now();
    expect(await post(headers, data)).toMatchObject({ status: 202, answer: { accepted: 1 } });
    expect(await post(headers, data)).toMatchObject({ status: 202, answer: { accepted: 1 } });
    const [event, ...others] = await timeline();
    expect(others).toEqual([]);
    expect(Date.parse(event?.time ?? '')).toBeGreaterThanOrEqual(before);
  });

  it('are taken in as a batch, in order, repetitions once', async () => {
    const { postBatch, cloudEvent, timeline } = await start();
    const events = [10, 20, 30].map((percent) => cloudEvent({ data: { percent, description: 'x', pictures: [] } }));
    expect((await postBatch([])).answer).toEqual({ accepted: 0 });
    expect((await postBatch([...events, events[0]])).answer).toEqual({ accepted: 4 });
    expect((await postBatch(events)).answer).toEqual({ accepted: 3 });
    expect((await timeline()).map(({ data }) => data['percent'])).toEqual([10, 20, 30]);
  });

  it('of the same id and other content conflict, and nothing of the batch is taken', async () => {
    const { postOne, postBatch, cloudEvent, timeline } = await start();
    const event = cloudEvent();
    await postOne(event);
    const changed = { ...event, data: { description: 'other', pictures: [] } };
    const { status, refusal } = await postBatch([cloudEvent(), changed]);
    expect(status).toBe(409);
    expect(refusal).toMatchObject({ code: 'CONFLICTING_MESSAGE', field: 'events[1].id', index: 1, value: event.id });
    const twice = cloudEvent();
    const inBatch = await postBatch([twice, { ...twice, time: '2026-01-01T00:00:00Z' }]);
    expect(inBatch.refusal).toMatchObject({ code: 'CONFLICTING_MESSAGE', field: 'events[1].id', value: twice.id });
    expect(await timeline()).toHaveLength(1);
  });

  it('of two sources with the same id are two', async () => {
    const { postOne, cloudEvent, started, manager, timeline } = await start();
    const { data } = await askAs(started, manager, registering, { input: registration() });
    const event = cloudEvent();
    const { source, key } = data.registerEventSource;
    await postOne(event);
    expect((await postOne({ ...event, source: source.uri }, key)).status).toBe(202);
    expect(await timeline()).toHaveLength(2);
  });

  it('cost the quota of the minute once, and only when they are new', async () => {
    const { postBatch, cloudEvent, clock, timeline, started, manager, source, database } = await start({
      eventsPerMinute: 3,
    });
    clock.aheadMs = early();
    const events = [1, 2, 3].map(() => cloudEvent());
    expect((await postBatch(events.slice(0, 2))).status).toBe(202);
    expect((await postBatch(events)).status).toBe(202);
    expect((await postBatch(events)).status).toBe(202);
    const mine = () => readSource(started, manager, source.id, 'usedThisMinute lastEventAt');
    const minute = new Date(Math.floor((Date.now() + clock.aheadMs) / 60_000) * 60_000).toISOString();
    expect(await mine()).toEqual({ id: source.id, usedThisMinute: 3, lastEventAt: minute });
    const { status, headers, refusal } = await postBatch([events[0], cloudEvent()]);
    expect(status).toBe(429);
    expect(refusal).toMatchObject({ code: 'QUOTA_EXCEEDED', used: 3, asked: 1, accepted: '3 new events a minute' });
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBe(refusal.retryAfterSeconds);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    clock.aheadMs += seconds * 1_000;
    expect(await mine()).toEqual({ id: source.id, usedThisMinute: 0, lastEventAt: minute });
    expect((await postBatch([cloudEvent()])).status).toBe(202);
    clock.aheadMs += 10 * 60_000;
    expect((await postBatch([cloudEvent()])).status).toBe(202);
    const { rows } = await database.db.execute(
      sql`select used::int from exchange.event_source_usage where source = ${source.id}`,
    );
    expect(rows).toEqual([{ used: 1 }]);
    expect(await timeline()).toHaveLength(5);
  });

  it('of many writers at once never pass the quota, and never cost it for what was refused', async () => {
    const { postBatch, cloudEvent, clock, timeline } = await start({ eventsPerMinute: 10 });
    clock.aheadMs = early();
    const shared = cloudEvent();
    const writers = Array.from({ length: 6 }, () => postBatch([shared, cloudEvent(), cloudEvent()]));
    const statuses = (await Promise.all(writers)).map(({ status }) => status).toSorted();
    // The first costs 3 and each further one 2: 3 + 2 + 2 + 2 = 9.
    expect(statuses).toEqual([202, 202, 202, 202, 429, 429]);
    expect(await timeline()).toHaveLength(9);
  });

  it('come with the key of the source, the former one for the minutes of grace', async () => {
    const { postOne, cloudEvent, clock, key, started, manager, source } = await start();
    const status = async (bearer: string) => (await postOne(cloudEvent(), bearer)).status;
    const rotate = async (graceMinutes?: number) =>
      (await askAs(started, manager, rotating, { id: source.id, graceMinutes })).data.rotateEventSourceKey.key;
    const second = await rotate(5);
    expect(await Promise.all([status(key), status(second)])).toEqual([202, 202]);
    clock.aheadMs = 5 * 60_000;
    expect(await Promise.all([status(key), status(second)])).toEqual([401, 202]);
    const third = await rotate();
    clock.aheadMs += 59 * 60_000;
    expect(await Promise.all([status(second), status(third)])).toEqual([202, 202]);
    const fourth = await rotate(0);
    expect(await Promise.all([status(third), status(fourth)])).toEqual([401, 202]);
  });

  it('of a suspended source are refused until it is resumed', async () => {
    const { postOne, cloudEvent, timeline, started, manager, source } = await start();
    await askAs(started, manager, suspending, { id: source.id });
    expect(await postOne(cloudEvent())).toMatchObject({ status: 403, refusal: { code: 'EVENT_SOURCE_SUSPENDED' } });
    expect(await timeline()).toEqual([]);
    await askAs(started, manager, resuming, { id: source.id });
    expect((await postOne(cloudEvent())).status).toBe(202);
  });
});

describe('what CloudEvents are refused', () => {
  const picture = { sha256: 'ab'.repeat(32), name: 'x.jpg', mediaType: 'image/jpeg', bytes: 10 };
  const withData = (data: Record<string, unknown>) => ({ data: { description: 'x', pictures: [], ...data } });

  it.each([
    ['another source', { source: 'urn:example:other' }, 403, 'FORBIDDEN', 'source'],
    ['a type that is not for this source', { type: 'site.droneSurveyed' }, 403, 'FORBIDDEN', 'type'],
    ['a department’s type', { type: 'approval.projectRegistered' }, 403, 'FORBIDDEN', 'type'],
    ['an unknown project by id', { subject: newId() }, 404, 'PROJECT_NOT_FOUND', 'subject'],
    ['an unknown project by code', { subject: '2609-000000-00-00-000000' }, 404, 'PROJECT_NOT_FOUND', 'subject'],
    ['no project', { subject: undefined }, 400, 'BAD_INPUT', 'subject'],
    ['no id', { id: undefined }, 400, 'BAD_INPUT', 'id'],
    ['an empty id', { id: '' }, 400, 'BAD_INPUT', 'id'],
    ['another version', { specversion: '0.3' }, 400, 'BAD_INPUT', 'specversion'],
    ['no version', { specversion: undefined }, 400, 'BAD_INPUT', 'specversion'],
    ['no real time', { time: 'yesterday' }, 400, 'BAD_INPUT', 'time'],
    ['a time without offset', { time: '2026-05-06T08:00:00' }, 400, 'BAD_INPUT', 'time'],
    ['a time past all calendars', { time: '9999-01-01T00:00:00Z' }, 400, 'BAD_INPUT', 'time'],
    ['XML', { datacontenttype: 'application/xml' }, 400, 'BAD_INPUT', 'datacontenttype'],
    ['binary data', { data: undefined, data_base64: 'e30=' }, 400, 'BAD_INPUT', 'data_base64'],
    ['no data', { data: undefined }, 400, 'BAD_INPUT', 'data'],
    ['data that is no object', { data: 'x' }, 400, 'BAD_INPUT', 'data'],
    ['an unknown field', withData({ mood: 'good' }), 400, 'BAD_INPUT', 'data.mood'],
    ['an unknown field within', withData({ pictures: [{ ...picture, x: 1 }] }), 400, 'BAD_INPUT', 'data.pictures[0].x'],
    ['a field out of range', withData({ percent: 101 }), 400, 'BAD_INPUT', 'data.percent'],
    ['a NUL', withData({ description: 'a\0b' }), 400, 'BAD_INPUT', 'data.description'],
    ['half a character', { id: 'a\ud800' }, 400, 'BAD_INPUT', 'id'],
    ['an attribute that is no CloudEvents name', { 'Bad-Name': 'x' }, 400, 'BAD_INPUT', undefined],
    ['an attribute of another version', { schemaurl: 'urn:x' }, 400, 'BAD_INPUT', undefined],
  ])(
    '%s: the event and its field are named, and nothing of the batch is taken',
    async (_, change, status, code, field) => {
      const { postOne, postBatch, cloudEvent, timeline } = await startSource();
      const place = (index: number) => (field === undefined ? `events[${index}]` : `events[${index}].${field}`);
      const alone = await postOne(cloudEvent(change));
      expect(alone).toMatchObject({ status, refusal: { code, field: place(0) } });
      const batch = await postBatch([cloudEvent(), cloudEvent(), cloudEvent(change)]);
      expect(batch).toMatchObject({ status, refusal: { code, field: place(2) } });
      expect(batch.refusal.messageZh).toMatch(/\p{Script=Han}/u);
      expect(await timeline()).toEqual([]);
    },
  );

  it.each([
    ['no JSON', { 'content-type': 'application/cloudevents+json' }, '{', 'body'],
    ['no object', { 'content-type': 'application/cloudevents+json' }, '[]', 'events[0]'],
    ['no list', { 'content-type': 'application/cloudevents-batch+json' }, '{}', 'events'],
    ['another format', { 'content-type': 'application/cloudevents+avro' }, '{}', 'content-type'],
    ['no CloudEvents at all', { 'content-type': 'application/json' }, '{}', 'content-type'],
    ['binary data', { 'content-type': 'image/png', 'ce-id': '1', 'ce-specversion': '1.0' }, 'x', 'content-type'],
    ['no id in binary mode', { 'content-type': 'application/json', 'ce-specversion': '1.0' }, '{}', 'events[0].id'],
    ['a broken header', { 'content-type': 'application/json', 'ce-id': '%E4%B' }, '{}', 'ce-id'],
  ])('%s', async (_, headers, body, field) => {
    const { post } = await startSource();
    expect(await post(headers, body)).toMatchObject({ status: 400, refusal: { code: 'BAD_INPUT', field } });
  });

  it('more than 500 at once, or more than 4 MB', async () => {
    const { postBatch, postOne, cloudEvent } = await startSource();
    const events = Array.from({ length: 501 }, () => cloudEvent());
    expect(await postBatch(events)).toMatchObject({ status: 400, refusal: { field: 'events' } });
    const large = cloudEvent({ data: { description: 'x'.repeat(4_000_000), pictures: [] } });
    expect(await postOne(large)).toMatchObject({ status: 400, refusal: { field: 'body' } });
  });

  it('500 at once are not', async () => {
    const { postBatch, cloudEvent } = await startSource();
    const events = Array.from({ length: 500 }, () => cloudEvent());
    expect(await postBatch(events)).toMatchObject({ status: 202, answer: { accepted: 500 } });
  });

  it.each([
    ['no key', ''],
    ['a key of nobody', `gjs_${'x'.repeat(43)}`],
    ['a department’s token', 'eyJhbGciOi.x.y'],
  ])('%s, with 401', async (_, key) => {
    const { postOne, cloudEvent } = await startSource();
    const { status, headers, refusal } = await postOne(cloudEvent(), key);
    expect([status, refusal.code, headers.get('www-authenticate')]).toEqual([401, 'UNAUTHENTICATED', 'Bearer']);
  });

  it('what a department sends in the name of outside systems', async () => {
    const { approval, cloudEvent, projectId } = await startSource();
    const { event } = registered({ projectId });
    const forged = { ...event, type: 'site.progressReported', data: cloudEvent().data };
    await expect(approval.intake([{ kind: 'event', event: forged }])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keeps no key, only its hash', async () => {
    const { database, key, source } = await startSource();
    const { rows } = await database.db.execute(
      sql`select row_to_json(s)::text as row from exchange.event_sources s where id = ${source.id}`,
    );
    expect(rows[0]?.['row']).toContain(sourceKeyHash(key));
    expect(rows[0]?.['row']).not.toContain(key);
  });
});

describe('the log as sources reach it', () => {
  it('takes nothing from a source that was suspended since its key was looked at', async () => {
    const { database, started, manager, source, projectId, timeline } = await startSource();
    await askAs(started, manager, suspending, { id: source.id });
    const entry = ownEntry(registered({ projectId }).event);
    const appending = createSourceLog(database).append(source.id, [entry], new Date());
    await expect(appending).rejects.toMatchObject({ code: 'EVENT_SOURCE_SUSPENDED' });
    expect(await timeline()).toEqual([]);
  });
});
