import { createRemoteJWKSet } from 'jose';
import type { GatewayConfig } from '../config.ts';
import { createLocalIdentity } from './createLocalIdentity.ts';
import { createTokenIdentity } from './createTokenIdentity.ts';
import type { Identity } from './Identity.ts';
import { type DevelopmentIssuer, openDevelopmentIssuer } from './openDevelopmentIssuer.ts';

export interface OpenIdentity {
  readonly identity: Identity;
  /** Null in production, with AUTH=off, and where JWKS_URL names a real issuer. */
  readonly issuer: DevelopmentIssuer | null;
}

/** Chooses by configuration whose tokens are believed. */
export async function openIdentity(config: GatewayConfig, now: () => Date): Promise<OpenIdentity> {
  if (config.AUTH === 'off') return { identity: createLocalIdentity(), issuer: null };
  const whose = { issuer: config.JWT_ISSUER, audience: config.JWT_AUDIENCE, now };
  if (config.JWKS_URL !== undefined) {
    return {
      identity: createTokenIdentity({ ...whose, keys: createRemoteJWKSet(new URL(config.JWKS_URL)) }),
      issuer: null,
    };
  }
  const issuer = await openDevelopmentIssuer({ ...whose, keyFile: config.DEV_ISSUER_KEY_FILE });
  return { identity: createTokenIdentity({ ...whose, keys: issuer.keys }), issuer };
}
