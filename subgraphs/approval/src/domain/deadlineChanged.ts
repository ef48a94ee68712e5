import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Application } from './application.ts';
import { applicationEvent } from './applicationEvents.ts';
import type { Occasion } from './applyCommand.ts';
import type { ClockReading } from './clock.ts';
import type { DueDay } from './storedDue.ts';

/** Tells that another calendar moved the last day in time (A6). */
export function deadlineChanged(
  application: Application,
  { before, after, clock }: { before: DueDay; after: DueDay; clock: ClockReading | null },
  occasion: Occasion,
): OutboxMessage {
  const { en, zh } = application.item.name;
  const summary = {
    en: `${en}: the deadline moved from ${textOf(before)} to ${textOf(after)}.`,
    zh: `${zh}：因工作日历调整，办理期限由${textOf(before)}变更为${textOf(after)}。`,
  };
  const details = { before: detailOf(before), after: detailOf(after) };
  return applicationEvent({ type: 'approval.deadlineChanged', application, clock, occasion, summary, details });
}

function textOf({ dueOn, dueAt }: DueDay): string {
  return dueAt?.toISOString() ?? dueOn ?? '—';
}

function detailOf({ dueOn, dueAt, dueCalendar }: DueDay) {
  return { dueOn, dueAt: dueAt?.toISOString() ?? null, calendarVersion: dueCalendar };
}
