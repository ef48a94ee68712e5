import { z } from 'zod';

const text = z.string().min(1).max(500);

/** Claims that say when, for whom and in which session a token was made; in seconds since 1970. All others are kept as they are. */
export const claimsSchema = z.looseObject({
  sub: text,
  exp: z.number().positive().optional(),
  iat: z.number().optional(),
  jti: text.optional(),
  sid: text.optional(),
});

/** What a verified token says. */
export type Claims = z.infer<typeof claimsSchema>;
