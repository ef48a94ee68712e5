const aheadMs = 8 * 3_600_000;

/** The day of an instant in Beijing, as YYYY-MM-DD. */
export function beijingDay(time: Date | string): string {
  return new Date(new Date(time).getTime() + aheadMs).toISOString().slice(0, 10);
}
