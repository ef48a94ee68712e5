/** Microseconds of the machine's monotonic clock, which all its processes share: what one notes, another may subtract. */
export function monotonicMicros(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}
