const eightHours = 8 * 3_600_000;

/** The day of an instant in Beijing, as `2026-11-23`. */
export function beijingDay(time: string | Date): string {
  return new Date(new Date(time).getTime() + eightHours).toISOString().slice(0, 10);
}

/** When a day begins in Beijing, in UTC as the graph writes it. */
export function beijingMidnight(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - eightHours).toISOString();
}
