import { type CalendarDate, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Absence, Person } from './person.ts';
import { personnelEntry } from './personnelEntry.ts';
import { requireText } from './requireText.ts';

export interface NewAbsence {
  readonly id: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly reason: string;
}

/** Records that a person is away, both days included. Refuses days out of order or recorded before. */
export function startAbsence(
  occasion: Occasion,
  person: Person,
  asked: NewAbsence,
): Partial<Changes> & { person: Person } {
  const absence: Absence = {
    id: asked.id,
    firstDay: parseCalendarDate(asked.firstDay, 'firstDay'),
    lastDay: parseCalendarDate(asked.lastDay, 'lastDay'),
    reason: requireText(asked.reason, 'reason', 200),
    recordedAt: occasion.at,
    backOn: null,
  };
  const { firstDay, lastDay } = absence;
  if (lastDay < firstDay)
    throw new DomainError('DATES_OUT_OF_ORDER', { field: 'lastDay', value: lastDay, accepted: firstDay });
  const overlapped = person.absences.find((other) => overlaps(other, absence));
  if (overlapped !== undefined) throw new DomainError('ABSENCE_OVERLAPS', { field: 'firstDay', value: overlapped.id });
  const revision = revise(person, { absences: [...person.absences, absence] });
  const entry = personnelEntry(occasion, {
    action: 'ABSENCE_RECORDED',
    unitId: person.unitId,
    personId: person.id,
    text: {
      en: `${person.name} is away from ${firstDay} to ${lastDay}.`,
      zh: `${person.name}于${firstDay}至${lastDay}离岗`,
    },
    before: {},
    after: { absenceId: absence.id, firstDay, lastDay, reason: absence.reason },
  });
  return { person: revision.record, people: [revision], entries: [entry] };
}

function overlaps(one: Absence, other: Absence): boolean {
  const oneGoesOn = one.backOn === null || (one.firstDay < one.backOn && other.firstDay < one.backOn);
  return oneGoesOn && one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;
}
