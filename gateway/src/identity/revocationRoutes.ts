import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous, hasRole } from '@guanjia/kernel/principal';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { z } from 'zod';
import { authenticate } from '../wire/authenticate.ts';
import { readJson } from '../wire/readJson.ts';
import type { LogoutTokenReader } from './createLogoutTokenReader.ts';
import type { Revocations } from './createRevocations.ts';
import type { Identity } from './Identity.ts';
import type { Revocation } from './Revocation.ts';
import { clockToleranceSeconds } from './tokenRules.ts';

export interface RevocationRouteNeeds {
  readonly identity: Identity;
  readonly revocations: Pick<Revocations, 'revoke'>;
  /** Null where no provider signs people in. */
  readonly logoutTokens: LogoutTokenReader | null;
  /** Seconds for which a revocation is kept. */
  readonly longestLifeSeconds: number;
  readonly now: () => Date;
}

const bodyLimitBytes = 20_000;
const formType = 'application/x-www-form-urlencoded';
const id = z.string().min(1).max(500);
const requestSchema = z.union([
  z.strictObject({ jti: id }),
  z.strictObject({ session: id }),
  z.strictObject({ subject: id, issuedBefore: z.iso.datetime({ offset: true }).optional() }),
]);
const accepted =
  '{"jti"} or {"session"} or {"subject", "issuedBefore"?}, where issuedBefore is a DateTime not in the future';
const mayRevoke = ['SUPERVISOR'] as const;

/**
 * How tokens come to be believed no longer: `POST /revocations` by a supervisor (督导员), `POST /oidc/backchannel-logout` by the
 * provider, whose logout token is all that lets it in.
 */
export function revocationRoutes(needs: RevocationRouteNeeds): Routes {
  const { logoutTokens, revocations } = needs;
  const ofOperators: Routes = {
    'POST /revocations': async (exchange) => {
      await requireOperator(needs, exchange);
      const revocation = await readRevocation(needs, exchange);
      await revocations.revoke([revocation]);
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
      await revocations.revoke(token.revocations);
      token.used();
      exchange.log.info('a session was ended by the provider');
      exchange.response.writeHead(200);
      exchange.response.end();
    },
  };
}

/** @throws UNAUTHENTICATED for nobody, FORBIDDEN for anybody else */
async function requireOperator({ identity }: RevocationRouteNeeds, exchange: HttpExchange): Promise<void> {
  const { principal } = await authenticate(identity, exchange);
  if (principal.subject === anonymous.subject) {
    exchange.response.setHeader('www-authenticate', 'Bearer');
    throw new DomainError('UNAUTHENTICATED');
  }
  if (!hasRole(principal, ...mayRevoke)) throw new DomainError('FORBIDDEN', { accepted: mayRevoke });
}

/** @throws BAD_INPUT */
async function readRevocation(needs: RevocationRouteNeeds, exchange: HttpExchange): Promise<Revocation> {
  const parsed = requestSchema.safeParse(await readJson(exchange, bodyLimitBytes));
  if (!parsed.success) throw new DomainError('BAD_INPUT', { field: 'body', accepted });
  const request = parsed.data;
  const nowMs = needs.now().getTime();
  const keepUntil = nowMs + needs.longestLifeSeconds * 1_000;
  if ('jti' in request) return { key: `jti:${request.jti}`, issuedBefore: null, keepUntil };
  if ('session' in request) return { key: `sid:${request.session}`, issuedBefore: null, keepUntil };
  const { subject, issuedBefore } = request;
  if (issuedBefore !== undefined && Date.parse(issuedBefore) > nowMs) {
    throw new DomainError('BAD_INPUT', { field: 'issuedBefore', value: issuedBefore, accepted });
  }
  // the provider's clock may be ahead of ours, and none of the tokens made until now shall be left
  const seconds = issuedBefore === undefined ? nowMs / 1_000 + clockToleranceSeconds : Date.parse(issuedBefore) / 1_000;
  return { key: `sub:${subject}`, issuedBefore: seconds, keepUntil };
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
