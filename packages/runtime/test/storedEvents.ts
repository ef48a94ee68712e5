import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { EventStream } from '../src/createEventStream.ts';
import type { ExchangeClient, FeedPage } from '../src/createExchangeClient.ts';
import type { EventReader } from '../src/followEvents.ts';

/** An event of an invented project under that number. */
export function storedEvent(gseq: number): StoredEvent {
  return {
    id: newId(),
    type: 'approval.applicationAccepted',
    projectId: '01930000-0000-7000-8000-00000000e001',
    time: '2026-11-23T09:00:00+08:00',
    entity: { typename: 'Application', id: `application-${gseq}` },
    visibility: 'PUBLIC',
    actor: { subject: 'test', name: '演示' },
    summary: { en: 'Accepted', zh: '已受理' },
    data: {},
    seq: gseq,
    gseq,
    source: 'approval',
  };
}

/** Events numbered on from `first`. */
export const storedEvents = (first: number, count: number): StoredEvent[] =>
  Array.from({ length: count }, (_, place) => storedEvent(first + place));

/** The exchange's log and its feed, in memory; `asked` holds the waiting time of every question. */
export function createFeed(events: StoredEvent[] = []) {
  const asked: number[] = [];
  const waiting = new Set<() => void>();
  const readFeed: ExchangeClient['readFeed'] = async ({ after, limit, waitMs, signal }): Promise<FeedPage> => {
    asked.push(waitMs);
    const next = () => events.filter(({ gseq }) => gseq > after).slice(0, limit);
    if (next().length === 0 && waitMs > 0) {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, waitMs);
        const go = (): void => {
          clearTimeout(timer);
          resolve();
        };
        waiting.add(go);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(new Error('aborted'));
        });
      });
    }
    return { events: next(), head: events.at(-1)?.gseq ?? 0 };
  };
  return {
    events,
    asked,
    readFeed,
    append(...added: StoredEvent[]): void {
      events.push(...added);
      for (const go of waiting) go();
      waiting.clear();
    },
  };
}

/** Reads on from `after` until `count` events have come; gives up after a thousand answers. */
export async function readOn(
  reader: EventReader,
  { after, count, limit = 100 }: { readonly after: number; readonly count: number; readonly limit?: number },
): Promise<StoredEvent[]> {
  const seen: StoredEvent[] = [];
  for (let answers = 0; seen.length < count; answers += 1) {
    if (answers > 1_000) throw new Error(`${seen.length} of ${count} events came`);
    const last = seen.at(-1)?.gseq ?? after;
    const { events } = await reader.next({ after: last, limit, signal: AbortSignal.timeout(20_000) });
    seen.push(...events);
  }
  return seen;
}

/** A stream that answers as it is told, in turn. */
export function playStream(
  answers: (readonly StoredEvent[] | null)[],
  newest: number | null = null,
): Pick<EventStream, 'read' | 'lastGseq'> {
  return { lastGseq: async () => newest, read: async () => answers.shift() ?? null };
}
