import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { personnelEntry } from './personnelEntry.ts';
import { stewardScopes } from './stewardScopes.ts';
import type { Unit } from './unit.ts';

/** Names who takes over when a steward of the unit is away (人员备份, S4). Refuses somebody who cannot carry a project. */
export function appointBackup(occasion: Occasion, unit: Unit, person: Person): Partial<Changes> & { unit: Unit } {
  if (stewardScopes(person).length === 0)
    throw new DomainError('NOT_A_STEWARD', { field: 'personId', value: person.id });
  const revision = revise(unit, { backupPersonId: person.id });
  const entry = personnelEntry(occasion, {
    action: 'BACKUP_NAMED',
    unitId: unit.id,
    personId: person.id,
    text: { en: `${person.name} is the backup of ${unit.name}.`, zh: `${person.name}为${unit.name}备份人员` },
    before: { backupPersonId: unit.backupPersonId },
    after: { backupPersonId: person.id },
  });
  return { unit: revision.record, units: [revision], entries: [entry] };
}
