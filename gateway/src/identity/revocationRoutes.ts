import { type Actor, actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous, hasRole, type Principal } from '@guanjia/kernel/principal';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { z } from 'zod';
import { authenticate } from '../wire/authenticate.ts';
import { readJson } from '../wire/readJson.ts';
import type { LogoutTokenReader } from './createLogoutTokenReader.ts';
import type { RevocationAudit, RevocationDeed } from './createRevocationAudit.ts';
import type { Revocations } from './createRevocations.ts';
import type { Identity } from './Identity.ts';
import { type Revocation, revocationKey } from './Revocation.ts';
import { clockToleranceSeconds } from './tokenRules.ts';

export interface RevocationRouteNeeds {
  readonly identity: Identity;
  readonly revocations: Pick<Revocations, 'revoke'>;
  readonly audit: Pick<RevocationAudit, 'tell'>;
  /** Where a request comes from. */
  readonly addressOf: (request: HttpExchange['request']) => string;
  /** Of the issuers that have one. */
  readonly aliases: readonly string[];
  /** Null where no provider signs people in. */
  readonly logoutTokens: LogoutTokenReader | null;
  /** Seconds for which a revocation is kept. */
  readonly longestLifeSeconds: number;
  readonly now: () => Date;
}

const bodyLimitBytes = 20_000;
const longestName = 200;
const formType = 'application/x-www-form-urlencoded';
const id = z.string().min(1).max(500);
/** Why, in the operator's words. */
const reason = z.string().trim().min(1).max(500).nullable().default(null);
/** The alias of the issuer that has made it; null for the one without. */
const issuer = z.string().max(100).nullable().default(null);
const requestSchema = z.union([
  z.strictObject({ jti: id, issuer, reason }),
  z.strictObject({ session: id, issuer, reason }),
  z.strictObject({ subject: id, issuedBefore: z.iso.datetime({ offset: true }).optional(), reason }),
]);
const accepted =
  '{"jti", "issuer"?} or {"session", "issuer"?} or {"subject", "issuedBefore"?}, each with a "reason"?, where issuedBefore is a DateTime not in the future and issuer the alias of one';
const mayRevoke = ['SUPERVISOR'] as const;

/**
 * How tokens come to be believed no longer: `POST /revocations` by a supervisor (督导员), `POST /oidc/backchannel-logout` by the
 * provider, whose logout token is all that lets it in.
 */
export function revocationRoutes(needs: RevocationRouteNeeds): Routes {
  const { logoutTokens } = needs;
  const ofOperators: Routes = {
    'POST /revocations': async (exchange) => {
      const actor = actorOf(await requireOperator(needs, exchange), {
        kind: 'ROLE',
        role: 'SUPERVISOR',
        regionCode: null,
      });
      const { revocation, reason } = await readRevocation(needs, exchange);
      await revokeAndTell(needs, [revocation], { action: 'gateway.tokensRevoked', actor, reason });
      const [kind] = revocation.key.split(':');
      exchange.log.info({ kind }, 'tokens were revoked');
      exchange.send(200, { revoked: kind, until: new Date(revocation.keepUntil) }, { 'cache-control': 'no-store' });
    },
  };
  if (logoutTokens === null) return ofOperators;
  return {
    ...ofOperators,
    'POST /oidc/backchannel-logout': async (exchange) => {
      exchange.response.setHeader('cache-control', 'no-store');
      const token = await logoutTokens.read(await readLogoutForm(exchange));
      const deed = { action: 'gateway.sessionEnded', actor: providerActor(token.issuer), reason: null } as const;
      await revokeAndTell(needs, token.revocations, deed);
      token.used();
      exchange.log.info('a session was ended by the provider');
      exchange.response.writeHead(200);
      exchange.response.end();
    },
  };
}

