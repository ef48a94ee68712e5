import { DomainError } from '@guanjia/kernel/DomainError';
import { type JWTHeaderParameters, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Claims, claimsSchema } from './Claims.ts';
import { requireAccessToken } from './requireAccessToken.ts';
import { tokenRefusal } from './tokenRefusal.ts';
import { clockToleranceSeconds, tokenAlgorithms, usualLongestLife } from './tokenRules.ts';

export interface TokenVerifierOptions {
  /** The issuer's public keys. */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  /** One of them has to be among those the token names. */
  readonly audience: string | readonly string[];
  /** `at+jwt`: nothing else is taken (RFC 9068). */
  readonly type?: 'any' | 'at+jwt';
  /** Seconds that a token may have left. */
  readonly longestLifeSeconds?: number;
  readonly now: () => Date;
}

const accessTokenType = 'at+jwt';

/**
 * Checks a token (JWT) wholly: signature, issuer, audience, times, kind.
 * @throws UNAUTHENTICATED with the reason, IDENTITY_UNAVAILABLE when its key cannot be read. Neither carries anything of the token.
 */
export function createTokenVerifier(options: TokenVerifierOptions): (token: string) => Promise<Claims> {
  const { keys, issuer, audience, type = 'any', longestLifeSeconds = usualLongestLife, now } = options;
  const audiences = typeof audience === 'string' ? [audience] : [...audience];
  return async (token) => {
    const currentDate = now();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        audience: audiences,
        algorithms: tokenAlgorithms,
        currentDate,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', 'sub'],
      });
      requireType(protectedHeader, type);
      requireAccessToken(payload);
      const claims = claimsSchema.parse(payload);
      requireTimes(claims, currentDate.getTime() / 1_000, longestLifeSeconds);
      return claims;
    } catch (cause) {
      throw tokenRefusal(cause);
    }
  };
}

/** @throws UNAUTHENTICATED for a token that says it is of another kind. */
function requireType({ typ }: JWTHeaderParameters, wanted: 'any' | 'at+jwt'): void {
  const given = typ?.toLowerCase().replace(/^application\//, '');
  const isTaken = given === accessTokenType || (wanted === 'any' && (given === undefined || given === 'jwt'));
  if (!isTaken) throw new DomainError('UNAUTHENTICATED', { reason: 'NOT_AN_ACCESS_TOKEN' });
}

/** @throws UNAUTHENTICATED for a token of the future, and for one that would outlive what is remembered of revocations. */
function requireTimes({ exp = 0, iat }: Claims, nowSeconds: number, longestLifeSeconds: number): void {
  if (iat !== undefined && iat > nowSeconds + clockToleranceSeconds) {
    throw new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_NOT_YET_VALID' });
  }
  if (exp > nowSeconds + longestLifeSeconds + clockToleranceSeconds) {
    throw new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_LIVES_TOO_LONG' });
  }
}
