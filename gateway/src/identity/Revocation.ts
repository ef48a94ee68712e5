import { z } from 'zod';

/** Tokens that are no longer believed though they have not ended. */
export interface Revocation {
  /** `jti:…`, `sid:…`, `sub:…` or `bare:…` (a person's tokens that name no session). */
  readonly key: string;
  /** Seconds since 1970: only tokens made then or before are meant, and those that do not say. Null: all. */
  readonly issuedBefore: number | null;
  /** Milliseconds since 1970: every token it could mean has ended by then. */
  readonly keepUntil: number;
}

/** A revocation as it is kept and shared. */
export const revocationSchema: z.ZodType<Revocation> = z.object({
  key: z
    .string()
    .max(600)
    .regex(/^(?:jti|sid|sub|bare):./s),
  issuedBefore: z.number().nullable(),
  keepUntil: z.number(),
});

/** What a token can be revoked by. */
export interface TokenMarks {
  readonly keys: readonly string[];
  /** Seconds since 1970; 0 where the token does not say. */
  readonly issuedAt: number;
}
