import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { DomainError } from './DomainError.ts';
import { type Principal, principalSchema } from './principal.ts';

/** A request between our own processes, before it is signed. */
export type UnsignedRequest = SignedContent & {
  readonly method: string;
  /** Path with query, as it stands in the request line. */
  readonly path: string;
};

/**
 * The body; or its SHA-256 in hex alone, where the body is a stream. Whoever verifies by the digest has still to see that
 * the body has it.
 */
export type SignedContent = { readonly body: string | Uint8Array } | { readonly bodyDigest: string };

/** What a good signature proves. */
export interface SignedBy {
  readonly issuer: string;
  readonly principal: Principal;
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const replayWindowMs = 30_000;
const digestShape = /^[0-9a-f]{64}$/;

/** Headers that prove who sends this request and for whom: HMAC-SHA256 over method, path, body digest, time and principal. */
export function signRequest(
  request: UnsignedRequest & SignedBy & { readonly key: string; readonly now: Date },
): Record<string, string> {
  const time = request.now.toISOString();
  const principal = encodePrincipal(request.principal);
  return {
    'x-guanjia-issuer': request.issuer,
    'x-guanjia-time': time,
    'x-guanjia-principal': principal,
    'x-guanjia-signature': hmac(request.key, { ...request, time, principal }).toString('hex'),
  };
}

const encoded = new WeakMap<Principal, string>();

/** A principal as it stands in its header. Two that read the same may see the same. */
export function encodePrincipal(principal: Principal): string {
  const known = encoded.get(principal);
  if (known !== undefined) return known;
  const text = Buffer.from(JSON.stringify(principal)).toString('base64url');
  encoded.set(principal, text);
  return text;
}

/**
 * The issuer and the person the request is made for.
 * @throws UNSIGNED_REQUEST when a header is missing, the signature is wrong, or the time is more than 30 s away.
 */
export function verifySignedRequest(
  request: UnsignedRequest & {
    readonly headers: Headers;
    readonly now: Date;
    /** The key shared with that issuer, or undefined for a stranger. */
    readonly keyOf: (issuer: string) => string | undefined;
  },
): SignedBy {
  const issuer = header(request.headers, 'x-guanjia-issuer');
  const time = header(request.headers, 'x-guanjia-time');
  const principal = header(request.headers, 'x-guanjia-principal');
  const signature = Buffer.from(header(request.headers, 'x-guanjia-signature'), 'hex');
  const key = request.keyOf(issuer);
  if (key === undefined) throw refusal('issuer');
  const expected = hmac(key, { ...request, issuer, time, principal });
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) throw refusal('signature');
  if (!(Math.abs(request.now.getTime() - Date.parse(time)) <= replayWindowMs)) throw refusal('time');
  return { issuer, principal: parsePrincipal(principal) };
}

function hmac(key: string, signed: UnsignedRequest & { issuer: string; time: string; principal: string }): Buffer {
  const digest = digestOf(signed);
  const text = ['guanjia-v1', signed.method, signed.path, digest, signed.time, signed.issuer, signed.principal];
  return createHmac('sha256', key).update(text.join('\n')).digest();
}

function digestOf(content: SignedContent): string {
  if ('body' in content) return hash('sha256', content.body, 'hex');
  if (!digestShape.test(content.bodyDigest)) throw refusal('bodyDigest');
  return content.bodyDigest;
}

function header(headers: Headers, name: string): string {
  const value = headers[name];
  if (typeof value === 'string') return value;
  throw refusal(name);
}

function parsePrincipal(text: string): Principal {
  const parsed = principalSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success) throw new DomainError('UNSIGNED_REQUEST', { field: 'principal' }, { cause: parsed.error });
  return parsed.data;
}

function refusal(field: string): DomainError {
  return new DomainError('UNSIGNED_REQUEST', { field });
}
