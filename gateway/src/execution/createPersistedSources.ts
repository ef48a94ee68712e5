import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** Documents by their hash, as clients name those that have been sent before (automatic persisted queries, version 1). */
export interface PersistedSources {
  add(source: string): void;
  /**
   * The text that a request means; undefined where it is not known, or where text and hash do not fit: Apollo Server says
   * what is wrong.
   */
  find(query: string | undefined, extensions: Readonly<Record<string, unknown>> | undefined): string | undefined;
}

const persistedSchema = z.object({ version: z.literal(1), sha256Hash: z.string() });

/** Keeps so many; the one not asked for longest goes first. */
export function createPersistedSources(atMost: number): PersistedSources {
  const sources = new LRUCache<string, string>({ max: atMost });
  return {
    add: (source) => void sources.set(hash('sha256', source, 'hex'), source),
    find(query, extensions) {
      const named = extensions?.['persistedQuery'];
      if (named === undefined) return query;
      const { data } = persistedSchema.safeParse(named);
      const source = data === undefined ? undefined : sources.get(data.sha256Hash);
      return query === undefined || query === source ? source : undefined;
    },
  };
}
