import type { IncomingMessage } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';

const defaultLimitBytes = 2_000_000;

/**
 * The whole body of a request, never more than the limit in memory. What is left unread past it stays unread: the
 * connection must live until the refusal is told.
 * @throws BAD_INPUT past the limit (bytes); Error when the caller hangs up before its request is whole.
 */
export function readBody(request: IncomingMessage, limitBytes = defaultLimitBytes): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const leave = (): void => {
      request.off('data', take).off('end', finish).off('error', fail).off('close', hangUp);
    };
    const take = (part: Buffer): void => {
      bytes += part.length;
      parts.push(part);
      if (bytes <= limitBytes) return;
      request.pause();
      fail(new DomainError('BAD_INPUT', { field: 'body', accepted: `at most ${limitBytes} bytes` }));
    };
    const finish = (): void => {
      leave();
      resolve(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts));
    };
    const fail = (cause: Error): void => {
      leave();
      reject(cause);
    };
    const hangUp = (): void => fail(request.errored ?? new Error('The caller hung up before its request was whole.'));
    if (request.destroyed) hangUp();
    // events, not an iterator: this is on the way of every request
    else request.on('data', take).on('end', finish).on('error', fail).on('close', hangUp);
  });
}
