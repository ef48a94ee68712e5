import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous } from '@guanjia/kernel/principal';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { LRUCache } from 'lru-cache';
import type { RateLimiter } from '../limits/createRateLimiter.ts';
import type { Claims } from './Claims.ts';
import { usualClaimMapping } from './claimMapping.ts';
import type { Introspector } from './createIntrospector.ts';
import type { Revocations } from './createRevocations.ts';
import { createTokenVerifier } from './createTokenVerifier.ts';
import type { Caller, Identity } from './Identity.ts';
import { issuerNamedBy } from './issuerNamedBy.ts';
import { marksOf } from './marksOf.ts';
import { principalOfClaims } from './principalOfClaims.ts';
import type { TokenMarks } from './Revocation.ts';
import { principalAt } from './subjectNames.ts';
import { tokenRefusal } from './tokenRefusal.ts';
import { clockToleranceSeconds } from './tokenRules.ts';
import type { TrustedIssuer } from './trustedIssuer.ts';
import { watchOpaque } from './watchOpaque.ts';

export interface TokenIdentityOptions {
  /** Each judges the tokens that name it, and no others. */
  readonly issuers: readonly [TrustedIssuer, ...TrustedIssuer[]];
  /** Seconds that a token may have left. */
  readonly longestLifeSeconds?: number;
  readonly now: () => Date;
  /** Without it nothing can be revoked before it ends. */
  readonly revocations?: Pick<Revocations, 'version' | 'has' | 'watch'>;
  /** Asks the issuer `of` about tokens that are no JWT, and so name none. Null, or absent: they are refused. */
  readonly introspector?: (Introspector & { readonly of: TrustedIssuer }) | null;
  /** Keeps guessing slow; null, or absent: nobody is limited. */
  readonly rates?: Pick<RateLimiter, 'admitToken' | 'chargeToken'> | null;
  /** Verified tokens that are remembered; 0: each is verified each time. */
  readonly tokensKept?: number;
  readonly metrics?: Metrics;
  /** For `/ready`. */
  readonly state?: () => string;
}

/** A token that was verified. */
interface Believed {
  readonly caller: Promise<Caller>;
  readonly marks: TokenMarks;
  /** Milliseconds since 1970: verified anew from then on. */
  readonly untilMs: number;
  /** Of the revocations under which it was looked up last. */
  version: number;
}

const bearer = /^Bearer +(?<token>[\w.~+/-]+=*)$/i;
const nobodyAtAll: Promise<Caller> = Promise.resolve({ principal: anonymous, expiresAt: null });
/** Longer ones are not looked at: Node takes 16 kB of headers, but a socket's parameters may be longer. */
const longestHeader = 16_384;
const usuallyKept = 10_000;
/** A key that its issuer has withdrawn is believed no longer for this token than that. */
const believedMs = 60_000;

/**
 * Believes tokens that issuers of ours made for us (G2). A signature costs a hundred times what the rest does: a token
 * is verified once a minute; that it has not ended and is not revoked is looked at each time.
 */
