import { DomainError } from '@guanjia/kernel/DomainError';
import type { Introspector } from './createIntrospector.ts';

export interface OpaqueWatch {
  /** Asks the provider about the token. */
  readonly confirm: () => ReturnType<Introspector['introspect']>;
  readonly now: () => Date;
  readonly callback: () => void;
}

const checkEveryMs = 15_000;
/** An answer is 30 s old at most, and so long its silence is borne: together a minute. */
const silenceLimitMs = 30_000;

/**
 * Calls back once, when the provider does not stand by an opaque token any more, or has not said for too long whether it does.
 * Returns how to call it off.
 */
export function watchOpaque({ confirm, now, callback }: OpaqueWatch): () => void {
  let confirmedMs = now().getTime();
  const end = (): void => {
    clearInterval(timer);
    callback();
  };
  const check = async (): Promise<void> => {
    try {
      await confirm();
      confirmedMs = now().getTime();
    } catch (cause) {
      const isSilent = cause instanceof DomainError && cause.code === 'IDENTITY_UNAVAILABLE';
      if (!isSilent || now().getTime() - confirmedMs >= silenceLimitMs) end();
    }
  };
  const timer = setInterval(() => void check(), checkEveryMs);
  return () => clearInterval(timer);
}
