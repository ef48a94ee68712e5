import { hash } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Claims, claimsSchema } from './Claims.ts';
import type { ProviderClient } from './createProviderClient.ts';
import { requireAccessToken } from './requireAccessToken.ts';
import { tokenRefusal } from './tokenRefusal.ts';
import { clockToleranceSeconds } from './tokenRules.ts';

export interface IntrospectorOptions {
  /** Where the provider answers (RFC 7662). @throws ProviderFault */
  readonly locate: () => Promise<string>;
  readonly client: Pick<ProviderClient, 'fetchJson'>;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly now: () => Date;
}

/** Asks the provider what an opaque token is worth. */
export interface Introspector {
  /**
   * What the provider says of the token, no older than 30 s.
   * @throws UNAUTHENTICATED for one that it does not stand by, IDENTITY_UNAVAILABLE when it does not answer.
   */
  introspect(token: string): Promise<Claims>;
}

const keptMs = 30_000;
const keptAtMost = 10_000;
/** Questions under way at a time: whoever invents tokens must not drown the provider. */
const askedAtOnce = 50;

const answerSchema = z.looseObject({
  active: z.boolean(),
  iss: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  nbf: z.number().optional(),
});

interface Verdict {
  readonly claims: Promise<Claims>;
  readonly askedMs: number;
}

/** Each token is asked about once in 30 s, whoever sends it; it is kept by its hash alone. */
export function createIntrospector(options: IntrospectorOptions): Introspector {
  const { locate, client, clientId, clientSecret, now } = options;
  const verdicts = new LRUCache<string, Verdict>({ max: keptAtMost });
  const credentials = [clientId, clientSecret].map(formEncoded).join(':');
  const authorization = `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`;

  let underWay = 0;
  const ask = async (token: string): Promise<Claims> => {
    if (underWay >= askedAtOnce) throw new DomainError('IDENTITY_UNAVAILABLE');
    underWay += 1;
    const form = new URLSearchParams({ token, token_type_hint: 'access_token' });
    try {
      const answer = await client.fetchJson(await locate(), { form, authorization });
      return claimsOf(answer, options);
    } catch (cause) {
      throw tokenRefusal(cause);
    } finally {
      underWay -= 1;
    }
  };
  return {
    introspect(token) {
      const key = hash('sha256', token, 'base64');
      const askedMs = now().getTime();
      const kept = verdicts.get(key);
      if (kept !== undefined && askedMs - kept.askedMs < keptMs) {
        return kept.claims.then((claims) => stillGood(claims, askedMs));
      }
      const verdict = { claims: ask(token), askedMs };
      verdicts.set(key, verdict);
      // that it did not answer is not worth remembering
      verdict.claims.catch((cause: unknown) => {
        const isAway = cause instanceof DomainError && cause.code === 'IDENTITY_UNAVAILABLE';
        if (isAway && verdicts.get(key) === verdict) verdicts.delete(key);
      });
      return verdict.claims;
    },
  };
}

/** @throws UNAUTHENTICATED, ZodError */
function claimsOf(answer: unknown, { issuer, audience, now }: IntrospectorOptions): Claims {
  const { active, iss, aud, nbf, ...rest } = answerSchema.parse(answer);
  const notValid = (reason: string): DomainError => new DomainError('UNAUTHENTICATED', { reason });
  if (!active) throw notValid('TOKEN_NOT_ACTIVE');
  if (iss !== undefined && iss !== issuer) throw notValid('TOKEN_NOT_VALID');
  const audiences = typeof aud === 'string' ? [aud] : (aud ?? []);
  // a token for another service is active, too
  if (!audiences.some((one) => audience.includes(one))) throw notValid('TOKEN_NOT_VALID');
  requireAccessToken(rest);
  const atMs = now().getTime();
  if (nbf !== undefined && nbf * 1_000 > atMs + clockToleranceSeconds * 1_000) throw notValid('TOKEN_NOT_YET_VALID');
  return stillGood(claimsSchema.parse(rest), atMs);
}

/** @throws UNAUTHENTICATED */
function stillGood(claims: Claims, atMs: number): Claims {
  const isOver = claims.exp !== undefined && (claims.exp + clockToleranceSeconds) * 1_000 <= atMs;
  if (isOver) throw new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_EXPIRED' });
  return claims;
}

/** As RFC 6749 wants the parts of a client's password (2.3.1). */
function formEncoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}
