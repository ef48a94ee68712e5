import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { GatewayConfig } from '../config.ts';
import { createIntrospector } from './createIntrospector.ts';
import { createIssuerKeys, type IssuerKeys } from './createIssuerKeys.ts';
import { createProviderClient, type ProviderClient } from './createProviderClient.ts';
import type { TokenIdentityOptions } from './createTokenIdentity.ts';
import { discoverProvider, type ProviderMetadata } from './discoverProvider.ts';
import { hasMetadata } from './identitySettings.ts';
import { type IssuerSettings, issuerSettingsOf } from './issuerSettings.ts';
import { type DevelopmentIssuer, openDevelopmentIssuer } from './openDevelopmentIssuer.ts';
import { ProviderFault } from './ProviderFault.ts';
import { readKeySet } from './readKeySet.ts';
import type { TrustedIssuer } from './trustedIssuer.ts';

export interface IssuerNeeds {
  readonly config: GatewayConfig;
  readonly now: () => Date;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** An issuer whose tokens are believed, with the clients whose sessions it tells us of. */
export interface OpenIssuer extends TrustedIssuer {
  readonly logoutAudience: readonly string[];
}

export interface OpenIssuers extends Required<Pick<TokenIdentityOptions, 'introspector'>> {
  readonly issuers: readonly [OpenIssuer, ...OpenIssuer[]];
  /** Null where another issuer is named. */
  readonly development: DevelopmentIssuer | null;
  /** Reads those keys anew for which it is time. Never throws. */
  readonly refreshKeys: () => Promise<void>;
  /** For `/ready`: `ready`, or how it stands with whose keys. */
  readonly keyState: () => string;
}

/** Whose tokens are believed, by configuration; where no provider is named, our own for development. */
export async function openIssuers(needs: IssuerNeeds): Promise<OpenIssuers> {
  const { config, now, metrics } = needs;
  const [settings, ...further] = issuerSettingsOf(config);
  if (config.OIDC_ISSUERS === undefined && settings.jwksUrl === null && !hasMetadata(settings.issuer)) {
    return openDevelopment(settings, needs);
  }
  const client = createProviderClient();
  const first = openProvider(settings, client, needs);
  const others = further.map((one) => openProvider(one, client, needs));
  const all = [first, ...others];
  const age = (): number => Math.max(...all.map(({ keys }) => keys.ageSeconds()));
  metrics.reading('gateway_identity_keys_age_seconds', 'Since the keys of each issuer were read.', age);
  const { OIDC_INTROSPECTION: asked } = config;
  const locate = async (): Promise<string> => {
    const url = asked?.url ?? (await first.metadata({ anew: false })).introspectionUrl;
    if (url === null) throw new ProviderFault('The provider answers no questions about tokens.');
    return url;
  };
  const { issuer, audience } = settings;
  const introspector = asked && {
    ...createIntrospector({ ...asked, locate, client, issuer, audience, now }),
    of: first.opened,
  };
  return {
    issuers: [first.opened, ...others.map(({ opened }) => opened)],
    development: null,
    introspector: introspector ?? null,
    refreshKeys: async () => {
      await Promise.all(all.map(({ keys }) => keys.refresh()));
    },
    keyState: () => stateOf(all),
  };
}

async function openDevelopment(settings: IssuerSettings, { config, now }: IssuerNeeds): Promise<OpenIssuers> {
  const { issuer, audience } = settings;
  const development = await openDevelopmentIssuer({
    issuer,
    audience: [...audience],
    keyFile: config.DEV_ISSUER_KEY_FILE,
    now,
  });
  return {
    issuers: [{ ...settings, keys: development.keys }],
    development,
    introspector: null,
    refreshKeys: async () => {},
    keyState: () => 'ready',
  };
}

interface Provider {
  readonly opened: OpenIssuer;
  readonly keys: IssuerKeys;
  metadata(how: { readonly anew: boolean }): Promise<ProviderMetadata>;
}

function openProvider(settings: IssuerSettings, client: ProviderClient, { now, log }: IssuerNeeds): Provider {
  const { alias, issuer, jwksUrl } = settings;
  const provider = followMetadata(issuer, client, now);
  const load = async (): Promise<ReturnType<typeof readKeySet>> =>
    readKeySet(await client.fetchJson(jwksUrl ?? (await provider.read({ anew: true })).jwksUrl));
  const keys = createIssuerKeys({ load, now, log: alias === null ? log : log.child({ issuer: alias }) });
  return { opened: { ...settings, keys: keys.find }, keys, metadata: provider.read };
}

/** Of one issuer its state alone, as ever; of several those that are not ready, by their aliases. */
function stateOf(all: readonly Provider[]): string {
  const states = all.map(({ opened: { alias }, keys }) => ({ name: alias ?? 'first', state: keys.state() }));
  const [only, ...others] = states;
  if (others.length === 0) return only?.state ?? 'ready';
  const wanting = states.filter(({ state }) => state !== 'ready').map(({ name, state }) => `${name} ${state}`);
  return wanting.length === 0 ? 'ready' : wanting.join(', ');
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
