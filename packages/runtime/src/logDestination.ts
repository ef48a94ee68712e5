import { fstatSync } from 'node:fs';
import { Socket } from 'node:net';
import { type DestinationStream, pino } from 'pino';

/** Standard output or standard error. */
type StandardStream = 1 | 2;

/** What waits for a reader; beyond it lines are dropped. */
const waitingBytesAtMost = 1_000_000;
const nameless = 'log';
/** One for each stream of the process: two would write into each other's lines. */
const pipes = new Map<StandardStream, Pipe>();

/**
 * Where a process's log goes. A pipe that nobody reads must hold nobody up, neither a request nor SIGTERM: a megabyte waits for
 * its reader, what comes then is dropped, and how many lines that were is said when it is read again. One that is broken is
 * written to no more. Files and terminals are written to at once.
 */
export function logDestination(stream: StandardStream = 1, name: string = nameless): DestinationStream {
  // opened with the first line: most logs of tests never write one
  let opened: DestinationStream | null = null;
  return {
    write(line) {
      opened ??= isPipe(stream) ? pipeOf(stream, name) : pino.destination(stream);
      opened.write(line);
    },
  };
}

/** Resolves when all that was written has been taken, nobody is there to take it, or the time is over. */
export async function flushLogs(limitMs: number): Promise<void> {
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, limitMs);
  await Promise.race([Promise.all([...pipes.values()].map(({ flush }) => flush())), limit.promise]);
  clearTimeout(timer);
}

interface Pipe extends DestinationStream {
  flush(): Promise<void>;
}

function isPipe(stream: StandardStream): boolean {
  const status = fstatSync(stream);
  return status.isFIFO() || status.isSocket();
}

function pipeOf(stream: StandardStream, name: string): Pipe {
  const known = pipes.get(stream) ?? openPipe(stream, name);
  pipes.set(stream, known);
  return known;
}

/** Not `process.stdout`: its pipes are written to in one go, however long that takes. */
function openPipe(stream: StandardStream, name: string): Pipe {
  const socket = new Socket({ fd: stream, readable: false, writable: true }).unref();
  let dropped = 0;
  socket.on('error', () => undefined); // the reader has gone, and there is nowhere to say so
  socket.on('drain', () => {
    if (dropped === 0) return;
    const lines = dropped;
    dropped = 0;
    const told = { level: 40, time: Date.now(), name, lines, msg: 'nobody read this log; lines were dropped' };
    socket.write(`${JSON.stringify(told)}\n`);
  });
  return {
    write(line) {
      if (socket.destroyed) return;
      if (socket.writableLength > waitingBytesAtMost) dropped += 1;
      else socket.write(line);
    },
    flush: () =>
      new Promise((resolve) => {
        if (socket.destroyed || socket.writableLength === 0) return resolve();
        socket.once('close', () => resolve());
        socket.write('', () => resolve());
      }),
  };
}
