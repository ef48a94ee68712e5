import { importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import { type Audience, owningUnit, roleOf } from './audiences.ts';

export const signingAlgorithm = 'ES256';

/** `iss` and `aud` of the run's tokens. */
export const tokenIssuer = 'guanjia-bench';
export const tokenAudience = 'guanjia-graph';

/** A private key (JWK), as it is told to the processes that sign with it. */
export const signingKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string(),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});
export type SigningKey = z.infer<typeof signingKeySchema>;

/** A person of that audience; `number` tells persons apart. */
export interface Person {
  readonly audience: Audience;
  readonly number: number;
}

/** What goes into an `Authorization` header, good for so many seconds, cut to whole ones. */
export type TokenSigner = (person: Person, lifeSeconds: number) => Promise<string>;

export async function createTokenSigner(key: SigningKey): Promise<TokenSigner> {
  const imported = await importJWK(key, signingAlgorithm);
  return async ({ audience, number }, lifeSeconds) => {
    const now = Math.floor(Date.now() / 1_000);
    const claims = { name: '演示人员', roles: [roleOf[audience]], regions: ['370700'] };
    const token = await new SignJWT(audience === 'owner' ? { ...claims, owner_unit: owningUnit } : claims)
      .setProtectedHeader({ alg: signingAlgorithm, kid: key.kid })
      .setSubject(`bench-${audience}-${number}`)
      .setIssuer(tokenIssuer)
      .setAudience(tokenAudience)
      .setIssuedAt(now)
      .setExpirationTime(now + lifeSeconds)
      .sign(imported);
    return `Bearer ${token}`;
  };
}
