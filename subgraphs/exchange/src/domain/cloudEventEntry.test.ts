import { isId, newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import type { CloudEvent } from './cloudEvent.ts';
import { cloudEventEntry } from './cloudEventEntry.ts';
import { cloudEventId } from './cloudEventId.ts';
import type { EventSource } from './eventSource.ts';
import type { ExternalTypes } from './externalTypes.ts';

const source: EventSource = {
  id: '01930000-0000-7000-8000-0000000000aa',
  name: '演示智慧工地',
  uri: 'urn:example:site:7',
  types: ['site.progressReported'],
  eventsPerMinute: 1,
  bytesPerDay: 1,
  keyHash: '',
  formerKeyHash: null,
  formerKeyUntil: null,
  suspendedAt: null,
  registeredAt: new Date(0),
};
const types: ExternalTypes = {
  names: source.types,
  read: () => ({ kind: 'told', visibility: 'PARTIES', summary: { en: 'told', zh: '填报' } }),
};
const event: CloudEvent = {
  id: 'a-1',
  source: source.uri,
  type: 'site.progressReported',
  subject: '2609-370700-36-03-900001',
  time: null,
  data: { percent: 45 },
};
const projectId = newId();
const now = new Date('2026-05-06T00:00:00Z');
const entryOf = (change: Partial<CloudEvent> = {}, from: EventSource = source) =>
  cloudEventEntry(from, types, { ...event, ...change }, 3)(projectId, now);

describe('the entry that the log makes of a CloudEvent', () => {
  it('takes summary and visibility from the type, and time and place from the event', () => {
    expect(entryOf()).toMatchObject({
      source: 'site',
      handoff: null,
      event: {
        projectId,
        time: now.toISOString(),
        entity: { typename: 'Project', id: projectId },
        visibility: 'PARTIES',
        actor: { subject: `source.${source.id}`, name: '演示智慧工地' },
        summary: { en: 'told', zh: '填报' },
        data: { percent: 45 },
      },
    });
    expect(entryOf({ time: '2026-01-02T03:04:05+08:00' }).event.time).toBe('2026-01-02T03:04:05+08:00');
  });

  it.each<[string, Partial<CloudEvent>]>([
    ['another payload', { data: { percent: 46 } }],
    ['another time', { time: '2026-01-02T03:04:05Z' }],
    ['another subject', { subject: 'x' }],
  ])('has another digest for %s, under the same id', (_, change) => {
    expect(entryOf(change).key).toBe(entryOf().key);
    expect(entryOf(change).digest).not.toBe(entryOf().digest);
  });

  it('is the same whenever it is sent again, whatever the order of keys', () => {
    const later = cloudEventEntry(source, types, { ...event, data: { b: 1, a: 2 } }, 0)(projectId, new Date(0));
    expect(later.digest).toBe(entryOf({ data: { a: 2, b: 1 } }).digest);
  });

  it.each<[string, Partial<CloudEvent>, string]>([
    ['another source', { source: 'urn:example:site:8' }, 'events[3].source'],
    ['a type of others', { type: 'site.droneSurveyed' }, 'events[3].type'],
  ])('is refused for %s', (_, change, field) => {
    expect(() => entryOf(change)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', detail: expect.objectContaining({ field, index: 3 }) }),
    );
  });
});

describe('the id of a CloudEvent', () => {
  it('is a UUIDv8 that follows from source and id alone', () => {
    const id = cloudEventId(source.id, 'a-1');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(isId(id)).toBe(true);
    expect(cloudEventId(source.id, 'a-1')).toBe(id);
    expect(cloudEventId(source.id, 'a-2')).not.toBe(id);
    expect(cloudEventId(newId(), 'a-1')).not.toBe(id);
  });
});
