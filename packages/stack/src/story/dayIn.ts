const dayMs = 86_400_000;
const chinaAheadMs = 8 * 3_600_000;

/** The day in China, so many days ahead, as YYYY-MM-DD. */
export function dayIn(days: number): string {
  return new Date(Date.now() + chinaAheadMs + days * dayMs).toISOString().slice(0, 10);
}
