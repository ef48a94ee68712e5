import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { EventSource } from './eventSource.ts';

/** A new key, 32 random bytes: to be shown once and kept as its hash only. */
export function newSourceKey(): string {
  return `gjs_${randomBytes(32).toString('base64url')}`;
}

/** SHA-256 in hex. A key is as random as its hash, so it needs neither salt nor stretching. */
export function sourceKeyHash(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Whether that is the hash of the source's key, or of the one before while that is still good. Takes the same time for every hash. */
export function isKeyOf(source: EventSource, hash: string, at: Date): boolean {
  const { keyHash, formerKeyHash, formerKeyUntil } = source;
  const isFormerGood = formerKeyUntil !== null && at < formerKeyUntil;
  return isSame(keyHash, hash) || (isFormerGood && formerKeyHash !== null && isSame(formerKeyHash, hash));
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
