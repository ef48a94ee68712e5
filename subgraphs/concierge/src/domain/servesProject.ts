import type { DutyRole } from './dutyRoles.ts';
import type { Person } from './person.ts';
import type { RoleScope } from './roleScope.ts';
import { kindPart, regionPart } from './scoreParts.ts';
import type { StewardNeed } from './stewardNeed.ts';

/** The scopes within which a person holds a role now. */
export function scopesOf(person: Pick<Person, 'holdings'>, role: DutyRole): readonly RoleScope[] {
  return person.holdings.filter((held) => held.role === role && held.revokedAt === null).map(({ scope }) => scope);
}

/** Whether a person holds a role that covers the region and kind of a project. */
export function servesProject(person: Pick<Person, 'holdings'>, role: DutyRole, need: StewardNeed): boolean {
  return scopesOf(person, role).some((scope) => regionPart(scope, need) !== null && kindPart(scope, need) !== null);
}
