import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';

/**
 * The body of a request that says it is JSON: a page of another site cannot send such a request without asking first.
 * @throws BAD_INPUT for another media type, for more than the limit, and for what is not JSON.
 */
export async function readJson(exchange: HttpExchange, limitBytes: number): Promise<unknown> {
  const mediaType = exchange.request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    throw new DomainError('BAD_INPUT', {
      field: 'content-type',
      value: mediaType ?? null,
      accepted: 'application/json',
    });
  }
  const body = await exchange.readBody(limitBytes);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'JSON' }, { cause });
  }
}
