import type { Principal } from '@guanjia/kernel/principal';
import { encodePrincipal } from '@guanjia/kernel/signature';

const wallCharts = new WeakMap<Principal, string>();

/**
 * Principals with the same scope are answered alike, so what is made for one may be given to another. It is the whole principal,
 * because departments know persons by their subject; wall charts are no persons, and all with the same regions see the same.
 */
export function accessScopeOf(principal: Principal): string {
  if (!isWallChart(principal)) return encodePrincipal(principal);
  const known = wallCharts.get(principal);
  if (known !== undefined) return known;
  const scope = JSON.stringify({ ...principal, subject: '', name: '', regions: principal.regions.toSorted() });
  wallCharts.set(principal, scope);
  return scope;
}

/** Whether it is no person: it has no role but a wall chart's. */
export function isWallChart({ roles }: Pick<Principal, 'roles'>): boolean {
  return roles.length > 0 && roles.every((role) => role === 'DASHBOARD');
}
