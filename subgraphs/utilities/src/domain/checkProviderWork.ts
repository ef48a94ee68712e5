import { type CalendarDate, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProviderWork } from './matterTask.ts';
import { requireText, requireTexts } from './requireText.ts';

/** What a provider reports of its own work is of days gone by and says something. @throws BAD_INPUT, DATES_OUT_OF_ORDER */
export function checkProviderWork(work: ProviderWork, today: CalendarDate): void {
  switch (work.action) {
    case 'accept':
      return work.note === null ? undefined : requireText(work.note, 'note');
    case 'survey':
      requirePast(work.surveyedOn, 'surveyedOn', today);
      requireTexts(work.participants, 'participants');
      return requireText(work.findings, 'findings');
    case 'plan':
      return requireText(work.plan, 'plan');
    case 'construct':
      requireOrder(work.startedOn, work.finishedOn, 'finishedOn');
      return requirePast(work.finishedOn, 'finishedOn', today);
    case 'passInspection':
      return requirePast(work.inspectedOn, 'inspectedOn', today);
    case 'failInspection':
      requirePast(work.inspectedOn, 'inspectedOn', today);
      return requireTexts(work.defects, 'defects');
    case 'connect':
      requirePast(work.connectedOn, 'connectedOn', today);
      return requireText(work.accountNumber, 'accountNumber');
    case 'grant':
      requireText(work.permitNumber, 'permitNumber');
      return requireOrder(work.validFrom, work.validUntil, 'validUntil');
  }
}

function requirePast(date: CalendarDate, field: string, today: CalendarDate): void {
  if (parseCalendarDate(date, field) > today) {
    throw new DomainError('BAD_INPUT', { field, value: date, accepted: `a day up to ${today}` });
  }
}

function requireOrder(first: CalendarDate, last: CalendarDate, field: string): void {
  if (parseCalendarDate(first, field) > parseCalendarDate(last, field)) {
    throw new DomainError('DATES_OUT_OF_ORDER', { field, value: last, accepted: `a day from ${first}` });
  }
}
