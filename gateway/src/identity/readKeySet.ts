import { createLocalJWKSet, type JWK, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { ProviderFault } from './ProviderFault.ts';

/** More keys than any provider has at a time; each token without a `kid` would try them all. */
const keysAtMost = 100;
const anyKey = z.looseObject({ kty: z.string() });
const keySetSchema = z.object({ keys: z.array(z.custom<JWK>((value) => anyKey.safeParse(value).success)) });
const publicKinds: readonly string[] = ['EC', 'OKP', 'RSA'];

/**
 * The public keys of a provider's answer. Symmetric keys (`oct`) and kinds that nobody knows are left out: no token is ever
 * checked with a secret.
 * @throws ProviderFault for what is no key set, has no public key, or more than 100.
 */
export function readKeySet(answer: unknown): JWTVerifyGetKey {
  const parsed = keySetSchema.safeParse(answer);
  if (!parsed.success) throw new ProviderFault('The keys of the provider are not in order.', { status: 200 });
  const { keys } = parsed.data;
  if (keys.length > keysAtMost) throw new ProviderFault('The provider has too many keys.', { status: 200 });
  const publicKeys = keys.filter(({ kty }) => kty !== undefined && publicKinds.includes(kty));
  if (publicKeys.length === 0) throw new ProviderFault('The provider has no public key.', { status: 200 });
  return createLocalJWKSet({ keys: publicKeys });
}
