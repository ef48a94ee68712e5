import { decodeJwt, errors } from 'jose';

/**
 * The one of several issuers that a token names in `iss`, letter by letter: it alone is asked whether the token is good. What
 * is read here is not believed yet. Where there is but one, it is that one, whatever the token says.
 * @throws JOSEError for a token that names none of them
 */
export function issuerNamedBy<Issuer extends { readonly issuer: string }>(
  token: string,
  issuers: readonly [Issuer, ...Issuer[]],
): Issuer {
  const [first, ...others] = issuers;
  if (others.length === 0) return first;
  const payload = decodeJwt(token);
  const named = issuers.find(({ issuer }) => issuer === payload.iss);
  if (named === undefined)
    throw new errors.JWTClaimValidationFailed('no issuer of ours', payload, 'iss', 'check_failed');
  return named;
}
