import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous } from '@guanjia/kernel/principal';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { ZodError } from 'zod';
import type { Caller, Identity } from './Identity.ts';
import { principalOfClaims } from './principalOfClaims.ts';

export interface TokenIdentityOptions {
  /** The issuer's public keys. */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly now: () => Date;
}

const algorithms = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256'];
const clockToleranceSeconds = 5;
const bearer = /^Bearer +(?<token>[\w.~+/-]+=*)$/i;
const nobody: Caller = { principal: anonymous, expiresAt: null };

/** Believes tokens (JWT) that one issuer signed for this audience (G2). */
export function createTokenIdentity(options: TokenIdentityOptions): Identity {
  return {
    async authenticate(authorization) {
      if (authorization === undefined || authorization === '') return nobody;
      const token = bearer.exec(authorization)?.groups?.['token'];
      if (token === undefined) throw new DomainError('UNAUTHENTICATED', { reason: 'NOT_A_BEARER_TOKEN' });
      return verify(token, options);
    },
  };
}

async function verify(token: string, { keys, issuer, audience, now }: TokenIdentityOptions): Promise<Caller> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      currentDate: now(),
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'sub'],
    });
    return { principal: principalOfClaims(payload), expiresAt: new Date((payload.exp ?? 0) * 1000) };
  } catch (cause) {
    throw refusalOf(cause);
  }
}

function refusalOf(cause: unknown): DomainError {
  if (cause instanceof errors.JWTExpired)
    return new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_EXPIRED' }, { cause });
  const isOurFault =
    cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError || cause instanceof ZodError);
  if (isOurFault) return new DomainError('IDENTITY_UNAVAILABLE', {}, { cause });
  return new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_NOT_VALID' }, { cause });
}
