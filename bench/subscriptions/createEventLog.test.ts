import { storedEventSchema } from '@guanjia/kernel/messages';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { idOf } from '../gateway/projectIds.ts';
import { createEventLog } from './createEventLog.ts';
import { readStamp, stampOf } from './eventStamp.ts';
import { monotonicMicros } from './monotonicMicros.ts';

const pageSchema = z.object({ events: z.array(storedEventSchema), head: z.int() });
const pageOf = (text: string) => pageSchema.parse(JSON.parse(text));

it('numbers events by project and in all, as the exchange does', () => {
  const log = createEventLog();
  const before = monotonicMicros();
  log.append([idOf(1), idOf(2), idOf(1)], 100);
  const { events, head } = pageOf(log.feedAfter(0, 10));
  expect(head).toBe(3);
  expect(events.map(({ projectId, seq, gseq }) => [projectId, seq, gseq])).toEqual([
    [idOf(1), 1, 1],
    [idOf(2), 1, 2],
    [idOf(1), 2, 3],
  ]);
  for (const { summary } of events) {
    expect(summary.zh).toHaveLength(100);
    expect(readStamp(summary.zh)).toBeGreaterThanOrEqual(before);
  }
});

it('answers pages', () => {
  const log = createEventLog();
  log.append([idOf(1), idOf(2), idOf(1), idOf(1)], 0);
  expect(pageOf(log.feedAfter(1, 2)).events.map(({ gseq }) => gseq)).toEqual([2, 3]);
  expect(pageOf(log.projectAfter(idOf(1), 1, 1))).toMatchObject({ events: [{ seq: 2 }], head: 4 });
  // behind its end, as a gateway asks to learn the head
  expect(pageOf(log.feedAfter(Number.MAX_SAFE_INTEGER, 1))).toEqual({ events: [], head: 4 });
  expect(pageOf(log.projectAfter(idOf(9), 0, 1)).events).toEqual([]);
});

it('finds no moment where there is none', () => {
  expect(readStamp(stampOf(1_234, 0))).toBe(1_234);
  expect(readStamp('accepted')).toBeNaN();
});
