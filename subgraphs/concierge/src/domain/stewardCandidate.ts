import type { Tier } from '@guanjia/kernel/tiers';
import type { RoleScope } from './roleScope.ts';

/** A person who may be matched to a project, as far as the match looks at him or her. */
export interface StewardCandidate {
  readonly personId: string;
  readonly name: string;
  /** Of the person's unit. */
  readonly tier: Tier;
  /** The scopes of the roles by which the person can carry a project. */
  readonly scopes: readonly RoleScope[];
  /** Projects carried at present, those taken over included. */
  readonly workload: number;
  readonly isAbsent: boolean;
}
