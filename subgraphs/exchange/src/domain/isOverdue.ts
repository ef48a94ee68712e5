import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Handoff } from './handoff.ts';
import { isSettled } from './handoffStatus.ts';

/** Whether the recipients have let the day pass: still open after it, or settled only after it. */
export function isOverdue({ status, dueDate, completedAt }: Handoff, today: CalendarDate): boolean {
  return (isSettled(status) && completedAt !== null ? calendarDateOf(completedAt) : today) > dueDate;
}
