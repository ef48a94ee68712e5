import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { principalSchema } from '../src/principal.ts';
import { signRequest, verifySignedRequest } from '../src/signature.ts';

const page = readFileSync(new URL('../../../docs/subgraph-signature.md', import.meta.url), 'utf8');
/** The vector of the page by its names. */
const vector = new Map(
  Array.from(
    page.matchAll(/^(key|method|path|body|digest|time|issuer|principal|signature) +(\S.*)$/gm),
    ([, name, value]) => [name, value ?? ''],
  ),
);
const given = (name: string): string => vector.get(name) ?? '';

describe('the vector of docs/subgraph-signature.md', () => {
  const request = { method: given('method'), path: given('path'), body: given('body') };
  const now = new Date(given('time'));

  it('is what the gateway sends', () => {
    expect(vector.size).toBe(9);
    const principal = principalSchema.parse(JSON.parse(Buffer.from(given('principal'), 'base64url').toString()));
    expect(signRequest({ ...request, principal, issuer: given('issuer'), key: given('key'), now })).toEqual({
      'x-guanjia-issuer': given('issuer'),
      'x-guanjia-time': given('time'),
      'x-guanjia-principal': given('principal'),
      'x-guanjia-signature': given('signature'),
    });
  });

  it('is what our departments take, and its digest is that of the body', () => {
    const names = ['issuer', 'time', 'principal', 'signature'];
    const headers = Object.fromEntries(names.map((name) => [`x-guanjia-${name}`, given(name)]));
    const signed = { headers, now, keyOf: () => given('key') };
    expect(verifySignedRequest({ ...request, ...signed }).principal.roles).toEqual(['SUPERVISOR']);
    const byDigest = { method: request.method, path: request.path, bodyDigest: given('digest') };
    expect(verifySignedRequest({ ...byDigest, ...signed }).issuer).toBe('gateway');
  });
});
