import type { Role } from '@guanjia/kernel/roles';
import type { JWTVerifyGetKey } from 'jose';
import type { ClaimMapping } from './claimMapping.ts';

/** One of those whose tokens are believed. */
export interface TrustedIssuer {
  /** In front of the subjects of its people; null for the one whose people go by their subjects alone. */
  readonly alias: string | null;
  /** As it stands in `iss`, letter by letter. */
  readonly issuer: string;
  readonly audience: string | readonly string[];
  /** `at+jwt`: nothing else is taken (RFC 9068). */
  readonly type?: 'any' | 'at+jwt';
  /** Where its claims are; unless told, where our own tokens have them. */
  readonly mapping?: ClaimMapping;
  /** The only roles that it can give; null, or absent: any that a token can. */
  readonly mayGive?: readonly Role[] | null;
  /** Its public keys, and nobody else's. */
  readonly keys: JWTVerifyGetKey;
}
