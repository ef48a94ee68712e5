import { hasRole, type Principal } from './principal.ts';
import type { Role } from './roles.ts';

/** The roles that work for the government side of a project, whatever their agency. */
export const officialRoles = [
  'STEWARD',
  'PROJECT_SERVICE_SPECIALIST',
  'EXPERT',
  'CHIEF_LIAISON',
  'APPROVER',
  'WINDOW_CLERK',
  'SERVICE_ROOM',
  'SUPERVISOR',
  'GOVERNMENT',
  'SYSTEM',
] as const satisfies readonly Role[];

/** Whether the person works for the government side of a project (G2). */
export function isOfficial(principal: Principal): boolean {
  return hasRole(principal, ...officialRoles);
}
