import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import { requireRegion } from '@guanjia/kernel/regions';
import { type DutyRole, dutyRoles } from './dutyRoles.ts';
import type { PolicyField } from './policyFields.ts';
import type { ServiceStage } from './serviceStages.ts';

/** What a held role covers. An empty list of kinds, stages or fields sets no limit of that sort. */
export interface RoleScope {
  readonly kinds: readonly ProjectKind[];
  readonly stages: readonly ServiceStage[];
  readonly fields: readonly PolicyField[];
  /** GB/T 2260 codes; never empty once granted. */
  readonly regions: readonly string[];
}

/**
 * The scope as it is granted: each value once and in order, and the unit's own region where none is named.
 * Refuses an unknown region, and a role without the part of the scope it is divided by (S2).
 */
export function grantedScope(role: DutyRole, scope: RoleScope, unitRegion: string): RoleScope {
  const { scopedBy } = dutyRoles[role];
  if (scopedBy !== null && scope[scopedBy].length === 0) {
    throw new DomainError('ROLE_SCOPE_REQUIRED', { field: scopedBy, value: role });
  }
  const regions = scope.regions.map((code) => requireRegion(code, 'regions'));
  return {
    kinds: inOrder(scope.kinds),
    stages: inOrder(scope.stages),
    fields: inOrder(scope.fields),
    regions: inOrder(regions.length === 0 ? [unitRegion] : regions),
  };
}

/** Whether two granted scopes cover the same. */
export function isSameScope(one: RoleScope, other: RoleScope): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ kinds, stages, fields, regions }: RoleScope): string {
  return JSON.stringify([kinds, stages, fields, regions]);
}

function inOrder<Value extends string>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].toSorted();
}
