import { dutyRoles } from './dutyRoles.ts';
import type { Person } from './person.ts';
import type { RoleScope } from './roleScope.ts';

/** The scopes within which a person can carry a project now; empty for one who is no steward. */
export function stewardScopes(person: Pick<Person, 'holdings'>): readonly RoleScope[] {
  return person.holdings
    .filter(({ role, revokedAt }) => revokedAt === null && dutyRoles[role].carriesProjects)
    .map(({ scope }) => scope);
}
