import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import ical, { ICalEventStatus } from 'ical-generator';

/** One entry of a calendar: something at a time, or something on a whole day, such as a last day. */
export type CalendarEntry = {
  /** Stays the same for the life of what it tells of, and is used for nothing else. */
  readonly uid: string;
  /** 0, and one more with each change that a calendar must learn of. */
  readonly sequence: number;
  readonly title: string;
  readonly place: string | null;
  /** Who takes part and what it is about: plain text, each fact on its own line. Names stand here, for an ATTENDEE needs a mail address. */
  readonly notes: string | null;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** When it was last changed. */
  readonly changedAt: Date;
} & ({ readonly startsAt: Date; readonly endsAt: Date } | { readonly day: CalendarDate });

/**
 * The text of a calendar that phones and mail programs read (RFC 5545, `text/calendar`), in UTC; the same entries give the
 * same text. What was called off is to be listed as CANCELLED, or else it stays in the calendars that follow the feed.
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'Guanjia Graph', product: 'guanjia', language: 'ZH' } });
  for (const entry of entries)
    calendar.createEvent({
      ...('day' in entry ? wholeDay(entry.day) : { start: entry.startsAt, end: entry.endsAt }),
      id: entry.uid,
      sequence: entry.sequence,
      summary: entry.title,
      location: entry.place,
      description: entry.notes,
      status: ICalEventStatus[entry.status],
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
    });
  return calendar.toString();
}

function wholeDay(day: CalendarDate): { start: Date; end: Date; allDay: true } {
  const start = new Date(`${day}T00:00:00Z`);
  // the end of a whole day is the next one, RFC 5545 3.6.1
  return { start, end: new Date(start.getTime() + 24 * 60 * 60 * 1000), allDay: true };
}
