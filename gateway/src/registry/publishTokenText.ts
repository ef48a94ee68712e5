import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const shape = /^Bearer (?<token>gjr_[\w-]{43})$/i;
const prefix = /^Bearer gjr_/i;

/** A new token, 32 random bytes: to be shown once and kept as its hash only. */
export function newPublishToken(): string {
  return `gjr_${randomBytes(32).toString('base64url')}`;
}

/** SHA-256 in hex. A token is as random as its hash, so it needs neither salt nor stretching. */
export function publishTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether the header means to be a publish token, good or not. */
export function isForRegistry(authorization: string | undefined): boolean {
  return prefix.test(authorization ?? '');
}

/** The token of the header; null for what cannot be one. */
export function publishTokenIn(authorization: string | undefined): string | null {
  return shape.exec(authorization ?? '')?.groups?.['token'] ?? null;
}

/** Takes the same time for every hash. */
export function isSameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
