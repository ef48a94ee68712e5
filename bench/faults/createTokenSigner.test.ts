import { createRemoteJWKSet, jwtVerify } from 'jose';
import { expect, it } from 'vitest';
import { owningUnit } from './audiences.ts';
import { createTokenSigner, tokenAudience, tokenIssuer } from './createTokenSigner.ts';
import { openIssuer } from './openIssuer.ts';

it('signs what the served key verifies, with the role of the audience and a life of seconds', async () => {
  const issuer = await openIssuer();
  try {
    const sign = await createTokenSigner(issuer.key);
    const authorization = await sign({ audience: 'owner', number: 3 }, 4);
    const keys = createRemoteJWKSet(new URL(issuer.jwksUrl));
    const token = authorization.replace('Bearer ', '');
    const { payload } = await jwtVerify(token, keys, { issuer: tokenIssuer, audience: tokenAudience });
    expect(payload).toMatchObject({ sub: 'bench-owner-3', roles: ['OWNER'], owner_unit: owningUnit });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(4);
  } finally {
    await issuer.close();
  }
});
