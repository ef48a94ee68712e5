const dayMs = 86_400_000;

/** Days since 1970, for reckoning with days written `2026-11-23`. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / dayMs);
}

/** The day of a number of days since 1970. */
export function dayOfNumber(days: number): string {
  return new Date(days * dayMs).toISOString().slice(0, 10);
}
