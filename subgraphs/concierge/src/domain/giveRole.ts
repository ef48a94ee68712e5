import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { type DutyRole, dutyRoles } from './dutyRoles.ts';
import type { Occasion } from './occasion.ts';
import type { Person, RoleHolding } from './person.ts';
import { personnelEntry } from './personnelEntry.ts';
import { grantedScope, isSameScope, type RoleScope } from './roleScope.ts';
import type { Unit } from './unit.ts';

export interface NewHolding {
  readonly id: string;
  readonly role: DutyRole;
  readonly scope: RoleScope;
}

/** Gives a person one more role (C1). Refuses the same role with the same scope twice. */
export function giveRole(
  occasion: Occasion,
  person: Person,
  { id, role, scope }: NewHolding,
  unit: Pick<Unit, 'id' | 'regionCode'>,
): Partial<Changes> & { person: Person } {
  const granted = grantedScope(role, scope, unit.regionCode);
  const isHeld = (held: RoleHolding) =>
    held.role === role && held.revokedAt === null && isSameScope(held.scope, granted);
  if (person.holdings.some(isHeld)) throw new DomainError('ROLE_ALREADY_HELD', { field: 'role', value: role });
  const holding: RoleHolding = { id, role, scope: granted, grantedAt: occasion.at, revokedAt: null };
  const revision = revise(person, { holdings: [...person.holdings, holding] });
  const entry = personnelEntry(occasion, {
    action: 'ROLE_GRANTED',
    unitId: unit.id,
    personId: person.id,
    text: { en: `${person.name} became ${dutyRoles[role].en}.`, zh: `${person.name}任${dutyRoles[role].zh}` },
    before: {},
    after: { holdingId: id, role, scope: granted },
  });
  return { person: revision.record, people: [revision], entries: [entry] };
}
