import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { Caller, Identity } from '../identity/Identity.ts';

const retryAfterSeconds = '5';

/** Who sends a request; one whose token is not good is told so as RFC 6750 wants it. @throws UNAUTHENTICATED, IDENTITY_UNAVAILABLE */
export async function authenticate(
  identity: Identity,
  { request, response }: Pick<HttpExchange, 'request' | 'response'>,
): Promise<Caller> {
  try {
    return await identity.authenticate(request.headers.authorization);
  } catch (cause) {
    const code = cause instanceof DomainError ? cause.code : null;
    if (code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
    if (code === 'IDENTITY_UNAVAILABLE') response.setHeader('retry-after', retryAfterSeconds);
    throw cause;
  }
}
