/** The years that PostgreSQL and every calendar can hold, in words. */
export const recordableTimes = '1990 to 2199';

/** Whether the log can keep that instant (ISO 8601). */
export function isRecordableTime(time: string): boolean {
  const year = new Date(time).getUTCFullYear();
  return year >= 1990 && year < 2200;
}
