import { isOfficial } from '@guanjia/kernel/isOfficial';
import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectParty } from './projectParty.ts';

/** An owner sees its own projects only; officials and the wall chart see all, fields permitting (G2). */
export function maySee(principal: Principal, { ownerCreditCode }: ProjectParty): boolean {
  return isOfficial(principal) || hasRole(principal, 'DASHBOARD') || isOwnerOf(principal, ownerCreditCode);
}
