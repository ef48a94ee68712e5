import { z } from 'zod';
import type { ProviderClient } from './createProviderClient.ts';
import { isLoopback } from './isLoopback.ts';
import { ProviderFault } from './ProviderFault.ts';

/** What a provider says of itself. */
export interface ProviderMetadata {
  readonly jwksUrl: string;
  /** Null where it has none. */
  readonly introspectionUrl: string | null;
}

const metadataSchema = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  introspection_endpoint: z.url().optional(),
});

/**
 * Asks a provider for its metadata: OpenID Connect Discovery 1.0, else OAuth 2.0 (RFC 8414).
 * @throws ProviderFault when it is not reached, is not the issuer it is asked as (letter by letter), or names an unsafe address.
 */
export async function discoverProvider(issuer: string, client: ProviderClient): Promise<ProviderMetadata> {
  const parsed = metadataSchema.safeParse(await fetchMetadata(issuer, client));
  if (!parsed.success) throw new ProviderFault('The metadata of the provider are not in order.', { status: 200 });
  const { issuer: named, jwks_uri: jwksUrl, introspection_endpoint: introspectionUrl = null } = parsed.data;
  if (named !== issuer) throw new ProviderFault('The metadata are of another issuer.', { status: 200 });
  for (const url of introspectionUrl === null ? [jwksUrl] : [jwksUrl, introspectionUrl]) requireNoLessSafe(url, issuer);
  return { jwksUrl, introspectionUrl };
}

async function fetchMetadata(issuer: string, client: ProviderClient): Promise<unknown> {
  try {
    return await client.fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  } catch (cause) {
    if (!(cause instanceof ProviderFault) || cause.status !== 404) throw cause;
    const { origin, pathname } = new URL(issuer);
    return client.fetchJson(`${origin}/.well-known/oauth-authorization-server${pathname.replace(/\/$/, '')}`);
  }
}

/** A provider elsewhere must not send us to this machine's own services. */
function requireNoLessSafe(url: string, issuer: string): void {
  const isOurs = isLoopback(new URL(url).hostname);
  if (isOurs && !isLoopback(new URL(issuer).hostname)) {
    throw new ProviderFault('The provider names an address of this machine.', { status: 200 });
  }
}