export function createTokenIdentity(options: TokenIdentityOptions): Identity {
  const { issuers, now, revocations, introspector = null, rates = null, tokensKept = usuallyKept, state } = options;
  const aliases = issuers.flatMap(({ alias }) => alias ?? []);
  const [first, ...others] = issuers;
  const judge = (issuer: TrustedIssuer) => ({
    issuer: issuer.issuer,
    of: issuer,
    verify: createTokenVerifier({ ...options, ...issuer }),
  });
  const judges = [judge(first), ...others.map(judge)] as const;
  const kept = new LRUCache<string, Believed>({ max: Math.max(1, tokensKept) });
  let hits = 0;
  let misses = 0;
  const { metrics } = options;
  metrics?.reading('gateway_token_cache_hits_total', 'Tokens that had been verified lately.', () => hits);
  metrics?.reading('gateway_token_cache_misses_total', 'Tokens that had to be verified.', () => misses);
  metrics?.reading('gateway_tokens_kept', 'Verified tokens remembered.', () => kept.size);
  const refused = metrics?.counter('gateway_tokens_refused_total', 'Tokens that were not believed.', ['reason']);

  /** @throws UNAUTHENTICATED, ZodError */
  const read = (claims: Claims, of: TrustedIssuer): { readonly caller: Caller; readonly marks: TokenMarks } => {
    const { alias, mapping = usualClaimMapping } = of;
    const principal = principalAt(principalOfClaims(claims, mapping), of, aliases);
    const marks = marksOf(claims, { subject: principal.subject, alias });
    if (revocations?.has(marks) === true) throw new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_REVOKED' });
    const expiresAt = claims.exp === undefined ? null : new Date(claims.exp * 1_000);
    const whenRevoked = revocations && ((callback: () => void) => revocations.watch(marks, callback));
    return { caller: { principal, expiresAt, ...(whenRevoked && { whenRevoked }) }, marks };
  };
  const believeOpaque = async (
    token: string,
    { introspect, of }: NonNullable<TokenIdentityOptions['introspector']>,
  ): Promise<Caller> => {
    const { caller } = read(await introspect(token), of);
    return {
      ...caller,
      whenRevoked(callback) {
        const stops = [
          watchOpaque({ confirm: () => introspect(token), now, callback }),
          caller.whenRevoked?.(callback),
        ];
        return () => stops.forEach((stop) => stop?.());
      },
    };
  };
  const believe = async (header: string): Promise<Caller> => {
    const token = tokenOf(header);
    if (introspector !== null && !isJwt(token)) return believeOpaque(token, introspector);
    const version = revocations?.version() ?? 0;
    const { verify, of } = issuerNamedBy(token, judges);
    const claims = await verify(token);
    const { caller, marks } = read(claims, of);
    const endMs = ((claims.exp ?? 0) + clockToleranceSeconds) * 1_000;
    const untilMs = Math.min(now().getTime() + believedMs, endMs);
    if (tokensKept > 0) kept.set(header, { caller: Promise.resolve(caller), marks, untilMs, version });
    return caller;
  };
  const believeOrTell = async (header: string, address: string | null): Promise<Caller> => {
    misses += 1;
    if (address !== null) rates?.admitToken(address);
    try {
      return await believe(header);
    } catch (cause) {
      const refusal = tokenRefusal(cause);
      const { reason } = refusal.detail;
      if (address !== null && isGuess(refusal)) rates?.chargeToken(address);
      refused?.inc({ reason: typeof reason === 'string' ? reason : refusal.code });
      throw refusal;
    }
  };
  const isStillGood = (found: Believed): boolean => {
    if (now().getTime() >= found.untilMs) return false;
    const version = revocations?.version() ?? 0;
    if (version === found.version) return true;
    found.version = version;
    return revocations?.has(found.marks) !== true;
  };
  return {
    // no `async`: this is on the way of every request, and the answer is there already
    authenticate(authorization, address = null) {
      if (authorization === undefined || authorization === '') return nobodyAtAll;
      const found = kept.get(authorization);
      if (found !== undefined) {
        if (isStillGood(found)) {
          hits += 1;
          return found.caller;
        }
        kept.delete(authorization);
      }
      return believeOrTell(authorization, address);
    },
    ...(state && { state }),
  };
}

/** @throws UNAUTHENTICATED */
function tokenOf(header: string): string {
  if (header.length > longestHeader) throw new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_TOO_LONG' });
  const token = bearer.exec(header)?.groups?.['token'];
  if (token === undefined) throw new DomainError('UNAUTHENTICATED', { reason: 'NOT_A_BEARER_TOKEN' });
  return token;
}

/** What was signed for us once is no guess: clients come with old tokens all the time. */
function isGuess({ code, detail: { reason } }: DomainError): boolean {
  return code === 'UNAUTHENTICATED' && reason !== 'TOKEN_EXPIRED' && reason !== 'TOKEN_REVOKED';
}

/** Three parts, and what stands in front is a JSON object. */
function isJwt(token: string): boolean {
  return token.startsWith('eyJ') && token.split('.').length === 3;
}
