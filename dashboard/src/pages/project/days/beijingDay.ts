const asDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The day in Beijing of an instant, as `2026-11-23`. */
export function beijingDay(instant: string | Date): string {
  return asDay.format(new Date(instant));
}
