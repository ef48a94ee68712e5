import type { Claims } from './Claims.ts';
import { revocationKey, type TokenMarks } from './Revocation.ts';

/**
 * What a token can be revoked by. The person may go by another name here than at the provider: both count, the one at the
 * provider among the people of that provider alone.
 */
export function marksOf(
  { sub, jti, sid, iat = 0 }: Claims,
  { subject, alias }: { readonly subject: string; readonly alias: string | null },
): TokenMarks {
  const keys = [
    ...(jti === undefined ? [] : [revocationKey('jti', jti, alias)]),
    sid === undefined ? revocationKey('bare', sub, alias) : revocationKey('sid', sid, alias),
    revocationKey('sub', sub, alias),
    ...(subject === sub ? [] : [revocationKey('sub', subject, null)]),
  ];
  return { keys, issuedAt: iat };
}
