import { anonymous, type Principal } from '@guanjia/kernel/principal';

/** Whether one of the roles is the principal's. `PUBLIC` is everybody's, `SIGNED_IN` that of anybody with a token. */
export function isAllowed(principal: Principal, roles: readonly string[]): boolean {
  if (roles.includes('PUBLIC')) return true;
  if (principal.subject === anonymous.subject) return false;
  return roles.includes('SIGNED_IN') || principal.roles.some((role) => roles.includes(role));
}
