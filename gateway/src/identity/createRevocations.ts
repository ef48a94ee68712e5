import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from '@guanjia/runtime/createLog';
import type { Revocation, TokenMarks } from './Revocation.ts';

/** Where revocations are kept beyond this process. */
export interface RevocationShare {
  /**
   * All that are kept there, if there may be any that were not told before; an empty list otherwise. Null when it is not reached.
   * `held` are those of this process: what the place has lost is put there again.
   */
  read(held: readonly Revocation[]): Promise<readonly Revocation[] | null>;
  /** Whether they are kept there now. `held` are all there are, those included. */
  write(added: readonly Revocation[], held: readonly Revocation[]): Promise<boolean>;
}

export interface RevocationsOptions {
  readonly shares?: readonly RevocationShare[];
  /** Revocations held at once. */
  readonly atMost?: number;
  readonly now: () => Date;
  readonly log: Log;
}

/** Tokens, sessions and persons that are no longer believed, on all gateways within a minute (G2). */
export interface Revocations {
  /** Goes up with each revocation: a token that was looked up under this version need not be looked up again. */
  version(): number;
  has(marks: TokenMarks): boolean;
  /** Calls back once, when a token is revoked. Returns how to call it off. */
  watch(marks: TokenMarks, callback: () => void): () => void;
  /**
   * In force here when it returns, and kept and told to the others.
   * @throws REVOCATIONS_FULL with nothing done; REVOCATION_NOT_SHARED when it is in force here alone: `refresh` goes on trying.
   */
  revoke(revocations: readonly Revocation[]): Promise<void>;
  /** Learns what others have revoked, tells again what is not kept yet, forgets what is over. Never throws. */
  refresh(): Promise<void>;
  count(): number;
  /** Seconds since every share was last reached; Infinity before the first time, 0 where there is none. */
  ageSeconds(): number;
}

const usuallyAtMost = 100_000;

/** Nothing is looked up for a token while nothing new was revoked. */
export function createRevocations(options: RevocationsOptions): Revocations {
  const { shares = [], atMost = usuallyAtMost, now, log } = options;
  const held = new Map<string, Revocation>();
  const watchers = new Set<{ readonly marks: TokenMarks; readonly callback: () => void }>();
  let version = 0;
  let sharedMs = Number.NEGATIVE_INFINITY;

  const has = ({ keys, issuedAt }: TokenMarks): boolean =>
    keys.some((key) => {
      const found = held.get(key);
      return found !== undefined && (found.issuedBefore === null || issuedAt <= found.issuedBefore);
    });
  const take = (given: readonly Revocation[]): void => {
    let isNew = false;
    for (const revocation of given) {
      const before = held.get(revocation.key);
      const wider = before === undefined ? revocation : widest(before, revocation);
      if (wider === before) continue;
      held.set(revocation.key, wider);
      isNew = true;
    }
    if (!isNew) return;
    version += 1;
    for (const watcher of watchers) {
      if (!has(watcher.marks)) continue;
      watchers.delete(watcher);
      watcher.callback();
    }
  };
  const forget = (): void => {
    const at = now().getTime();
    for (const { key, keepUntil } of held.values()) if (keepUntil <= at) held.delete(key);
  };
  const isCurrent = ({ keepUntil }: Revocation): boolean => keepUntil > now().getTime();
  const all = (): readonly Revocation[] => [...held.values()];

  return {
    version: () => version,
    has,
    watch(marks, callback) {
      const watcher = { marks, callback };
      if (has(marks)) callback();
      else watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    async revoke(revocations) {
      forget();
      const added = revocations.filter(({ key }) => !held.has(key)).length;
      if (held.size + added > atMost) throw new DomainError('REVOCATIONS_FULL', { accepted: atMost });
      take(revocations);
      const merged = revocations.map((revocation) => held.get(revocation.key) ?? revocation);
      const taken = await Promise.all(shares.map((share) => share.write(merged, all())));
      if (taken.includes(false)) throw new DomainError('REVOCATION_NOT_SHARED');
    },
    async refresh() {
      forget();
      try {
        const read = await Promise.all(shares.map((share) => share.read(all())));
        take(read.flatMap((revocations) => revocations ?? []).filter(isCurrent));
        if (!read.includes(null)) sharedMs = now().getTime();
      } catch (cause) {
        log.error({ err: cause }, 'revocations cannot be read');
      }
    },
    count: () => held.size,
    ageSeconds: () => (shares.length === 0 ? 0 : (now().getTime() - sharedMs) / 1_000),
  };
}

/** What either means. The first itself, when the second adds nothing. */
function widest(first: Revocation, second: Revocation): Revocation {
  const issuedBefore =
    first.issuedBefore === null || second.issuedBefore === null
      ? null
      : Math.max(first.issuedBefore, second.issuedBefore);
  const keepUntil = Math.max(first.keepUntil, second.keepUntil);
  const isSame = issuedBefore === first.issuedBefore && keepUntil === first.keepUntil;
  return isSame ? first : { key: first.key, issuedBefore, keepUntil };
}
