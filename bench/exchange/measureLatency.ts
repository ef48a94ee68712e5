import { setTimeout as delay } from 'node:timers/promises';
import type { DomainEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { createEventStream } from '@guanjia/runtime/createEventStream';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { createEventReader, type EventReader } from '@guanjia/runtime/followEvents';
import { registration } from '../faults/buildTransaction.ts';
import type { BenchSystem } from '../system/startSystem.ts';
import { percentile } from './percentile.ts';

export interface Latency {
  /** How the reader hears of events. */
  readonly way: 'long poll' | 'Redis Stream';
  readonly events: number;
  /** From the call of `/intake` until a reader has the event, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const perSecond = 20;
const warmUpEvents = 20;
const lateMs = 10_000;

/** Posts events at 20 a second and measures when a reader, as a gateway is one, has each of them. */
export async function measureLatency(system: BenchSystem, way: Latency['way'], seconds: number): Promise<Latency> {
  const log = createLog({ name: 'bench', level: 'warn' });
  const [url = ''] = system.exchangeUrls;
  const gateway = createExchangeClient({ url, issuer: 'gateway', key: system.keys.gateway });
  const department = createExchangeClient({ url, issuer: 'approval', key: system.keys.approval });
  const stream =
    way === 'Redis Stream' && system.redis !== null ? createEventStream({ url: system.redis.url, log }) : null;
  const reader = createEventReader({ exchange: gateway, stream, log });
  const stopping = new AbortController();
  const { head } = await gateway.readFeed({ after: 0, limit: 1, waitMs: 0 });
  const seen = new Map<string, number>();
  const reading = follow(reader, head, seen, stopping.signal);
  const sent = new Map<string, number>();
  try {
    for (let count = 0; count < warmUpEvents + seconds * perSecond; count += 1) {
      const event = freshEvent();
      sent.set(event.id, performance.now());
      await department.intake([{ kind: 'event', event }]);
      await delay(Math.max(1, 1_000 / perSecond - (performance.now() - (sent.get(event.id) ?? 0))));
    }
    await untilSeen(sent, seen);
  } finally {
    stopping.abort();
    await reading;
    await stream?.close();
    await Promise.all([gateway.close(), department.close()]);
  }
  const times = [...sent].slice(warmUpEvents).map(([id, at]) => (seen.get(id) ?? Number.POSITIVE_INFINITY) - at);
  return {
    way,
    events: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

async function follow(
  reader: EventReader,
  after: number,
  seen: Map<string, number>,
  signal: AbortSignal,
): Promise<void> {
  let last = after;
  while (!signal.aborted) {
    try {
      const { events } = await reader.next({ after: last, limit: 500, signal });
      for (const { id, gseq } of events) {
        seen.set(id, performance.now());
        last = gseq;
      }
    } catch (cause) {
      if (!signal.aborted) throw cause;
    }
  }
}

async function untilSeen(sent: ReadonlyMap<string, number>, seen: ReadonlyMap<string, number>): Promise<void> {
  const giveUpAt = performance.now() + lateMs;
  while ([...sent.keys()].some((id) => !seen.has(id))) {
    if (performance.now() > giveUpAt) throw new Error('not every event has reached the reader');
    await delay(20);
  }
}

function freshEvent(): DomainEvent {
  const [message] = registration({ id: newId(), isKey: false }).messages;
  if (message?.kind !== 'event') throw new TypeError('a registration is an event');
  return message.event;
}
