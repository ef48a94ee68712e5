import { DomainError } from '@guanjia/kernel/DomainError';
import { errors } from 'jose';
import { ZodError } from 'zod';

/** What a fault of checking a token is answered with. */
export function tokenRefusal(cause: unknown): DomainError {
  if (cause instanceof DomainError) return cause;
  if (cause instanceof errors.JWTExpired) return new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_EXPIRED' });
  const isOfToken = cause instanceof errors.JOSEError || cause instanceof ZodError;
  // jose's errors carry the claims of the token: only their names may reach a log
  if (isOfToken && !(cause instanceof errors.JWKSTimeout)) {
    const told = new Error(cause instanceof ZodError ? 'a claim is out of shape' : cause.code);
    return new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_NOT_VALID' }, { cause: told });
  }
  return new DomainError('IDENTITY_UNAVAILABLE', {}, { cause });
}
