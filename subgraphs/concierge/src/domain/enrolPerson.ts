import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { personnelEntry } from './personnelEntry.ts';
import { requirePhone } from './requirePhone.ts';
import { requireText } from './requireText.ts';
import type { Unit } from './unit.ts';

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly subject: string | null;
  readonly phone: string | null;
}

/** Puts a person on the rolls of a unit, without any role yet. Refuses an empty name and what is no telephone number. */
export function enrolPerson(
  occasion: Occasion,
  { id, name, subject, phone }: NewPerson,
  unit: Pick<Unit, 'id' | 'name'>,
): Partial<Changes> & { person: Person } {
  const person: Person = {
    id,
    name: requireText(name, 'name', 50),
    subject: subject === null ? null : requireText(subject, 'subject', 100),
    unitId: unit.id,
    phone: phone === null ? null : requirePhone(phone, 'phone'),
    holdings: [],
    absences: [],
    registeredAt: occasion.at,
    version: 1,
  };
  const entry = personnelEntry(occasion, {
    action: 'PERSON_REGISTERED',
    unitId: unit.id,
    personId: id,
    text: { en: `${person.name} joined ${unit.name}.`, zh: `${person.name}加入${unit.name}` },
    before: {},
    after: { name: person.name, subject: person.subject },
  });
  return { person, people: [{ record: person, readVersion: 0 }], entries: [entry] };
}
