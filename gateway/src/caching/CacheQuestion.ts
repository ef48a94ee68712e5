import type { CachePolicy } from './CachePolicy.ts';
import type { CacheLevel } from './createCacheFigures.ts';
import type { Scope } from './createScopes.ts';

/** What is asked: by which policy, for whom, with what. */
export interface CacheQuestion {
  readonly level: CacheLevel;
  /** The department asked; `graph` for a whole answer. */
  readonly department: string;
  readonly policy: CachePolicy;
  readonly scope: Scope;
  /** Variables and entity, as text. */
  readonly rest: string;
  /** Whose events alone change the answer; null: any event may. */
  readonly projects: readonly string[] | null;
}
