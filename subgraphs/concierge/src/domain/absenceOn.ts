import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Absence, Person } from './person.ts';

/** The absence that keeps a person from duty on this day, if there is one. */
export function absenceOn(person: Pick<Person, 'absences'>, date: CalendarDate): Absence | null {
  return person.absences.find((absence) => covers(absence, date)) ?? null;
}

function covers({ firstDay, lastDay, backOn }: Absence, date: CalendarDate): boolean {
  return firstDay <= date && date <= lastDay && (backOn === null || date < backOn);
}
