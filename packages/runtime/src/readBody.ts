import type { IncomingMessage } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';

const defaultLimitBytes = 2_000_000;

/** The whole body of a request, never more than the limit in memory. @throws BAD_INPUT past it. */
export async function readBody(request: IncomingMessage, limitBytes = defaultLimitBytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // what is left unread must not take the connection down before the refusal is told
  const parts: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const part of parts) {
    bytes += part.length;
    if (bytes > limitBytes)
      throw new DomainError('BAD_INPUT', { field: 'body', accepted: `at most ${limitBytes} bytes` });
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
