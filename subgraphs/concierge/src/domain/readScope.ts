import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import { carriersOf } from './carriersOf.ts';
import type { Stewardship } from './stewardship.ts';

/** Which projects somebody may look into: all, or those of some regions, of the own unit, or in the own hands (G2). */
export type ReadScope =
  | { readonly kind: 'ALL' }
  | {
      readonly kind: 'SOME';
      readonly regions: readonly string[];
      /** Of the owner unit. */
      readonly creditCode: string | null;
      readonly personId: string | null;
    };

/** Whether a project lies in the scope. */
export function isInScope(
  scope: ReadScope,
  facts: Pick<ProjectFacts, 'regionCode' | 'ownerUnit'>,
  stewardship: Pick<Stewardship, 'state'> | null,
): boolean {
  if (scope.kind === 'ALL') return true;
  if (scope.creditCode !== null && facts.ownerUnit.creditCode === scope.creditCode) return true;
  if (worksInRegion(scope, facts.regionCode)) return true;
  return scope.personId !== null && stewardship !== null && carriersOf(stewardship).includes(scope.personId);
}