/** What is in force here alone has been done as well, and is told before it is refused. @throws REVOCATIONS_FULL, REVOCATION_NOT_SHARED */
async function revokeAndTell(
  { revocations, audit, now }: RevocationRouteNeeds,
  revoked: readonly Revocation[],
  deed: Pick<RevocationDeed, 'action' | 'actor' | 'reason'>,
): Promise<void> {
  const tell = (): void => audit.tell({ ...deed, revocations: revoked, at: now() });
  try {
    await revocations.revoke(revoked);
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'REVOCATION_NOT_SHARED') tell();
    throw cause;
  }
  tell();
}

/** No person is known: the provider's signature on its logout token is the right. */
function providerActor(issuer: string): Actor {
  const named = issuer.slice(0, longestName);
  return { subject: named, name: named, right: `LOGOUT_TOKEN of ${named}` };
}

/** @throws UNAUTHENTICATED for nobody, FORBIDDEN for anybody else */
async function requireOperator(
  { identity, addressOf }: RevocationRouteNeeds,
  exchange: HttpExchange,
): Promise<Principal> {
  const { principal } = await authenticate(identity, exchange, addressOf(exchange.request));
  if (principal.subject === anonymous.subject) {
    exchange.response.setHeader('www-authenticate', 'Bearer');
    throw new DomainError('UNAUTHENTICATED');
  }
  if (!hasRole(principal, ...mayRevoke)) throw new DomainError('FORBIDDEN', { accepted: mayRevoke });
  return principal;
}

/** @throws BAD_INPUT */
async function readRevocation(
  needs: RevocationRouteNeeds,
  exchange: HttpExchange,
): Promise<{ readonly revocation: Revocation; readonly reason: string | null }> {
  const parsed = requestSchema.safeParse(await readJson(exchange, bodyLimitBytes));
  if (!parsed.success) throw new DomainError('BAD_INPUT', { field: 'body', accepted });
  return { revocation: revocationOf(parsed.data, needs), reason: parsed.data.reason };
}

function revocationOf(
  request: z.infer<typeof requestSchema>,
  { aliases, now, longestLifeSeconds }: Pick<RevocationRouteNeeds, 'aliases' | 'now' | 'longestLifeSeconds'>,
): Revocation {
  if ('issuer' in request && request.issuer !== null && !aliases.includes(request.issuer)) {
    throw new DomainError('BAD_INPUT', { field: 'issuer', value: request.issuer, accepted: aliases });
  }
  const nowMs = now().getTime();
  const keepUntil = nowMs + longestLifeSeconds * 1_000;
  if ('jti' in request)
    return { key: revocationKey('jti', request.jti, request.issuer), issuedBefore: null, keepUntil };
  if ('session' in request)
    return { key: revocationKey('sid', request.session, request.issuer), issuedBefore: null, keepUntil };
  const { subject, issuedBefore } = request;
  if (issuedBefore !== undefined && Date.parse(issuedBefore) > nowMs) {
    throw new DomainError('BAD_INPUT', { field: 'issuedBefore', value: issuedBefore, accepted });
  }
  // the provider's clock may be ahead of ours, and none of the tokens made until now shall be left
  const seconds = issuedBefore === undefined ? nowMs / 1_000 + clockToleranceSeconds : Date.parse(issuedBefore) / 1_000;
  return { key: revocationKey('sub', subject, null), issuedBefore: seconds, keepUntil };
}

/** @throws BAD_INPUT */
async function readLogoutForm(exchange: HttpExchange): Promise<string> {
  const mediaType = exchange.request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== formType)
    throw new DomainError('BAD_INPUT', { field: 'content-type', value: mediaType ?? null, accepted: formType });
  const form = new URLSearchParams((await exchange.readBody(bodyLimitBytes)).toString('utf8'));
  const [token, ...others] = form.getAll('logout_token');
  if (token !== undefined && token !== '' && others.length === 0) return token;
  throw new DomainError('BAD_INPUT', { field: 'logout_token', accepted: 'one logout token' });
}
