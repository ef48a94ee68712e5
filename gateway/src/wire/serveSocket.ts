import type { Log } from '@guanjia/runtime/createLog';
import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { AdmittedConnection } from './createConnectionLimiter.ts';
import type { WireLimits } from './WireLimits.ts';

export interface SocketNeeds {
  readonly limits: Pick<WireLimits, 'idleLimitMs' | 'pongLimitMs'>;
  /** Milliseconds between pings. */
  readonly pingMs: number;
  readonly log: Log;
  /** Told when a socket is closed because nothing comes over it. */
  readonly onDrop: (reason: 'idle' | 'silent') => void;
}

/** A socket, and what graphql-ws knows of it. */
export interface ServedSocket {
  readonly socket: WebSocket;
  readonly admitted: AdmittedConnection;
}

/**
 * Hands a socket to graphql-ws and keeps watch over it. In place of graphql-ws's own `useServer`, which knows one time for pings
 * and pongs, none for idle sockets, and writes to the console what any client can make it write.
 */
export function serveSocket<Served extends ServedSocket>(
  server: Server<Served>,
  served: Served,
  needs: SocketNeeds,
): void {
  const { socket } = served;
  const closed = server.opened(
    {
      protocol: socket.protocol,
      // a message that cannot be sent is nobody's fault: the socket is about to say that it is closed
      send: (text) => new Promise((resolve) => (isOpen(socket) ? socket.send(text, () => resolve()) : resolve())),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => socket.on('message', (message: Buffer) => void take(message.toString('utf8')).catch(refuse)),
    },
    served,
  );
  const refuse = (cause: unknown): void => {
    needs.log.warn({ err: cause }, 'a message could not be handled');
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const stopWatch = keepWatch(served, needs);
  socket.on('error', (cause) => needs.log.info({ err: cause }, 'a socket failed'));
  socket.once('close', (code, reason) => {
    stopWatch();
    void closed(code, reason.toString('utf8'));
  });
}

/** Pings; closes a socket that answers none, and one on which nothing is asked. */
function keepWatch({ socket, admitted }: ServedSocket, { limits, pingMs, onDrop }: SocketNeeds): () => void {
  let pongLimit: NodeJS.Timeout | null = null;
  let idleMs = 0;
  const callOff = (): void => {
    if (pongLimit !== null) clearTimeout(pongLimit);
    pongLimit = null;
  };
  const drop = (): void => {
    onDrop('silent');
    socket.terminate();
  };
  const watch = setInterval(() => {
    if (!isOpen(socket)) return;
    idleMs = admitted.wasIdle() ? idleMs + pingMs : 0;
    if (idleMs >= limits.idleLimitMs) {
      onDrop('idle');
      return socket.close(1000, 'Idle');
    }
    pongLimit ??= setTimeout(drop, limits.pongLimitMs);
    socket.ping();
  }, pingMs);
  socket.on('pong', callOff);
  return () => {
    clearInterval(watch);
    callOff();
  };
}

function isOpen({ readyState, OPEN }: WebSocket): boolean {
  return readyState === OPEN;
}
