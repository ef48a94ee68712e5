import { DomainError } from '@guanjia/kernel/DomainError';
import { isWithinRegion } from '@guanjia/kernel/regions';
import { type DutyRole, dutyRoles } from './dutyRoles.ts';
import type { Person } from './person.ts';

/** Whether a person holds a role now that covers the region. */
export function holdsRole(person: Pick<Person, 'holdings'>, role: DutyRole, regionCode: string): boolean {
  return person.holdings.some(
    (held) =>
      held.role === role &&
      held.revokedAt === null &&
      held.scope.regions.some((region) => isWithinRegion(regionCode, region)),
  );
}

/** @throws DUTY_ROLE_MISSING for one who does not hold the role that a post in this region asks for (C1) */
export function requireDutyRole(person: Person, role: DutyRole, regionCode: string, field = 'personId'): void {
  if (holdsRole(person, role, regionCode)) return;
  const { en, zh } = dutyRoles[role];
  throw new DomainError('DUTY_ROLE_MISSING', {
    field,
    value: person.id,
    accepted: `a holder of the role ${role} (${en}, ${zh}) whose scope covers ${regionCode}`,
  });
}
