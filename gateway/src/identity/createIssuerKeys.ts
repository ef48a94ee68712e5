import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from '@guanjia/runtime/createLog';
import { errors, type JWTVerifyGetKey } from 'jose';

export interface IssuerKeysOptions {
  /** Reads the key set of the issuer. @throws ProviderFault */
  readonly load: () => Promise<JWTVerifyGetKey>;
  readonly now: () => Date;
  readonly log: Log;
}

/** The public keys of an issuer elsewhere, which change without notice. */
export interface IssuerKeys {
  /** Finds the key of a token. @throws IDENTITY_UNAVAILABLE when it cannot be known whether there is one. */
  readonly find: JWTVerifyGetKey;
  /** Reads the keys if it is time to. Never throws. */
  refresh(): Promise<void>;
  /** `ready`, `old` while the issuer has not answered for a while, `unreachable` without any keys. */
  state(): 'ready' | 'old' | 'unreachable';
  /** Seconds since the keys were read; Infinity when they never were. */
  ageSeconds(): number;
}

/** A token with a key that is not known makes us ask, this often at most. */
const unknownKeyMs = 30_000;
/** Between attempts while the issuer does not answer, and what `Retry-After` says. */
const retryMs = 5_000;
/** The keys are read anew in the background, so that a key that is withdrawn is believed no longer than this. */
const freshMs = 5 * 60_000;
/** For so long the keys we have serve while the issuer is away. */
const keptMs = 24 * 3_600_000;

/** Believes the keys it has while the issuer is away, for a day at most; asks for new ones seldom, whoever sends what. */
export function createIssuerKeys({ load, now, log }: IssuerKeysOptions): IssuerKeys {
  let keys: JWTVerifyGetKey | null = null;
  let loadedMs = Number.NEGATIVE_INFINITY;
  let triedMs = Number.NEGATIVE_INFINITY;
  let failed = false;
  let loading: Promise<void> | null = null;

  const reload = async (): Promise<void> => {
    triedMs = now().getTime();
    try {
      keys = await load();
      loadedMs = now().getTime();
      if (failed) log.info('the keys of the issuer are read again');
      failed = false;
    } catch (cause) {
      // broken answers count as none: what we have is better
      if (!failed) log.warn({ err: cause }, 'the keys of the issuer cannot be read; trying again');
      failed = true;
    } finally {
      loading = null;
    }
  };
  const attempt = (everyMs: number): Promise<void> => {
    if (loading === null && now().getTime() - triedMs >= everyMs) loading = reload();
    return loading ?? Promise.resolve();
  };
  const age = (): number => now().getTime() - loadedMs;
  const current = (): JWTVerifyGetKey | null => (age() < keptMs ? keys : null);
  const unavailable = (): DomainError =>
    new DomainError('IDENTITY_UNAVAILABLE', { retryAfterSeconds: retryMs / 1_000 });

  return {
    async find(header, token) {
      if (current() === null) await attempt(retryMs);
      else if (age() >= freshMs) void attempt(unknownKeyMs);
      const known = current();
      if (known === null) throw unavailable();
      try {
        return await known(header, token);
      } catch (cause) {
        if (!(cause instanceof errors.JWKSNoMatchingKey)) throw cause;
        await attempt(unknownKeyMs);
        const renewed = current();
        if (renewed === known || renewed === null) throw failed ? unavailable() : cause;
        return renewed(header, token);
      }
    },
    refresh: () => attempt(failed ? retryMs : freshMs),
    state() {
      if (current() === null) return 'unreachable';
      return failed ? 'old' : 'ready';
    },
    ageSeconds: () => age() / 1_000,
  };
}
