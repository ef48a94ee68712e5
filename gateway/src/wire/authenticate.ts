import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { Caller, Identity } from '../identity/Identity.ts';
import { setRateHeaders } from './rateHeaders.ts';

const retryAfterSeconds = '5';

/**
 * Who sends a request; one whose token is not good is told so as RFC 6750 wants it. `address` is whose points it takes then.
 * @throws UNAUTHENTICATED, IDENTITY_UNAVAILABLE, RATE_LIMITED
 */
export async function authenticate(
  identity: Identity,
  { request, response }: Pick<HttpExchange, 'request' | 'response'>,
  address: string | null,
): Promise<Caller> {
  try {
    return await identity.authenticate(request.headers.authorization, address);
  } catch (cause) {
    const code = cause instanceof DomainError ? cause.code : null;
    if (code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
    if (code === 'IDENTITY_UNAVAILABLE') response.setHeader('retry-after', retryAfterSeconds);
    if (cause instanceof DomainError && cause.code === 'RATE_LIMITED') setRateHeaders(response, cause);
    throw cause;
  }
}
