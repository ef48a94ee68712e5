import { DomainError } from '@guanjia/kernel/DomainError';

/** Marks of ID tokens, and of tokens that tell of events (logout tokens among them). */
const foreignClaims = ['nonce', 'at_hash', 'c_hash', 's_hash', 'events'] as const;
/** How providers say in the claims that a token is for access; Keycloak says `ID`, `Refresh`, `Logout` of the others. */
const accessTypes = ['bearer', 'jwt', 'at+jwt'];

/**
 * Tells access tokens from others of the same issuer, which are signed with the same keys: ID tokens, refresh tokens, logout
 * tokens, and such as are bound to a key of the client (`cnf`), for which a bearer's word is not enough.
 * @throws UNAUTHENTICATED
 */
export function requireAccessToken(claims: Readonly<Record<string, unknown>>): void {
  if (claims['cnf'] !== undefined) throw new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_IS_BOUND' });
  const type = claims['typ'] ?? claims['token_type'];
  const isOther = type !== undefined && !(typeof type === 'string' && accessTypes.includes(type.toLowerCase()));
  if (isOther || foreignClaims.some((name) => claims[name] !== undefined)) {
    throw new DomainError('UNAUTHENTICATED', { reason: 'NOT_AN_ACCESS_TOKEN' });
  }
}
