import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';

/**
 * The body of a request that says it is JSON: a page of another site cannot send such a request without asking first.
 * @throws UNSUPPORTED_MEDIA_TYPE for another media type, charset or coding; BAD_INPUT for more than the limit (bytes) and for
 *   what is not JSON in UTF-8, with or without a byte order mark.
 */
export async function readJson(exchange: HttpExchange, limitBytes: number): Promise<unknown> {
  requireJson(exchange.request.headers);
  const body = await exchange.readBody(limitBytes);
  if (!isUtf8(body)) throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'JSON in UTF-8' });
  const text = body.toString('utf8');
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (cause) {
    throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'JSON' }, { cause });
  }
}

function requireJson(headers: IncomingHttpHeaders): void {
  const { 'content-type': mediaType, 'content-encoding': coding } = headers;
  if (mediaType !== 'application/json' && !isJson(mediaType ?? '')) {
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', {
      field: 'content-type',
      value: mediaType ?? null,
      accepted: 'application/json; charset=utf-8',
    });
  }
  if (coding === undefined || coding.toLowerCase() === 'identity') return;
  throw new DomainError('UNSUPPORTED_MEDIA_TYPE', { field: 'content-encoding', value: coding, accepted: 'identity' });
}

/** JSON is UTF-8 (RFC 8259), whether its media type says so or not. */
function isJson(mediaType: string): boolean {
  const [essence, ...parameters] = mediaType.toLowerCase().split(';');
  if (essence?.trim() !== 'application/json') return false;
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  return charset === undefined || charset.replaceAll('"', '') === 'charset=utf-8';
}
