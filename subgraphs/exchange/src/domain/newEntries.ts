import { DomainError } from '@guanjia/kernel/DomainError';
import type { LogEntry } from './logEntry.ts';

/** What was taken in before, as far as it can touch a batch. */
export interface KnownMessages {
  /** Digest by message id. */
  readonly digests: ReadonlyMap<string, string>;
  readonly legIds: ReadonlySet<string>;
}

/**
 * The entries to be taken in, each once: the same message again has no effect.
 * @throws CONFLICTING_MESSAGE when an id comes back with other content, or a leg id belongs to another handoff
 */
export function newEntries(entries: readonly LogEntry[], known: KnownMessages): LogEntry[] {
  const digests = new Map(known.digests);
  const legIds = new Set(known.legIds);
  return entries.filter((entry) => {
    const before = digests.get(entry.key);
    if (before === entry.digest) return false;
    if (before !== undefined) throw new DomainError('CONFLICTING_MESSAGE', { field: 'id', value: entry.key });
    digests.set(entry.key, entry.digest);
    claimLegs(entry, legIds);
    return true;
  });
}

function claimLegs({ handoff }: LogEntry, taken: Set<string>): void {
  for (const { id } of handoff?.legs ?? []) {
    if (taken.has(id)) throw new DomainError('CONFLICTING_MESSAGE', { field: 'legs.id', value: id });
    taken.add(id);
  }
}
