import type { Socket } from 'node:net';
import { createFrontendReader, type FrontendMessage, type Greeting } from './frontendReader.ts';

/** Starts a timer; the result stops it. */
export type StartTimer = (milliseconds: number, work: () => void) => () => void;

/** Read on behind this many unread bytes only when the next message is not whole. */
const highWater = 4 * 1024 * 1024;

export interface Inbox {
  nextGreeting: (limitMs: number) => Promise<Greeting | 'closed' | 'late'>;
  /** 'late' when the client says nothing for that long; null waits for ever. */
  nextMessage: (limitMs: number | null) => Promise<FrontendMessage | 'closed' | 'late'>;
  /** Resolves when the client has read what it was sent. */
  drained: (limitMs: number | null) => Promise<'drained' | 'closed' | 'late'>;
  /** From here on the client is taken for gone. */
  close: () => void;
}

/** What a client says, in order. */
export function createInbox(socket: Socket, startTimer: StartTimer): Inbox {
  const reader = createFrontendReader();
  let closed = false;
  let wake: (reason: 'changed' | 'late') => void = () => undefined;

  socket.on('data', (chunk: Buffer) => {
    reader.push(chunk);
    if (reader.waiting > highWater) socket.pause();
    wake('changed');
  });
  socket.on('drain', () => wake('changed'));
  socket.on('error', () => undefined);
  socket.on('close', close);
  socket.on('end', close);

  function close(): void {
    closed = true;
    wake('changed');
  }

  async function change(limitMs: number | null): Promise<'changed' | 'late'> {
    const { promise, resolve } = Promise.withResolvers<'changed' | 'late'>();
    wake = resolve;
    const stop = limitMs === null ? () => undefined : startTimer(limitMs, () => resolve('late'));
    try {
      return await promise;
    } finally {
      stop();
    }
  }

  async function next<T>(read: () => T | null, limitMs: number | null): Promise<T | 'closed' | 'late'> {
    for (;;) {
      const found = read();
      if (found) return found;
      if (closed) return 'closed';
      if (socket.isPaused()) socket.resume();
      if ((await change(limitMs)) === 'late') return 'late';
    }
  }

  const isRead = () => (socket.writableNeedDrain ? null : ('drained' as const));

  return {
    nextGreeting: (limitMs) => next(reader.nextGreeting, limitMs),
    nextMessage: (limitMs) => next(reader.nextMessage, limitMs),
    drained: (limitMs) => next(isRead, limitMs),
    close,
  };
}
