import type { Socket } from 'node:net';

/** A client gets what it is told in large pieces: at a flush, or when this many bytes wait. */
const pieceLength = 64 * 1024;

export interface Outlet {
  send: (bytes: Buffer) => void;
  flush: () => void;
}

export function createOutlet(socket: Socket): Outlet {
  let pieces: Buffer[] = [];
  let length = 0;

  function flush(): void {
    if (pieces.length === 0) return;
    const bytes = Buffer.concat(pieces);
    pieces = [];
    length = 0;
    if (socket.writable) socket.write(bytes);
  }

  return {
    send: (bytes) => {
      pieces.push(bytes);
      length += bytes.length;
      if (length >= pieceLength) flush();
    },
    flush,
  };
}
