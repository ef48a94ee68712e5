import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { hashNamed, type NamedDocument } from '../limits/createTrustedDocuments.ts';

/** Documents by their hash, as clients name those that have been sent before (automatic persisted queries, version 1). */
export interface PersistedSources {
  add(source: string): void;
  /**
   * The text that a request means; undefined where it is not known, or where text and hash do not fit: Apollo Server says
   * what is wrong.
   */
  find(named: NamedDocument): string | undefined;
}

/** Keeps so many; the one not asked for longest goes first. */
export function createPersistedSources(atMost: number): PersistedSources {
  const sources = new LRUCache<string, string>({ max: atMost });
  return {
    add: (source) => void sources.set(hash('sha256', source, 'hex'), source),
    find(named) {
      const { query } = named;
      const sha256 = hashNamed(named);
      if (sha256 === undefined) return query;
      const source = sha256 === null ? undefined : sources.get(sha256);
      return query === undefined || query === source ? source : undefined;
    },
  };
}
