const dayMs = 86_400_000;

/** So many days after a day, or before it; both as YYYY-MM-DD. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
