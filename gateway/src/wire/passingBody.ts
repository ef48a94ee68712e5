import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';

/**
 * The body of a request, piece by piece as it is read; unlike the request itself it can be given up without closing the
 * sender's connection. It ends in an error when the sender hangs up.
 */
export function passingBody(request: IncomingMessage): PassThrough {
  const body = new PassThrough();
  request.once('close', () => {
    if (!request.complete) body.destroy(new Error('The sender hung up.'));
  });
  return request.pipe(body);
}
