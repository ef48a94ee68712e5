import { randomBytes } from 'node:crypto';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { onTestFinished } from 'vitest';
import { traceInto } from '../openTracing.ts';

/** Spans that end in one test, and the trace in which it asks. */
export interface TestTrace {
  readonly traceId: string;
  /** To begin in. */
  readonly traceparent: string;
  /** Those of the trace, in the order in which they ended. */
  spans(): readonly ReadableSpan[];
  /** All that any span tells in words. */
  words(): string;
}

/** Traces the process until the test is over. */
export async function traceTest(): Promise<TestTrace> {
  const ended: ReadableSpan[] = [];
  const processor = {
    onStart: () => undefined,
    onEnd: (span: ReadableSpan) => void ended.push(span),
    forceFlush: async () => undefined,
    shutdown: async () => undefined,
  };
  const settings = { OTEL_TRACES_SAMPLER: 'parentbased_always_on', OTEL_TRACES_SAMPLER_ARG: 1 } as const;
  const tracing = await traceInto(processor, { name: 'test', settings });
  onTestFinished(() => tracing.close());
  const traceId = randomBytes(16).toString('hex');
  return {
    traceId,
    traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
    spans: () => ended.filter((span) => span.spanContext().traceId === traceId),
    words: () =>
      JSON.stringify(ended.map(({ name, attributes, events, status }) => [name, attributes, events, status])),
  };
}
