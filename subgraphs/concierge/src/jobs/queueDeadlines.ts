import { type CalendarDate, calendarDateOf, nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import type { Queue } from '@guanjia/runtime/openQueue';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import type { ProblemDeadline } from './problemDeadlines.ts';

const daysAhead = 7;
const mostAtOnce = 5_000;

/**
 * Queues the deadlines of the next days, each to come up when its day is over. What is queued already stays as it is, and what
 * a lost queue has forgotten is queued again: nothing but the row decides.
 */
export async function queueDeadlines(
  { store, now }: Pick<ConciergeNeeds, 'store' | 'now'>,
  queue: Pick<Queue<ProblemDeadline>, 'addMany'>,
): Promise<number> {
  const due = await store.problems.listDueBy(dayIn(now(), daysAhead), mostAtOnce);
  const items = due.map(({ id, place, time }) => ({
    data: { problemId: id, holdId: place.holdId },
    delayMs: untilOver(time.deadline, now()),
  }));
  await queue.addMany(items);
  return items.length;
}

/** Milliseconds until a day is over in China; 0 when it is. */
export function untilOver(date: CalendarDate, now: Date): number {
  return Math.max(0, startOfDay(nextDate(date)).getTime() - now.getTime());
}

function dayIn(now: Date, days: number): CalendarDate {
  return calendarDateOf(new Date(now.getTime() + days * 86_400_000));
}
