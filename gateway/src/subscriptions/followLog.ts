import { DomainError } from '@guanjia/kernel/DomainError';
import { type StoredEvent, saidBy } from '@guanjia/kernel/messages';
import type { EventStream } from '@guanjia/runtime/createEventStream';
import type { ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import type { Log } from '@guanjia/runtime/createLog';
import { createEventReader, type NextEvents } from '@guanjia/runtime/followEvents';
import { startLoop } from '@guanjia/runtime/startLoop';
import { createSharedReads } from './createSharedReads.ts';
import type { LogObserver } from './LogObserver.ts';

type Listener = (event: StoredEvent) => void;

/** The exchange's event log, followed once for all subscribers of this process. */
export interface EventLog {
  /** Resolves when new events reach listeners; tries at once where it waited to try again. @throws DEPARTMENT_UNAVAILABLE when that takes too long. */
  started(): Promise<void>;
  /** Tells every new event of the project, in order, until the function it returns is called. */
  listen(projectId: string, listener: Listener): () => void;
  /** The same for the events of all projects. */
  listenToAll(listener: Listener): () => void;
  /**
   * The project's events behind `seq` in order, one page; an empty page is the end. Tried again while the exchange is away.
   * @throws CURSOR_EXPIRED; DEPARTMENT_UNAVAILABLE when it stays away
   */
  readAfter(projectId: string, seq: number): Promise<readonly StoredEvent[]>;
  /** The same for the events of all projects behind `gseq`. */
  readAllAfter(gseq: number): Promise<readonly StoredEvent[]>;
  /** `gseq` is null until the head is known. */
  state(): { readonly gseq: number | null; readonly projects: number };
  stop(): Promise<void>;
}

export interface FollowLogOptions {
  readonly exchange: Pick<ExchangeClient, 'readFeed' | 'readProjectEvents'>;
  /** Where events are told first; null: the exchange's feed alone. */
  readonly stream: Pick<EventStream, 'lastGseq' | 'read'> | null;
  readonly log: Log;
  /** Hears of everything first; null or absent: nobody does. */
  readonly observer?: LogObserver | null;
  /** Milliseconds a new subscriber waits for the first contact with the exchange. */
  readonly startLimitMs?: number;
}

const feedPage = 500;
const projectPage = 200;
/** Of the eight connections to the exchange; the others are for the feed. */
const readsAtOnce = 4;
const readPatienceMs = 30_000;

/** Follows the log from its present head, by stream or by long poll; after a fault it goes on from where it was. */
export function followLog({ exchange, stream, log, observer, startLimitMs = 5_000 }: FollowLogOptions): EventLog {
  const reader = createEventReader({ exchange, stream, log });
  const listeners = new Map<string, Set<Listener>>();
  const listenersToAll = new Set<Listener>();
  const reads = createSharedReads<readonly StoredEvent[]>({ atOnce: readsAtOnce, patienceMs: readPatienceMs });
  const started = Promise.withResolvers<void>();
  let gseq: number | null = null;

  let isLost = false;
  /** What comes next; after a fault of a long poll without waiting, so that it is known at once that the exchange is there again. */
  const readNext = async (after: number, signal: AbortSignal): Promise<NextEvents> => {
    const query = { after, limit: feedPage, signal };
    try {
      const next = await (isLost && stream === null ? exchange.readFeed({ ...query, waitMs: 0 }) : reader.next(query));
      isLost = false;
      return next;
    } catch (cause) {
      isLost = true;
      observer?.lost();
      throw cause;
    }
  };
  const take = async (after: number, signal: AbortSignal): Promise<number> => {
    const { events, head = after } = await readNext(after, signal);
    for (const event of events) {
      observer?.hear(event);
      for (const tell of listenersToAll) tell(event);
      for (const tell of listeners.get(event.projectId) ?? []) tell(event);
    }
    observer?.contact();
    if (head < after) {
      log.error({ head, after }, 'the log is shorter than it was; following its new head');
      observer?.begin(head);
    }
    return events.at(-1)?.gseq ?? Math.min(head, after);
  };
  const loop = startLoop({
    name: 'event log',
    idleMs: 0,
    log,
    step: async (signal) => {
      if (gseq === null) {
        // behind the end: the beginning of a long log lies in the archive
        ({ head: gseq } = await exchange.readFeed({ after: Number.MAX_SAFE_INTEGER, limit: 1, waitMs: 0, signal }));
        observer?.begin(gseq);
        started.resolve();
      } else {
        gseq = await take(gseq, signal);
      }
      return true;
    },
  });
  return {
    async started() {
      if (gseq === null) loop.kick();
      await Promise.race([started.promise, refuseAfter(startLimitMs, started.promise)]);
    },
    listen(projectId, listener) {
      const ofProject = listeners.get(projectId) ?? new Set();
      listeners.set(projectId, ofProject.add(listener));
      return () => {
        ofProject.delete(listener);
        if (ofProject.size === 0 && listeners.get(projectId) === ofProject) listeners.delete(projectId);
      };
    },
    listenToAll(listener) {
      listenersToAll.add(listener);
      return () => void listenersToAll.delete(listener);
    },
    readAfter: (projectId, after) =>
      reads(`${projectId} ${after}`, async () => {
        const { events } = await exchange.readProjectEvents(projectId, { after, limit: projectPage });
        observer?.learn(events);
        return events.map(saidBy); // what is told long after belongs to no trace
      }),
    readAllAfter: (after) =>
      reads(`all ${after}`, async () => {
        const { events } = await exchange.readFeed({ after, limit: feedPage, waitMs: 0 });
        observer?.learn(events);
        return events.map(saidBy);
      }),
    state: () => ({ gseq, projects: listeners.size }),
    stop: () => loop.stop(),
  };
}

async function refuseAfter(limitMs: number, unless: Promise<void>): Promise<never> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange' })),
    limitMs,
  );
  void unless.then(() => clearTimeout(timer));
  return late.promise;
}
