import type { ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { startLoop } from '@guanjia/runtime/startLoop';
import { clientAddress } from '../wire/clientAddress.ts';
import { createLocalIdentity } from './createLocalIdentity.ts';
import { createLogoutTokenReader } from './createLogoutTokenReader.ts';
import { createRevocationAudit } from './createRevocationAudit.ts';
import { createTokenIdentity, type TokenIdentityOptions } from './createTokenIdentity.ts';
import type { Identity } from './Identity.ts';
import type { DevelopmentIssuer } from './openDevelopmentIssuer.ts';
import { type IssuerNeeds, type OpenIssuer, openIssuers } from './openIssuers.ts';
import { openRevocations } from './openRevocations.ts';
import { type RevocationRouteNeeds, revocationRoutes } from './revocationRoutes.ts';

export interface IdentityNeeds extends IssuerNeeds {
  /** Who keeps the audit trail; null where there is none. */
  readonly exchange: Pick<ExchangeClient, 'intake'> | null;
  /** Null: nobody is limited. */
  readonly rates: Required<TokenIdentityOptions>['rates'];
  readonly onStop: (stop: () => Promise<void> | void) => void;
}

export interface OpenIdentity {
  readonly identity: Identity;
  /** Null in production, with AUTH=off, and where another issuer is named. */
  readonly issuer: DevelopmentIssuer | null;
  /** By which tokens are taken back. */
  readonly identityRoutes: Routes;
}

/** What others have revoked is read this often, whatever has been told of it. */
const refreshMs = 20_000;

/** Chooses by configuration whose tokens are believed. A provider that is away keeps nothing from starting. */
export async function openIdentity(needs: IdentityNeeds): Promise<OpenIdentity> {
  const { config, exchange, rates, now, log, metrics, onStop } = needs;
  if (config.AUTH === 'off') return { identity: createLocalIdentity(), issuer: null, identityRoutes: {} };
  const longestLifeSeconds = config.JWT_LIFE_LIMIT_SECONDS;
  const { revocations, onHint, close } = await openRevocations({ config, now, log, metrics });
  onStop(close);
  const { issuers, development, introspector, refreshKeys, keyState } = await openIssuers(needs);
  const audit = createRevocationAudit({ exchange, log });
  metrics.reading('gateway_revocation_entries_waiting', 'Entries that the audit trail lacks.', audit.waiting);
  const loop = startLoop({
    name: 'identity',
    idleMs: refreshMs,
    log,
    step: async () => {
      await Promise.all([revocations.refresh(), refreshKeys(), audit.flush()]);
      return false;
    },
  });
  onHint(loop.kick);
  onStop(async () => {
    await loop.stop();
    await audit.flush();
  });
  const identity = createTokenIdentity({
    issuers,
    longestLifeSeconds,
    revocations,
    introspector,
    rates,
    tokensKept: config.TOKENS_KEPT,
    metrics,
    now,
    state: () => (revocations.ageSeconds() > staleSeconds ? `${keyState()}, revocations are not heard` : keyState()),
  });
  const [first, ...others] = issuers;
  const ofLogout = (one: OpenIssuer) => ({ ...one, audience: one.logoutAudience });
  const logoutTokens =
    development === null
      ? createLogoutTokenReader({ issuers: [ofLogout(first), ...others.map(ofLogout)], longestLifeSeconds, now })
      : null;
  const { CLIENT_ADDRESS_HEADER: header = null } = config;
  const addressOf: RevocationRouteNeeds['addressOf'] = (request) => clientAddress(request, header);
  const aliases = issuers.flatMap(({ alias }) => alias ?? []);
  return {
    identity,
    issuer: development,
    identityRoutes: revocationRoutes({
      identity,
      revocations,
      audit,
      addressOf,
      aliases,
      logoutTokens,
      longestLifeSeconds,
      now,
    }),
  };
}

const staleSeconds = 60;
