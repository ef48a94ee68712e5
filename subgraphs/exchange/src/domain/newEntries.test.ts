import { newId } from '@guanjia/kernel/newId';
import { expect, it } from 'vitest';
import { digestOf, type LogEntry } from './logEntry.ts';
import { newEntries } from './newEntries.ts';

const nothingKnown = { digests: new Map<string, string>(), legIds: new Set<string>() };

function entry(key: string, content: string): LogEntry {
  const event = {
    id: key,
    type: 'approval.projectRegistered',
    projectId: newId(),
    time: '2026-03-02T01:00:00.000Z',
    entity: { typename: 'Project', id: newId() },
    visibility: 'PUBLIC' as const,
    actor: { subject: 's', name: 'n' },
    summary: { en: content, zh: content },
    data: {},
  };
  return { key, digest: digestOf(content), source: 'approval', event, handoff: null };
}

it('takes each id once, in order', () => {
  const [a, b] = [entry(newId(), 'a'), entry(newId(), 'b')];
  expect(newEntries([a, b, a], nothingKnown)).toEqual([a, b]);
  expect(newEntries([a, b], { ...nothingKnown, digests: new Map([[a.key, a.digest]]) })).toEqual([b]);
});

it('refuses an id that comes back with other content', () => {
  const a = entry(newId(), 'a');
  const refusal = expect.objectContaining({ code: 'CONFLICTING_MESSAGE', detail: { field: 'id', value: a.key } });
  expect(() => newEntries([a, entry(a.key, 'b')], nothingKnown)).toThrow(refusal);
  expect(() => newEntries([a], { ...nothingKnown, digests: new Map([[a.key, 'other']]) })).toThrow(refusal);
});

it('gives equal digests to equal messages, whatever the order of their keys', () => {
  expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
});
