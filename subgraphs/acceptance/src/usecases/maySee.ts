import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectParty } from './projectParty.ts';

/** An owner sees its own projects only; officials and the wall chart see all, fields permitting (G2). */
export function maySee(principal: Principal, { ownerCreditCode }: ProjectParty): boolean {
  const isOfficial = principal.roles.some((role) => role !== 'OWNER' && role !== 'PROVIDER');
  return isOfficial || (hasRole(principal, 'OWNER') && principal.ownerUnit === ownerCreditCode);
}
