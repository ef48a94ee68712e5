const separator = ' ';

/** An event's summary: when it was appended, and as much text behind it as brings it to `bytes`. */
export function stampOf(appendedMicros: number, bytes: number): string {
  return `${appendedMicros}${separator}`.padEnd(bytes, 'x');
}

/** The moment in a summary, in microseconds of `monotonicMicros`; NaN where there is none. */
export function readStamp(summary: string): number {
  const end = summary.indexOf(separator);
  return end <= 0 ? Number.NaN : Number(summary.slice(0, end));
}
