import type { Socket } from 'node:net';
import { type ClientSession, startClientSession } from './clientSession.ts';
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts';
import { openEngine } from './engine.ts';
import type { SharedSession } from './engineTurn.ts';
import type { StartTimer } from './inbox.ts';
import { keepHouse } from './keepHouse.ts';
import { createNotificationBoard } from './notificationBoard.ts';
import { createTurnstile } from './turnstile.ts';
import { queryMessage } from './wireMessages.ts';

interface ReceptionNeeds {
  /** PostgreSQL's files; absent: in memory. */
  folder: string | undefined;
  idleInTransactionMs: number;
  startTimer: StartTimer;
}

/** Lets clients in to the one engine, and out of it. */
export interface Reception {
  receive: (socket: Socket) => void;
  /** Sends the clients away, writes a checkpoint and closes the engine. */
  close: () => Promise<void>;
  /** Resolves if the engine breaks. */
  died: Promise<Error>;
}

/** Opens the engine and keeps its house. */
export async function openReception({ folder, ...limits }: ReceptionNeeds): Promise<Reception> {
  const board = createNotificationBoard();
  const engine = await openEngine({ ...(folder !== undefined && { folder }), notification: board.broadcast });
  const turnstile = createTurnstile();
  const shared: SharedSession = { engine, board, turnstile };
  const clients = new Set<ClientSession>();
  const { promise: died, resolve: reportDeath } = Promise.withResolvers<Error>();
  const stopHouseKeeping = keepHouse({ engine, turnstile, startTimer: limits.startTimer, onError: bury });
  let isClosing = false;
  let lastId = 0;

  function dismissAll(sqlState: string, reason: string): void {
    for (const client of clients) client.dismiss(sqlState, reason);
  }

  function bury(cause: unknown): void {
    dismissAll('57P02', 'the embedded database engine broke');
    reportDeath(cause instanceof Error ? cause : new EmbeddedPostgresError('ENGINE_BROKEN', String(cause)));
  }

  function receive(socket: Socket): void {
    if (isClosing) {
      socket.destroy();
      return;
    }
    lastId += 1;
    const client = startClientSession({ socket, id: lastId, shared, welcome: engine.welcome, ...limits });
    clients.add(client);
    client.served.catch(bury).finally(() => clients.delete(client));
  }

  async function close(): Promise<void> {
    isClosing = true;
    stopHouseKeeping();
    dismissAll('57P01', 'terminating connection: the embedded database stops');
    await Promise.allSettled([...clients].map((client) => client.served));
    await turnstile.enter();
    await engine.run(queryMessage('CHECKPOINT'), () => undefined).catch(() => undefined);
    await engine.close();
  }

  return { receive, close, died };
}
