import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { officialRoles, worksWhere } from './projectRights.ts';

/**
 * How much of an application a person sees: all of it; a provider its own matters and what they share; the wall chart
 * and the rest of the office where it stands and nothing more.
 */
export type View =
  | { readonly scope: 'WHOLE' }
  | { readonly scope: 'PROVIDER'; readonly provider: string }
  | { readonly scope: 'STATUS' };

/** The widest view the person has of a project's applications, or null for none at all. */
export function viewOf(principal: Principal, facts: ProjectFacts | null): View | null {
  if (hasRole(principal, 'SYSTEM')) return { scope: 'WHOLE' };
  if (facts !== null && seesWhole(principal, facts)) return { scope: 'WHOLE' };
  if (hasRole(principal, 'PROVIDER') && principal.provider !== null) {
    return { scope: 'PROVIDER', provider: principal.provider };
  }
  return hasRole(principal, 'DASHBOARD', 'APPROVER', 'EXPERT', ...officialRoles) ? { scope: 'STATUS' } : null;
}

function seesWhole(principal: Principal, facts: ProjectFacts): boolean {
  return (
    isOwnerOf(principal, facts.ownerUnit.creditCode) ||
    (hasRole(principal, ...officialRoles) && worksWhere(principal, facts))
  );
}
