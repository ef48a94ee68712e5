import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type Principal, readPrincipal } from './Principal.ts';
import { Refusal } from './Refusal.ts';

/** A request as it has come in, before anything of it is believed. */
export interface SignedRequest {
  readonly method: string;
  /** Path with query, as it stands in the request line. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

const windowMs = 30_000;

/**
 * The person for whom the gateway asks, when it has signed the request with the key that it shares with us no more than 30 s
 * ago (docs/subgraph-signature.md of the project graph). @throws UNSIGNED_REQUEST naming what is wrong
 */
export function verifySignature(request: SignedRequest, key: string, now: Date): Principal {
  const { method, path, headers, body } = request;
  const issuer = header(headers, 'x-guanjia-issuer');
  const time = header(headers, 'x-guanjia-time');
  const principal = header(headers, 'x-guanjia-principal');
  const given = Buffer.from(header(headers, 'x-guanjia-signature'), 'hex');
  if (issuer !== 'gateway') throw new Refusal('UNSIGNED_REQUEST', { field: 'issuer' });
  const digest = createHash('sha256').update(body).digest('hex');
  const text = ['guanjia-v1', method, path, digest, time, issuer, principal].join('\n');
  const expected = createHmac('sha256', key).update(text).digest();
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new Refusal('UNSIGNED_REQUEST', { field: 'signature' });
  }
  // written so that a time that cannot be read, NaN, is refused too
  if (!(Math.abs(now.getTime() - Date.parse(time)) <= windowMs)) {
    throw new Refusal('UNSIGNED_REQUEST', { field: 'time' });
  }
  return readPrincipal(principal);
}

function header(headers: SignedRequest['headers'], name: string): string {
  const value = headers[name];
  if (typeof value === 'string') return value;
  throw new Refusal('UNSIGNED_REQUEST', { field: name });
}
