import { DomainError } from '@guanjia/kernel/DomainError';
import type { Caller } from '../identity/Identity.ts';
import { atExpiry } from './atExpiry.ts';

/** Calls back once, with the reason, when the caller's token ends or is revoked. Returns how to call it off. */
export function whileBelieved(
  { expiresAt, whenRevoked }: Caller,
  now: () => Date,
  callback: (reason: DomainError) => void,
): () => void {
  let isOver = false;
  const end = (reason: 'TOKEN_EXPIRED' | 'TOKEN_REVOKED'): void => {
    if (isOver) return;
    isOver = true;
    callback(new DomainError('UNAUTHENTICATED', { reason }));
  };
  const stopWatch = whenRevoked?.(() => end('TOKEN_REVOKED'));
  const stopTimer = atExpiry(expiresAt, now, () => end('TOKEN_EXPIRED'));
  return () => {
    stopWatch?.();
    stopTimer();
  };
}
