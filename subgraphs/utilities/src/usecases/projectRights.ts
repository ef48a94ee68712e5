import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { statusReaders } from '@guanjia/kernel/readers';
import type { Role } from '@guanjia/kernel/roles';
import type { Readers } from '@guanjia/kernel/rowScope';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { Actor } from '../domain/actor.ts';

/** Roles that read the applications of the projects in their regions whole. */
export const officialRoles = [
  'WINDOW_CLERK',
  'STEWARD',
  'PROJECT_SERVICE_SPECIALIST',
  'CHIEF_LIAISON',
  'SERVICE_ROOM',
  'SUPERVISOR',
  'GOVERNMENT',
] as const satisfies readonly Role[];

/**
 * Who reads a joint application whole, form and materials included (G2): those who help with it, and the provider its own matter.
 * An approver or an expert has no duty in it but in a survey, and sees where it stands.
 */
export const jointWholeReaders: Readers = {
  ...Object.fromEntries(officialRoles.map((role) => [role, ['OWN_REGION']])),
  SYSTEM: ['ALL'],
  OWNER: ['OWN_UNIT'],
  PROVIDER: ['OWN_PROVIDER'],
};

/** Who reads a survey: who reads the application whole, and a department that takes part in it. */
export const surveyReaders: Readers = { ...jointWholeReaders, APPROVER: ['OWN_AGENCY'] };

/** Who sees where a joint application stands, and nothing more: the office everywhere, and the wall chart. */
export const jointStandingReaders: Readers = { ...statusReaders, OWNER: ['OWN_UNIT'], PROVIDER: ['OWN_PROVIDER'] };

/** Whether the project lies in one of the regions the person works in. */
export function worksWhere(principal: Principal, { regionCode }: Pick<ProjectFacts, 'regionCode'>): boolean {
  return worksInRegion(principal, regionCode);
}

/** Who may apply and supply: the project's owner, or a steward or clerk of its region for the owner. @throws FORBIDDEN */
export function requireApplicant(principal: Principal, facts: ProjectFacts): Actor {
  const { ownerUnit, regionCode } = facts;
  const { role } = isOwnerOf(principal, ownerUnit.creditCode)
    ? { role: 'OWNER' as const }
    : requireOfficial(principal, facts, ['STEWARD', 'WINDOW_CLERK']);
  return { ...actorOf(principal, { kind: 'OWNER_SIDE', unit: ownerUnit, regionCode }), role };
}

/** Who may accept and return at a counter: a clerk of the project's region. @throws FORBIDDEN */
export function requireClerk(principal: Principal, facts: ProjectFacts): Actor {
  return requireOfficial(principal, facts, ['WINDOW_CLERK']);
}

/** Who may do a matter's work: somebody who speaks for its provider. @throws FORBIDDEN */
export function requireProvider(principal: Principal, provider: string): Actor {
  if (hasRole(principal, 'PROVIDER') && principal.provider === provider) return actorAs(principal, 'PROVIDER', null);
  throw new DomainError('FORBIDDEN', { accepted: `a person of ${provider}` });
}

function requireOfficial(principal: Principal, facts: ProjectFacts, accepted: readonly Role[]): Actor {
  const role = accepted.find((held) => hasRole(principal, held));
  if (role !== undefined && worksWhere(principal, facts)) return actorAs(principal, role, facts.regionCode);
  throw new DomainError('FORBIDDEN', { accepted, region: facts.regionCode });
}

/** The person acting in one of the own roles, for a project of that region. */
export function actorAs(principal: Principal, role: Role, regionCode: string | null): Actor {
  return { ...actorOf(principal, { kind: 'ROLE', role, regionCode }), role };
}
