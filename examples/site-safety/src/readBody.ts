import type { IncomingMessage } from 'node:http';
import { Refusal } from './Refusal.ts';

const limitBytes = 4_000_000;

/** All of a request's body. @throws BAD_INPUT when it is longer than 4 MB */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) throw new TypeError('a request’s body comes in bytes');
    bytes += piece.length;
    if (bytes > limitBytes) throw new Refusal('BAD_INPUT', { field: 'body', accepted: `${limitBytes} bytes at most` });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
