import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredEvent } from '@guanjia/kernel/messages';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import { eventOf } from './eventOf.ts';
import { type Peer, startPeer } from './startPeer.ts';

/** The exchange's side of its HTTP promise, with a log in memory. */
export interface ExchangePeer {
  readonly url: string;
  /** Appends an event; with `untold` followers of the feed do not hear of it, as if it had been lost on its way. */
  append(projectId: string, event?: Partial<StoredEvent>, options?: { readonly untold?: boolean }): StoredEvent;
  /** Tells the feed an event that it has told before. */
  repeat(event: StoredEvent): void;
  /** The newest `gseq`. */
  head(): number;
  /** Requests for a project's events so far. */
  readonly reads: string[];
  /** Called before a project's events are answered. */
  beforeRead: (() => void | Promise<void>) | null;
  stop(): Promise<void>;
  /** Comes back on the same port, with its log. */
  restart(): Promise<void>;
}

export async function startExchangePeer(key: string): Promise<ExchangePeer> {
  const log: StoredEvent[] = [];
  let feed: StoredEvent[] = [];
  let gseq = 0;
  const waiters = new Set<() => void>();
  const reads: string[] = [];
  const peer: { beforeRead: ExchangePeer['beforeRead'] } = { beforeRead: null };

  const wake = (): void => {
    for (const waiter of waiters) waiter();
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const signed = { method: 'GET', path, body: '', headers: request.headers, now: new Date() };
    verifySignedRequest({ ...signed, keyOf: (issuer) => (issuer === 'gateway' ? key : undefined) });
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    const number = (name: string): number => Number(searchParams.get(name));
    const send = (events: readonly StoredEvent[]): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ events: events.slice(0, number('limit')), head: gseq }));
    };
    if (pathname === '/feed') {
      const after = number('after');
      const next = (): StoredEvent[] => feed.filter((event) => event.gseq > after);
      if (next().length > 0 || number('waitMs') === 0) return send(next());
      await new Promise<void>((resolve) => {
        waiters.add(resolve);
        response.once('close', resolve);
      }).finally(() => waiters.clear());
      return send(next());
    }
    reads.push(path);
    await peer.beforeRead?.();
    const projectId = pathname.split('/')[2];
    send(log.filter((event) => event.projectId === projectId && event.seq > number('after')));
  };
  let server: Peer = await startPeer(answer);
  return Object.assign(peer, {
    url: server.url,
    reads,
    head: () => gseq,
    append(projectId: string, event: Partial<StoredEvent> = {}, { untold = false } = {}): StoredEvent {
      const seq = log.filter((other) => other.projectId === projectId).length + 1;
      gseq += 1;
      const stored = eventOf(projectId, seq, { gseq, ...event });
      log.push(stored);
      if (!untold) feed.push(stored);
      wake();
      return stored;
    },
    repeat(event: StoredEvent): void {
      gseq += 1;
      feed.push({ ...event, gseq });
      wake();
    },
    async stop() {
      await server.stop();
      waiters.clear();
    },
    async restart() {
      server = await startPeer(answer, server.port);
    },
  });
}
