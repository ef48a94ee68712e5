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
    let isWhole = false;
    const take = (part: Buffer): void => {
      bytes += part.length;
      parts.push(part);
      if (bytes <= limitBytes) return;
      // who answers may read on
      request.off('data', take);
      request.pause();
      reject(new DomainError('BAD_INPUT', { field: 'body', accepted: `at most ${limitBytes} bytes` }));
    };
    const finish = (): void => {
      isWhole = true;
      resolve(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts));
    };
    const hangUp = (): void => {
      if (!isWhole) reject(request.errored ?? new Error('The caller hung up before its request was whole.'));
    };
    if (request.destroyed) hangUp();
    // events, not an iterator: this is on the way of every request
    else request.on('data', take).on('end', finish).on('error', reject).on('close', hangUp);
  });
}
