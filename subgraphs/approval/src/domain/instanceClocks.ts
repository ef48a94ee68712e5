import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { type Light, worstLight } from '@guanjia/kernel/light';
import type { Application } from './application.ts';
import { lightOf } from './light.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readClock } from './readClock.ts';

/** What the clocks of several applications say together. */
export interface InstanceClocks {
  /** Of the clocks that run; null when none does. */
  readonly nearestDeadline: CalendarDate | null;
  /** The worst of those not ended; null when there is none. */
  readonly light: Light | null;
}

/** Reads the clocks of an instance's applications. */
export function instanceClocks(
  applications: readonly Pick<Application, 'ledger'>[],
  { calendar, now }: { readonly calendar: OfficeCalendar; readonly now: Date },
): InstanceClocks {
  const readings = applications
    .flatMap(({ ledger }) => readClock(ledger, calendar, now) ?? [])
    .filter((one) => !one.ended);
  const deadlines = readings.flatMap(({ running, deadline }) => (running && deadline !== null ? [deadline] : []));
  return { nearestDeadline: deadlines.toSorted()[0] ?? null, light: worstLight(readings.map(lightOf)) };
}
