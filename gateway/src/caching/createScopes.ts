import { hash } from 'node:crypto';
import type { Principal } from '@guanjia/kernel/principal';
import { LRUCache } from 'lru-cache';
import { accessScopeOf, isWallChart } from '../subscriptions/accessScopeOf.ts';
import type { ScopeKind } from './createCacheFigures.ts';

/** Those who are answered alike. */
export interface Scope {
  /** In the keys of this process; it says nothing of who it is. */
  readonly id: string;
  /** SHA-256 of the scope: in the keys that gateways share. */
  readonly digest: string;
  readonly kind: Exclude<ScopeKind, 'public'>;
  /** When a mutation of theirs last ended here, or they took a cursor; by the cache's clock. */
  wroteAt: number;
}

export interface Scopes {
  of(principal: Principal): Scope;
  /** When they last wrote; at least when the last of those who are forgotten did. */
  wroteAt(scope: Scope): number;
}

/** Remembers `kept` scopes; the one not seen for longest goes first. */
export function createScopes(kept = 10_000): Scopes {
  let made = 0;
  let floor = Number.NEGATIVE_INFINITY;
  const scopes = new LRUCache<string, Scope>({
    max: kept,
    dispose: ({ wroteAt }) => {
      floor = Math.max(floor, wroteAt);
    },
  });
  return {
    of(principal) {
      const text = accessScopeOf(principal);
      const found = scopes.get(text);
      if (found !== undefined) return found;
      made += 1;
      const scope: Scope = {
        id: made.toString(36),
        digest: hash('sha256', text),
        kind: isWallChart(principal) ? 'wallChart' : 'person',
        wroteAt: Number.NEGATIVE_INFINITY,
      };
      scopes.set(text, scope);
      return scope;
    },
    wroteAt: (scope) => Math.max(scope.wroteAt, floor),
  };
}
