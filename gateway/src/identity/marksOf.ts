import type { Claims } from './Claims.ts';
import type { TokenMarks } from './Revocation.ts';

/** What a token can be revoked by. The person may go by another name here than at the provider: both count. */
export function marksOf({ sub, jti, sid, iat = 0 }: Claims, subject: string): TokenMarks {
  const keys = [
    ...(jti === undefined ? [] : [`jti:${jti}`]),
    sid === undefined ? `bare:${sub}` : `sid:${sid}`,
    `sub:${sub}`,
    ...(subject === sub ? [] : [`sub:${subject}`]),
  ];
  return { keys, issuedAt: iat };
}
