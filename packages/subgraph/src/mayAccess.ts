import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { Access } from './accessOf.ts';

/** Whether the person may read a field with this access. A department's own process may read all. */
export function mayAccess(principal: Principal, access: Access): boolean {
  if (access === 'PUBLIC' || hasRole(principal, 'SYSTEM')) return true;
  if (access === 'SIGNED_IN') return principal.roles.length > 0;
  return hasRole(principal, ...access);
}
