import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { ClockEntry } from './clock.ts';

/** A time in which the clock ran: days d with from < d ≤ to. `to` is null while it runs. */
export interface ClockSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** The same to the instant. */
export interface InstantSpan {
  readonly from: Date;
  readonly to: Date | null;
}

/** The rows since the last START, in their order, however they were read. */
export function presentEntries(ledger: readonly ClockEntry[]): readonly ClockEntry[] {
  const ordered = ledger.toSorted((a, b) => a.seq - b.seq);
  return ordered.slice(
    Math.max(
      0,
      ordered.findLastIndex(({ kind }) => kind === 'START'),
    ),
  );
}

/** The spans in which the clock ran, from the rows since the last START. */
export function instantSpans(entries: readonly ClockEntry[]): readonly InstantSpan[] {
  const spans: InstantSpan[] = [];
  let from: Date | null = null;
  for (const { kind, at } of entries) {
    if (kind === 'START' || kind === 'RESUME') from = at;
    else if (from !== null) {
      spans.push({ from, to: at });
      from = null;
    }
  }
  return from === null ? spans : [...spans, { from, to: null }];
}

/** The same in days. */
export function clockSpans(entries: readonly ClockEntry[]): readonly ClockSpan[] {
  return instantSpans(entries).map(({ from, to }) => ({
    from: calendarDateOf(from),
    to: to === null ? null : calendarDateOf(to),
  }));
}
