import type { ReceivedSpan } from './ReceivedSpan.ts';

/** What one click has set in motion: of all traces the one of the most spans, and what was made for its events elsewhere. */
export interface ChosenTrace {
  readonly spans: readonly ReceivedSpan[];
  /** Traces of their own that follow from it, such as updates of subscriptions. */
  readonly linked: readonly ReceivedSpan[];
}

/** Chooses the trace that goes furthest. */
export function chooseTrace(all: readonly ReceivedSpan[]): ChosenTrace {
  const traces = [...Map.groupBy(all, ({ traceId }) => traceId).values()];
  const [spans = []] = traces.toSorted((a, b) => b.length - a.length);
  const traceId = spans[0]?.traceId ?? '';
  const following = new Set(all.filter(({ links }) => links.includes(traceId)).map((span) => span.traceId));
  return { spans, linked: all.filter((span) => following.has(span.traceId)) };
}
