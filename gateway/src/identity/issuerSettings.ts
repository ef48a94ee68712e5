import type { Role } from '@guanjia/kernel/roles';
import { z } from 'zod';
import { type ClaimMapping, claimMappingSchema, tokenRoleSchema } from './claimMapping.ts';
import { isSafeUrl } from './isSafeUrl.ts';

const alias = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'is not small letters, digits and hyphens');
const names = z.array(z.string().min(1)).min(1);

const issuerSchema = z.strictObject({
  /** In front of the subjects of its people; the first of the list can do without. */
  alias: alias.nullable().default(null),
  issuer: z.url(),
  /** Where its keys are, if its metadata do not say. */
  jwksUrl: z.url().optional(),
  audience: names.optional(),
  type: z.enum(['any', 'at+jwt']).optional(),
  claims: claimMappingSchema.optional(),
  /** The only roles that it can give. */
  roles: z.array(tokenRoleSchema).min(1).optional(),
  logoutAudience: names.optional(),
});
type IssuerEntry = z.infer<typeof issuerSchema>;

/** Parses OIDC_ISSUERS: JSON, or addresses with commas between, whose aliases are made of the addresses. */
export const issuersSchema = z
  .string()
  .transform((text, context): unknown => {
    if (!text.trimStart().startsWith('[')) {
      const urls = text.split(',').map((part) => part.trim());
      return urls.map((issuer, place) => ({ issuer, alias: place === 0 ? null : aliasOf(issuer) }));
    }
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.tuple([issuerSchema], issuerSchema));

/** What the configuration says of one issuer. */
export interface IssuerSettings {
  readonly alias: string | null;
  readonly issuer: string;
  readonly jwksUrl: string | null;
  readonly audience: readonly string[];
  readonly type: 'any' | 'at+jwt';
  readonly mapping: ClaimMapping;
  readonly mayGive: readonly Role[] | null;
  readonly logoutAudience: readonly string[];
}

/** The settings that are for all, and for the one issuer where OIDC_ISSUERS is not said. */
export interface SharedSettings {
  readonly OIDC_ISSUERS?: readonly [IssuerEntry, ...IssuerEntry[]] | undefined;
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_LOGOUT_AUDIENCE?: readonly string[] | undefined;
  readonly JWKS_URL?: string | undefined;
  readonly JWT_ISSUER: string;
  readonly JWT_AUDIENCE: readonly string[];
  readonly JWT_TYPE: 'any' | 'at+jwt';
  readonly JWT_CLAIMS: ClaimMapping;
}

/** Whose tokens are believed, the first one first. */
export function issuerSettingsOf(config: SharedSettings): readonly [IssuerSettings, ...IssuerSettings[]] {
  const { OIDC_ISSUERS: listed, OIDC_ISSUER, JWT_ISSUER, JWKS_URL } = config;
  const one: IssuerEntry = { alias: null, issuer: OIDC_ISSUER ?? JWT_ISSUER, jwksUrl: JWKS_URL };
  const [first, ...others] = listed ?? [one];
  return [settingsOf(first, config), ...others.map((entry) => settingsOf(entry, config))];
}

function settingsOf(entry: IssuerEntry, config: SharedSettings): IssuerSettings {
  const audience = entry.audience ?? config.JWT_AUDIENCE;
  return {
    alias: entry.alias,
    issuer: entry.issuer,
    jwksUrl: entry.jwksUrl ?? null,
    audience,
    type: entry.type ?? config.JWT_TYPE,
    mapping: entry.claims ?? config.JWT_CLAIMS,
    mayGive: entry.roles ?? null,
    logoutAudience: entry.logoutAudience ?? (entry.audience ? audience : (config.OIDC_LOGOUT_AUDIENCE ?? audience)),
  };
}

/** What is not right about several issuers. */
export function faultsOfIssuers(
  { OIDC_ISSUERS: listed }: Pick<SharedSettings, 'OIDC_ISSUERS'>,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (listed === undefined) return [];
  const said = ['OIDC_ISSUER', 'JWT_ISSUER', 'JWKS_URL'].filter((name) => (environment[name] ?? '') !== '');
  const isUnsafe = ({ issuer, jwksUrl = issuer }: IssuerEntry): boolean => !isSafeUrl(issuer) || !isSafeUrl(jwksUrl);
  const isNoAddress = ({ issuer }: IssuerEntry): boolean => /[?#]/.test(issuer);
  const nameless = listed.slice(1).filter((entry) => entry.alias === null);
  return [
    ...said.map((name) => `${name}: is not said beside OIDC_ISSUERS, which names them all`),
    ...listed.filter(isUnsafe).map(({ issuer }) => `OIDC_ISSUERS: ${issuer} must be https, or of this machine`),
    ...listed.filter(isNoAddress).map(({ issuer }) => `OIDC_ISSUERS: ${issuer} is not the address of a provider`),
    ...nameless.map(({ issuer }) => `OIDC_ISSUERS: ${issuer} needs an alias; only the first can do without`),
    ...repeated(listed.map(({ issuer }) => issuer)).map((name) => `OIDC_ISSUERS: ${name} is there twice`),
    ...repeated(listed.flatMap((entry) => entry.alias ?? [])).map(
      (name) => `OIDC_ISSUERS: ${name} is the alias of two`,
    ),
  ];
}

function repeated(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, place) => texts.indexOf(text) !== place))];
}

/** `https://sign-in.example/realms/b` is `sign-in-example-realms-b`. */
function aliasOf(issuer: string): string {
  const { host = '', pathname = '' } = URL.parse(issuer) ?? {};
  const text = `${host}${pathname}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return text === '' ? 'issuer' : text;
}
