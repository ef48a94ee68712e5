import { setTimeout as delay } from 'node:timers/promises';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { EventStream } from '@guanjia/runtime/createEventStream';
import type { ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { createEventReader } from '@guanjia/runtime/followEvents';

/** Somebody who reads the log from its beginning, as a gateway does, and notes what is not in order. */
export interface FeedWatch {
  /** The last `gseq` that was read. */
  last(): number;
  /** What was wrong since the beginning, in words. */
  disorders(): readonly string[];
  stop(): Promise<void>;
}

/** Reads the next events after a `gseq`; waits for the first. */
export type ReadOn = (after: number, signal: AbortSignal) => Promise<readonly StoredEvent[]>;

const retryMs = 100;

/** Reads on until stopped, whatever happens to those it reads from. */
export function watchFeed(name: string, readOn: ReadOn): FeedWatch {
  const stopping = new AbortController();
  const check = createFeedCheck();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        for (const event of await readOn(check.last(), stopping.signal)) check.take(event);
      } catch {
        if (!stopping.signal.aborted) await delay(retryMs); // whoever answers is being killed: read on from where we are
      }
    }
  };
  const running = run();
  return {
    last: check.last,
    disorders: () => check.disorders.map((disorder) => `${name}: ${disorder}`),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

type FeedReader = Pick<ExchangeClient, 'readFeed'>;

const readAtOnce = 1_000;
const longestWaitMs = 2_000;

/** A reader of the long poll that asks another exchange each time, as behind a balancer. */
export function readInTurn(clients: readonly FeedReader[]): ReadOn {
  const { readFeed } = inTurn(clients);
  return async (after, signal) => (await readFeed({ after, limit: readAtOnce, waitMs: longestWaitMs, signal })).events;
}

/** A reader of the Redis Stream as gateways are, who asks the feed where the stream has a gap. */
export function readStream(stream: EventStream, clients: readonly FeedReader[]): ReadOn {
  const { readFeed } = inTurn(clients);
  const exchange: FeedReader = {
    readFeed: (query) => readFeed({ ...query, waitMs: Math.min(query.waitMs, longestWaitMs) }),
  };
  const log = createLog({ name: 'watch', level: 'silent' });
  const reader = createEventReader({ exchange, stream, log, listenMs: longestWaitMs });
  return async (after, signal) => (await reader.next({ after, limit: readAtOnce, signal })).events;
}

function inTurn(clients: readonly FeedReader[]): FeedReader {
  let turn = 0;
  return {
    readFeed(query) {
      turn += 1;
      const client = clients[turn % clients.length];
      if (client === undefined) throw new RangeError('no exchange to read from');
      return client.readFeed(query);
    },
  };
}

/** Takes events as they are read: `gseq` goes up by one, so does `seq` in each project, and no event comes twice. */
export function createFeedCheck() {
  const disorders: string[] = [];
  const seqs = new Map<string, number>();
  const ids = new Set<string>();
  let last = 0;
  return {
    disorders,
    last: () => last,
    take({ id, gseq, seq, projectId }: Pick<StoredEvent, 'id' | 'gseq' | 'seq' | 'projectId'>): void {
      if (gseq !== last + 1) disorders.push(`gseq ${gseq} came after ${last}`);
      const wanted = (seqs.get(projectId) ?? 0) + 1;
      if (seq !== wanted) disorders.push(`seq ${seq} came where ${wanted} belongs (gseq ${gseq})`);
      if (ids.has(id)) disorders.push(`event ${id} came twice (gseq ${gseq})`);
      ids.add(id);
      seqs.set(projectId, seq);
      last = Math.max(last, gseq);
    },
  };
}
