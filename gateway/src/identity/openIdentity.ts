import type { ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { startLoop } from '@guanjia/runtime/startLoop';
import type { GatewayConfig } from '../config.ts';
import { createIntrospector, type Introspector } from './createIntrospector.ts';
import { createIssuerKeys } from './createIssuerKeys.ts';
import { createLocalIdentity } from './createLocalIdentity.ts';
import { createLogoutTokenReader } from './createLogoutTokenReader.ts';
import { createProviderClient, type ProviderClient } from './createProviderClient.ts';
import { createRevocationAudit } from './createRevocationAudit.ts';
import { createTokenIdentity } from './createTokenIdentity.ts';
import { discoverProvider, type ProviderMetadata } from './discoverProvider.ts';
import type { Identity } from './Identity.ts';
import { hasMetadata, issuerOf } from './identitySettings.ts';
import { type DevelopmentIssuer, openDevelopmentIssuer } from './openDevelopmentIssuer.ts';
import { openRevocations } from './openRevocations.ts';
import { ProviderFault } from './ProviderFault.ts';
import { readKeySet } from './readKeySet.ts';
import { revocationRoutes } from './revocationRoutes.ts';

export interface IdentityNeeds {
  readonly config: GatewayConfig;
  /** Who keeps the audit trail; null where there is none. */
  readonly exchange: Pick<ExchangeClient, 'intake'> | null;
  readonly now: () => Date;
  readonly log: Log;
  readonly metrics: Metrics;
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
  const { config, exchange, now, log, metrics, onStop } = needs;
  if (config.AUTH === 'off') return { identity: createLocalIdentity(), issuer: null, identityRoutes: {} };
  const whose = { issuer: issuerOf(config), audience: config.JWT_AUDIENCE, now };
  const longestLifeSeconds = config.JWT_LIFE_LIMIT_SECONDS;
  const { revocations, onHint, close } = await openRevocations({ config, now, log, metrics });
  onStop(close);
  const { keys, issuer, introspector } = await openKeys(needs);
  const audit = createRevocationAudit({ exchange, log });
  metrics.reading('gateway_revocation_entries_waiting', 'Entries that the audit trail lacks.', audit.waiting);
  const loop = startLoop({
    name: 'identity',
    idleMs: refreshMs,
    log,
    step: async () => {
      await Promise.all([revocations.refresh(), keys.refresh(), audit.flush()]);
      return false;
    },
  });
  onHint(loop.kick);
  onStop(async () => {
    await loop.stop();
    await audit.flush();
  });
  const identity = createTokenIdentity({
    ...whose,
    keys: keys.find,
    type: config.JWT_TYPE,
    longestLifeSeconds,
    mapping: config.JWT_CLAIMS,
    revocations,
    introspector,
    tokensKept: config.TOKENS_KEPT,
    metrics,
    state: () =>
      revocations.ageSeconds() > staleSeconds ? `${keys.state()}, revocations are not heard` : keys.state(),
  });
  const audience = config.OIDC_LOGOUT_AUDIENCE ?? config.JWT_AUDIENCE;
  const logoutTokens =
    issuer === null ? createLogoutTokenReader({ ...whose, audience, keys: keys.find, longestLifeSeconds }) : null;
  return {
    identity,
    issuer,
    identityRoutes: revocationRoutes({ identity, revocations, audit, logoutTokens, longestLifeSeconds, now }),
  };
}

const staleSeconds = 60;

type Keys = Pick<ReturnType<typeof createIssuerKeys>, 'find' | 'refresh' | 'state'>;
interface OpenKeys {
  readonly keys: Keys;
  readonly issuer: DevelopmentIssuer | null;
  readonly introspector: Introspector | null;
}

async function openKeys({ config, now, log, metrics }: IdentityNeeds): Promise<OpenKeys> {
  const { JWKS_URL, JWT_AUDIENCE: audience } = config;
  const issuerName = issuerOf(config);
  if (JWKS_URL === undefined && !hasMetadata(config)) {
    const options = { issuer: issuerName, audience, keyFile: config.DEV_ISSUER_KEY_FILE, now };
    const issuer = await openDevelopmentIssuer(options);
    return { keys: { find: issuer.keys, refresh: async () => {}, state: () => 'ready' }, issuer, introspector: null };
  }
  const client = createProviderClient();
  const provider = followMetadata(issuerName, client, now);
  const load = async (): ReturnType<typeof readAt> =>
    readAt(client, JWKS_URL ?? (await provider.read({ anew: true })).jwksUrl);
  const keys = createIssuerKeys({ load, now, log });
  metrics.reading('gateway_identity_keys_age_seconds', 'Since the keys of the issuer were read.', keys.ageSeconds);
  const { OIDC_INTROSPECTION: asked } = config;
  const locate = async (): Promise<string> => {
    const url = asked?.url ?? (await provider.read({ anew: false })).introspectionUrl;
    if (url === null) throw new ProviderFault('The provider answers no questions about tokens.');
    return url;
  };
  const introspector = asked
    ? createIntrospector({ ...asked, locate, client, issuer: issuerName, audience, now })
    : null;
  return { keys, issuer: null, introspector };
}

async function readAt(client: ProviderClient, url: string): Promise<ReturnType<typeof readKeySet>> {
  return readKeySet(await client.fetchJson(url));
}

const metadataMs = 3_600_000;

/** The metadata as they were read last, an hour old at most. */
function followMetadata(issuer: string, client: ProviderClient, now: () => Date) {
  let last: { readonly metadata: ProviderMetadata; readonly readMs: number } | null = null;
  return {
    async read({ anew }: { readonly anew: boolean }): Promise<ProviderMetadata> {
      if (!anew && last !== null && now().getTime() - last.readMs < metadataMs) return last.metadata;
      const metadata = await discoverProvider(issuer, client);
      last = { metadata, readMs: now().getTime() };
      return metadata;
    },
  };
}
