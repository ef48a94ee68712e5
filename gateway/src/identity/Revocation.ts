import { z } from 'zod';

/** Tokens that are no longer believed though they have not ended. */
export interface Revocation {
  /** Made by `revocationKey`. */
  readonly key: string;
  /** Seconds since 1970: only tokens made then or before are meant, and those that do not say. Null: all. */
  readonly issuedBefore: number | null;
  /** Milliseconds since 1970: every token it could mean has ended by then. */
  readonly keepUntil: number;
}

/** A token, a session, a person, or a person's tokens that name no session. */
export type RevokedKind = 'jti' | 'sid' | 'sub' | 'bare';

/** What is revoked, by its name at the issuer of that alias; of the issuer without one no name can be taken for another's. */
export function revocationKey(kind: RevokedKind, name: string, alias: string | null): string {
  return alias === null ? `${kind}:${name}` : `${kind}@${alias}:${name}`;
}

/** A revocation as it is kept and shared. */
export const revocationSchema: z.ZodType<Revocation> = z.object({
  key: z
    .string()
    .max(700)
    .regex(/^(?:jti|sid|sub|bare)(?:@[a-z0-9-]+)?:./s),
  issuedBefore: z.number().nullable(),
  keepUntil: z.number(),
});

/** What a token can be revoked by. */
export interface TokenMarks {
  readonly keys: readonly string[];
  /** Seconds since 1970; 0 where the token does not say. */
  readonly issuedAt: number;
}
