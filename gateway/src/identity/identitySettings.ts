import { z } from 'zod';
import { isSafeUrl } from './isSafeUrl.ts';
import { faultsOfIssuers, issuersSchema } from './issuerSettings.ts';
import { usualLongestLife } from './tokenRules.ts';

/** Names with commas between. */
const names = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().min(1)).min(1));

const introspectionClient = z.strictObject({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** Absent: where the provider's metadata say. */
  url: z.url().optional(),
});

/** Whose tokens are believed. What is JSON, `json` reads. */
export const identitySettings = {
  /** A provider of OpenID Connect; its keys and addresses are found by its metadata. */
  OIDC_ISSUER: z.url().optional(),
  /** Several providers at once, each with what is its own; the first one's people go by their subjects alone. */
  OIDC_ISSUERS: issuersSchema.optional(),
  /** The keys of the issuer, where it has no metadata. */
  JWKS_URL: z.url().optional(),
  JWT_ISSUER: z.string().default('guanjia-development'),
  /** Names with commas between: a token has to be made for one of them. */
  JWT_AUDIENCE: names.default(['guanjia-graph']),
  /** `at+jwt`: tokens that do not say so in their header are refused (RFC 9068). */
  JWT_TYPE: z.enum(['any', 'at+jwt']).default('any'),
  /** A token that has more left is refused, and a revocation is remembered for as long. */
  JWT_LIFE_LIMIT_SECONDS: z.coerce.number().int().min(60).max(31_536_000).default(usualLongestLife),
  /** Verified tokens that are remembered, for a minute each. */
  TOKENS_KEPT: z.coerce.number().int().min(0).max(1_000_000).default(10_000),
  /** Whose logout tokens are taken: the clients by which people sign in; absent: the names of JWT_AUDIENCE. */
  OIDC_LOGOUT_AUDIENCE: names.optional(),
  /** Where revocations outlive a restart; absent: nowhere but in Redis, if there is one. */
  REVOCATIONS_FILE: z.string().optional(),
  DEV_ISSUER_KEY_FILE: z.string().default('.data/dev-issuer.json'),
} as const;

/** JSON of OIDC_INTROSPECTION: with it tokens that are no JWT are asked about at the provider (RFC 7662). */
export const introspectionSettings = introspectionClient;

type IdentityConfig = z.infer<z.ZodObject<typeof identitySettings>> & {
  readonly OIDC_INTROSPECTION?: z.infer<typeof introspectionClient> | undefined;
};
type Environment = Readonly<Record<string, string | undefined>>;

/** Whether an issuer's name is an address at which it can be asked for its metadata. */
export function hasMetadata(issuer: string): boolean {
  const url = URL.parse(issuer);
  return (url?.protocol === 'https:' || url?.protocol === 'http:') && url.search === '' && url.hash === '';
}

/** What is not right about whose tokens are believed. */
export function faultsOfIdentity(config: IdentityConfig, environment: Environment): readonly string[] {
  const { OIDC_ISSUER, OIDC_INTROSPECTION, OIDC_ISSUERS, JWKS_URL, JWT_ISSUER } = config;
  const named = OIDC_ISSUERS?.[0].issuer ?? OIDC_ISSUER ?? JWT_ISSUER;
  const isAddress = hasMetadata(named);
  const isNamedTwice =
    OIDC_ISSUER !== undefined && (environment['JWT_ISSUER'] ?? '') !== '' && OIDC_ISSUER !== JWT_ISSUER;
  const asked = { OIDC_ISSUER, JWKS_URL, OIDC_INTROSPECTION: OIDC_INTROSPECTION?.url };
  const unsafe = Object.entries(asked).filter(([, url]) => url !== undefined && !isSafeUrl(url));
  const isLost = OIDC_INTROSPECTION !== undefined && OIDC_INTROSPECTION.url === undefined && !isAddress;
  return [
    ...faultsOfIssuers(config, environment),
    ...(isNamedTwice ? ['JWT_ISSUER: is another than OIDC_ISSUER; one of them is enough'] : []),
    ...(OIDC_ISSUER !== undefined && !isAddress ? ['OIDC_ISSUER: is not the address of a provider'] : []),
    ...(JWKS_URL === undefined &&
    isAddress &&
    !isSafeUrl(named) &&
    OIDC_ISSUER === undefined &&
    OIDC_ISSUERS === undefined
      ? ['JWT_ISSUER: must be https, or of this machine']
      : []),
    ...unsafe.map(([name]) => `${name}: must be https, or of this machine`),
    ...(isLost ? ['OIDC_INTROSPECTION: needs a url, or the address of a provider as OIDC_ISSUER'] : []),
  ];
}

/** Variables without which production does not start. */
export function identityNeeds({ OIDC_ISSUERS, OIDC_ISSUER, JWT_ISSUER }: IdentityConfig): readonly string[] {
  if (OIDC_ISSUERS !== undefined) {
    return OIDC_ISSUERS.every(({ audience }) => audience !== undefined) ? [] : ['JWT_AUDIENCE'];
  }
  const keys = hasMetadata(OIDC_ISSUER ?? JWT_ISSUER) ? [] : ['JWKS_URL'];
  return [...keys, ...(OIDC_ISSUER === undefined ? ['JWT_ISSUER'] : []), 'JWT_AUDIENCE'];
}
