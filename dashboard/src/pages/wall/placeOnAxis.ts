/** A stretch of time that all bars of the wall are drawn on. */
export interface TimeAxis {
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Where a day lies, in percent of the axis, kept within it. */
export function placeOnAxis(day: string, { from, to }: TimeAxis): number {
  return Math.min(100, Math.max(0, ((dayNumber(day) - from) / (to - from)) * 100));
}

/** Whole years around all days; the year of `today` is always on it. */
export function axisOf(days: Iterable<string | null>, today: string): TimeAxis {
  let first = today;
  let last = today;
  for (const day of days) {
    if (day === null) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { from: dayNumber(`${first.slice(0, 4)}-01-01`), to: dayNumber(`${Number(last.slice(0, 4)) + 1}-01-01`) };
}

/** The first of January of each year on the axis. */
export function yearsOn({ from, to }: TimeAxis): readonly number[] {
  const first = new Date(from * dayMs).getUTCFullYear();
  const last = new Date(to * dayMs).getUTCFullYear();
  return Array.from({ length: last - first }, (_, index) => first + index);
}

const dayMs = 86_400_000;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}
