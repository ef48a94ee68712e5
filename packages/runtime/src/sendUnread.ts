import type { IncomingMessage, ServerResponse } from 'node:http';

export interface UnreadAnswer {
  readonly status: number;
  /** Goes out as JSON, under the media type that has been set on the response, if one has. */
  readonly body: object;
}

/** A rest as short as this is read, and the connection stays of use. */
const shortRestBytes = 65_536;
/** So much of a longer rest is read, for so long; a caller that has not stopped by then is cut off. */
const lingerBytes = 1_000_000;
const lingerMs = 2_000;

/**
 * Answers a request whose body may not have been read to its end. The rest of a long one is not taken in: the caller is told
 * to close the connection, and has a moment to do so, because a caller that is cut off while it writes never sees its answer.
 */
export function sendUnread(request: IncomingMessage, response: ServerResponse, { status, body }: UnreadAnswer): void {
  const text = JSON.stringify(body);
  const mediaType = String(response.getHeader('content-type') ?? 'application/json');
  const headers = { 'content-type': mediaType, 'content-length': Buffer.byteLength(text) };
  if (request.complete || restIsShort(request)) {
    response.writeHead(status, headers).end(text);
    return;
  }
  // with its length told, the answer is whole for the caller before the response is ended, which is what cuts the connection
  response.writeHead(status, { ...headers, connection: 'close' }).write(text);
  let bytes = 0;
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, lingerMs);
  request.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > lingerBytes) end();
  });
  request.once('end', end).once('close', end);
}

function restIsShort({ headers }: IncomingMessage): boolean {
  if (headers['transfer-encoding'] !== undefined) return false;
  return Number(headers['content-length'] ?? 0) <= shortRestBytes;
}
