import type { ReceivedSpan } from './ReceivedSpan.ts';

/** Of all traces the one of the most spans: what one click has set in motion. */
export function chooseTrace(spans: readonly ReceivedSpan[]): readonly ReceivedSpan[] {
  const traces = [...Map.groupBy(spans, ({ traceId }) => traceId).values()];
  const [longest = []] = traces.toSorted((a, b) => b.length - a.length);
  return longest;
}
