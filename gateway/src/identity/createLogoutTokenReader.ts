import { DomainError } from '@guanjia/kernel/DomainError';
import { errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { ZodError, z } from 'zod';
import { issuerNamedBy } from './issuerNamedBy.ts';
import { type Revocation, revocationKey } from './Revocation.ts';
import { isAnothers } from './subjectNames.ts';
import { tokenRefusal } from './tokenRefusal.ts';
import { clockToleranceSeconds, tokenAlgorithms } from './tokenRules.ts';
import type { TrustedIssuer } from './trustedIssuer.ts';

/** A provider that says when sessions are over. */
export interface LogoutIssuer extends Pick<TrustedIssuer, 'alias' | 'issuer' | 'keys'> {
  /** The clients whose sessions are told to us. */
  readonly audience: readonly string[];
}

export interface LogoutTokenOptions {
  readonly issuers: readonly [LogoutIssuer, ...LogoutIssuer[]];
  /** Seconds for which a revocation is kept. */
  readonly longestLifeSeconds: number;
  readonly now: () => Date;
}

/** Reads the tokens by which a provider says that a session is over. */
export interface LogoutTokenReader {
  /**
   * What is revoked by it.
   * @throws LOGOUT_TOKEN_NOT_VALID, with why; IDENTITY_UNAVAILABLE when its key cannot be read.
   */
  read(token: string): Promise<LogoutToken>;
}

export interface LogoutToken {
  /** Who says so. */
  readonly issuer: string;
  readonly revocations: readonly Revocation[];
  /** To be called when all is done: from then on the same token is refused. Until then the provider may try again. */
  readonly used: () => void;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** A token of a logout is made for the moment. */
const oldestSeconds = 300;
const usedAtMost = 100_000;
const text = z.string().min(1).max(500);
const claimsSchema = z
  .looseObject({
    iat: z.number(),
    jti: text,
    sub: text.optional(),
    sid: text.optional(),
    events: z.looseObject({ [event]: z.looseObject({}) }),
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined, 'names nobody');

/** OpenID Connect Back-Channel Logout 1.0, section 2.6. A provider ends sessions of its own people, and of nobody else's. */
export function createLogoutTokenReader(options: LogoutTokenOptions): LogoutTokenReader {
  const { issuers, longestLifeSeconds, now } = options;
  const aliases = issuers.flatMap(({ alias }) => alias ?? []);
  const used = new LRUCache<string, number>({ max: usedAtMost });
  const verify = async (token: string, { keys, issuer, audience }: LogoutIssuer) => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience: [...audience],
      algorithms: tokenAlgorithms,
      currentDate: now(),
      clockTolerance: clockToleranceSeconds,
      maxTokenAge: oldestSeconds,
    });
    const type = protectedHeader.typ?.toLowerCase().replace(/^application\//, '');
    if (type !== undefined && type !== 'jwt' && type !== 'logout+jwt') throw notValid('typ');
    return claimsSchema.parse(payload);
  };
  return {
    async read(token) {
      try {
        const from = issuerNamedBy(token, issuers);
        const { alias, issuer } = from;
        const { iat, jti, sub, sid } = await verify(token, from);
        const once = revocationKey('jti', jti, alias);
        if (used.has(once)) throw notValid('jti');
        if (alias === null && sub !== undefined && isAnothers(sub, aliases)) throw notValid('sub');
        const keepUntil = now().getTime() + longestLifeSeconds * 1_000;
        // by the provider's own clock: who signs in again after it has a token of a later time
        const ofSession =
          sid === undefined ? [] : [{ key: revocationKey('sid', sid, alias), issuedBefore: null, keepUntil }];
        const kind = sid === undefined ? 'sub' : 'bare';
        const ofPerson =
          sub === undefined ? [] : [{ key: revocationKey(kind, sub, alias), issuedBefore: iat, keepUntil }];
        return { issuer, revocations: [...ofSession, ...ofPerson], used: () => void used.set(once, iat) };
      } catch (cause) {
        throw told(cause);
      }
    },
  };
}

function notValid(field: string): DomainError {
  return new DomainError('LOGOUT_TOKEN_NOT_VALID', { field });
}

/** Names the claim at fault, never its value. */
function told(cause: unknown): DomainError {
  if (cause instanceof DomainError) return cause;
  if (cause instanceof ZodError) return notValid(String(cause.issues[0]?.path[0] ?? 'sub'));
  if (cause instanceof errors.JWTClaimValidationFailed || cause instanceof errors.JWTExpired)
    return notValid(cause.claim);
  const refusal = tokenRefusal(cause);
  return refusal.code === 'UNAUTHENTICATED' ? notValid('logout_token') : refusal;
}
