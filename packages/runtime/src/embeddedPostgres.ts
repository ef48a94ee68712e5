import { createServer, type Server, type Socket } from 'node:net';
import { databaseFolder } from './embeddedPostgres/dataFolder.ts';
import { EmbeddedPostgresError } from './embeddedPostgres/EmbeddedPostgresError.ts';
import { lockFolder } from './embeddedPostgres/folderLock.ts';
import type { StartTimer } from './embeddedPostgres/inbox.ts';
import { openReception } from './embeddedPostgres/reception.ts';

export interface EmbeddedPostgresOptions {
  /** Absent: in memory, gone at stop. */
  dataFolder?: string;
  /** 0 or absent: a free one. */
  port?: number;
  host?: '127.0.0.1';
  /** For how long a client may stay silent in a transaction, in milliseconds. */
  idleInTransactionMs?: number;
  startTimer?: StartTimer;
}

export interface EmbeddedPostgres {
  url: string;
  port: number;
  /** Sends the clients away, writes a checkpoint and closes the database. */
  stop: () => Promise<void>;
  /** Resolves if the engine breaks under way: only a new start helps then. */
  died: Promise<Error>;
}

/**
 * PostgreSQL in this process, reached like any other by `pg`. All clients share one session of the engine: a
 * transaction is exclusive; SET, temporary tables, SQL-level PREPARE and session advisory locks are seen by all; COPY
 * FROM STDIN and DISCARD are refused; a running query cannot be cancelled. Committed rows survive the death of the
 * process, not a power cut (there is no fsync), and whoever is on this machine may connect: for development, tests and
 * trial use. Throws EmbeddedPostgresError.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  const { dataFolder, port = 0, host = '127.0.0.1', idleInTransactionMs = 30_000, startTimer = wallTimer } = options;
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    if (dataFolder !== undefined) undo.push(await lockFolder(dataFolder));
    const { server, ownPort } = await listen(port, host);
    undo.push(() => close(server));
    const folder = dataFolder === undefined ? undefined : await databaseFolder(dataFolder);
    const reception = await openReception({ folder, idleInTransactionMs, startTimer });
    undo.push(reception.close);
    server.removeListener('connection', hangUp).on('connection', reception.receive);
    return { url: `postgres://postgres@${host}:${ownPort}/postgres`, port: ownPort, stop, died: reception.died };
  } catch (error) {
    await stop();
    throw error;
  }
}

function hangUp(socket: Socket): void {
  socket.destroy();
}

/** The port is taken before the engine starts, so that a taken one is known at once; early callers are hung up on. */
async function listen(port: number, host: string): Promise<{ server: Server; ownPort: number }> {
  const server = createServer({ noDelay: true }).on('connection', hangUp);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  try {
    await promise;
  } catch (cause) {
    throw new EmbeddedPostgresError('PORT_TAKEN', `cannot listen on ${host}:${port}`, { cause });
  }
  const address = server.address();
  return { server, ownPort: typeof address === 'object' && address ? address.port : port };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function wallTimer(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
