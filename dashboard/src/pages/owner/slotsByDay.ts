import { beijingDay } from '../../locale/beijingDay.ts';
import { dayPlus } from './dayPlus.ts';

/** The Monday of the week that a day lies in; both as YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayPlus(day, -sinceMonday);
}

/** Slots by their day in Beijing, days and slots in order; a day without any is not there. */
export function slotsByDay<Slot extends { readonly id: string; readonly startsAt: string }>(
  slots: readonly Slot[],
): ReadonlyMap<string, readonly Slot[]> {
  const days = new Map<string, Slot[]>();
  const ordered = slots.toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  for (const slot of ordered) {
    const day = beijingDay(slot.startsAt);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return days;
}
