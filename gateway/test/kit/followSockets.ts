import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The sockets that this process opens, as a client. */
export interface FollowedSockets {
  /** Those to this port of which the system still has something, by their own port. */
  to(port: number): ReadonlyMap<number, Socket>;
  /** How many have been opened so far. */
  opened(): number;
  stop(): void;
}

/** Sees each socket that is opened from now on. */
export function followSockets(): FollowedSockets {
  const sockets = new Set<Socket>();
  let opened = 0;
  const note = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    opened += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  subscribe('net.client.socket', note);
  return {
    to: (port) =>
      new Map(
        [...sockets].filter(({ remotePort }) => remotePort === port).map((socket) => [socket.localPort ?? 0, socket]),
      ),
    opened: () => opened,
    stop: () => void unsubscribe('net.client.socket', note),
  };
}
