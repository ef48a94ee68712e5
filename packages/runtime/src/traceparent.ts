import { type Context, context, isSpanContextValid, type SpanContext, TraceFlags, trace } from '@opentelemetry/api';

const shape = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The place in a trace that a W3C `traceparent` names; null for none, or one that cannot be read. */
export function readTraceparent(text: unknown): SpanContext | null {
  const parts = typeof text === 'string' ? shape.exec(text) : null;
  const [, traceId, spanId, flags] = parts ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  const place = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(place) ? place : null;
}

/** How a place in a trace is written down for others; undefined where the trace is not sampled: then nobody need know. */
export function traceparentOf(place: SpanContext | undefined): string | undefined {
  if (place === undefined || !isSampled(place)) return undefined;
  return `00-${place.traceId}-${place.spanId}-01`;
}

/** The place in a trace of whatever is under way; undefined where there is none, or none that is sampled. */
export function activeTraceparent(): string | undefined {
  return traceparentOf(trace.getActiveSpan()?.spanContext());
}

/** The context of a place in a trace; null for one that is not sampled. */
export function contextOf(traceparent: string | undefined | null): Context | null {
  const place = readTraceparent(traceparent);
  return place === null || !isSampled(place) ? null : trace.setSpanContext(context.active(), place);
}

/** Whether it is kept. */
export function isSampled({ traceFlags }: SpanContext): boolean {
  return (traceFlags & TraceFlags.SAMPLED) !== 0;
}
