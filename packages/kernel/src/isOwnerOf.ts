import { hasRole, type Principal } from './principal.ts';

/** Whether the person acts for the unit with this 统一社会信用代码: an owner sees and does only what is its own unit's (G2). */
export function isOwnerOf(principal: Principal, creditCode: string): boolean {
  return hasRole(principal, 'OWNER') && principal.ownerUnit === creditCode;
}
