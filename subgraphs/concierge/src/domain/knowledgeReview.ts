import { type CalendarDate, calendarDateOf, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Light } from '@guanjia/kernel/light';
import type { KnowledgeEntry } from './knowledge.ts';
import type { KnowledgeRules } from './knowledgeRules.ts';

/** The day so many days later. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The day until which an answer counts as true: the usual period, or the earlier day that was asked for.
 * @throws BAD_INPUT for a day that is not to come, or beyond the period
 */
export function nextReviewDay(at: Date, { reviewDays }: KnowledgeRules, asked: CalendarDate | null): CalendarDate {
  const today = calendarDateOf(at);
  const latest = daysAfter(today, reviewDays);
  if (asked === null) return latest;
  const day = parseCalendarDate(asked, 'reviewOn');
  if (today < day && day <= latest) return day;
  throw new DomainError('BAD_INPUT', {
    field: 'reviewOn',
    value: day,
    accepted: `${daysAfter(today, 1)} to ${latest}`,
  });
}

/** Red past the day of its review, amber when that day is near; null for what is not published. */
export function reviewLight(
  { status, reviewDueOn }: Pick<KnowledgeEntry, 'status' | 'reviewDueOn'>,
  today: CalendarDate,
  { soonDays }: KnowledgeRules,
): Light | null {
  if (status !== 'PUBLISHED' || reviewDueOn === null) return null;
  if (reviewDueOn < today) return 'RED';
  return reviewDueOn <= daysAfter(today, soonDays) ? 'AMBER' : 'GREEN';
}
