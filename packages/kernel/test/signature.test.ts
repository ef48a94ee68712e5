import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anonymous, type Principal } from '../src/principal.ts';
import { encodePrincipal, signRequest, verifySignedRequest } from '../src/signature.ts';

const now = new Date('2026-11-23T01:00:00Z');
const key = 'a key that approval and the gateway share';
const principal: Principal = {
  ...anonymous,
  subject: 'demo',
  name: '演示专员',
  roles: ['STEWARD'],
  regions: ['370700'],
};
const request = { method: 'POST', path: '/graphql', body: '{"query":"{ a }"}' };
const headers = signRequest({ ...request, key, issuer: 'gateway', principal, now });
const good = { ...request, headers, now, keyOf: (issuer: string) => (issuer === 'gateway' ? key : undefined) };

describe('the signature between our processes (G2)', () => {
  it('proves issuer and principal', () => {
    expect(verifySignedRequest(good)).toEqual({ issuer: 'gateway', principal });
  });

  it.each([
    ['another body', { body: '{"query":"{ b }"}' }],
    ['another path', { path: '/graphql?x=1' }],
    ['another method', { method: 'PUT' }],
    ['another principal', { headers: { ...headers, 'x-guanjia-principal': Buffer.from('{}').toString('base64url') } }],
    ['another time', { headers: { ...headers, 'x-guanjia-time': '2026-11-23T01:00:01.000Z' } }],
    ['another issuer', { headers: { ...headers, 'x-guanjia-issuer': 'exchange' } }],
    ['no signature', { headers: { ...headers, 'x-guanjia-signature': undefined } }],
    ['a cut signature', { headers: { ...headers, 'x-guanjia-signature': headers['x-guanjia-signature']?.slice(2) } }],
    ['no header at all', { headers: {} }],
    ['another key', { keyOf: () => 'another key' }],
    ['a clock 31 s ahead', { now: new Date(now.getTime() + 31_000) }],
    ['a clock 31 s behind', { now: new Date(now.getTime() - 31_000) }],
  ])('refuses %s', (_, change) => {
    expect(() => verifySignedRequest({ ...good, ...change })).toThrow(
      expect.objectContaining({ code: 'UNSIGNED_REQUEST' }),
    );
  });

  it('is the same by the digest of a body that is a stream', () => {
    const { body, ...line } = request;
    const bodyDigest = createHash('sha256').update(body).digest('hex');
    expect(signRequest({ ...line, bodyDigest, key, issuer: 'gateway', principal, now })).toEqual(headers);
    const { body: _, ...rest } = good;
    expect(verifySignedRequest({ ...rest, bodyDigest }).issuer).toBe('gateway');
    for (const wrong of [createHash('sha256').update('other').digest('hex'), '', `${bodyDigest}\n`, 'AB'.repeat(32)]) {
      expect(() => verifySignedRequest({ ...rest, bodyDigest: wrong })).toThrow(
        expect.objectContaining({ code: 'UNSIGNED_REQUEST' }),
      );
    }
  });

  it('allows the clocks of two machines to differ by 30 s', () => {
    expect(verifySignedRequest({ ...good, now: new Date(now.getTime() + 30_000) }).issuer).toBe('gateway');
  });
});

describe('a principal as text', () => {
  const others: readonly Principal[] = [
    { ...principal, subject: 'demo2' },
    { ...principal, name: '演示' },
    { ...principal, roles: [] },
    { ...principal, roles: ['STEWARD', 'OWNER'] },
    { ...principal, agency: 'ECOLOGY' },
    { ...principal, provider: 'water' },
    { ...principal, tier: 'CITY' },
    { ...principal, regions: ['370700', '370702'] },
    { ...principal, regions: ['370700,370702'] },
    { ...principal, ownerUnit: '91370700MA00000000' },
  ];

  it('differs for any two who may see different things', () => {
    expect(new Set([principal, ...others].map(encodePrincipal)).size).toBe(others.length + 1);
  });

  it('is the same for the same person, in whatever object', () => {
    expect(encodePrincipal({ ...principal, roles: [...principal.roles] })).toBe(encodePrincipal(principal));
  });

  it.each([principal, ...others])('is what the header says, the first time and later: %#', (one) => {
    const expected = Buffer.from(JSON.stringify(one)).toString('base64url');
    expect([encodePrincipal(one), encodePrincipal(one)]).toEqual([expected, expected]);
    expect(signRequest({ ...request, key, issuer: 'gateway', principal: one, now })['x-guanjia-principal']).toBe(
      expected,
    );
  });
});
