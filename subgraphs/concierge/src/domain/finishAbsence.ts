import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Absence, Person } from './person.ts';
import { personnelEntry } from './personnelEntry.ts';

/** Records that a person is back before the last day, from `backOn` (today or later) on. Refuses an absence that is over. */
export function finishAbsence(
  occasion: Occasion,
  person: Person,
  { absenceId, backOn }: { readonly absenceId: string; readonly backOn: CalendarDate },
): Partial<Changes> & { person: Person } {
  const absence = person.absences.find(({ id }) => id === absenceId);
  if (absence === undefined) throw new DomainError('ABSENCE_NOT_FOUND', { field: 'absenceId', value: absenceId });
  const today = calendarDateOf(occasion.at);
  requireGoingOn(absence, today);
  if (backOn < today || backOn > absence.lastDay) {
    throw new DomainError('BAD_INPUT', { field: 'backOn', value: backOn, accepted: `${today} to ${absence.lastDay}` });
  }
  const ended = { ...absence, backOn };
  const revision = revise(person, {
    absences: person.absences.map((other) => (other.id === absenceId ? ended : other)),
  });
  const entry = personnelEntry(occasion, {
    action: 'ABSENCE_ENDED',
    unitId: person.unitId,
    personId: person.id,
    text: { en: `${person.name} is back on ${backOn}.`, zh: `${person.name}于${backOn}返岗` },
    before: { absenceId, lastDay: absence.lastDay },
    after: { backOn },
  });
  return { person: revision.record, people: [revision], entries: [entry] };
}

function requireGoingOn({ backOn, lastDay }: Absence, today: CalendarDate): void {
  if (backOn === null && today <= lastDay) return;
  throw new DomainError('TRANSITION_NOT_ALLOWED', {
    machine: 'Absence',
    current: 'OVER',
    attempted: 'end',
    allowed: [],
  });
}
