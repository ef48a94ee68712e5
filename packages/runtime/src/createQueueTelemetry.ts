import { type Context, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import type { Span, Telemetry } from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';
import { isSampled } from './traceparent.ts';

/** OpenTelemetry's numbers of the two kinds that are told; BullMQ's housekeeping is of another. */
const producer = 3;
const consumer = 4;
/** Of a job nothing but these: its data, its result and what failed it may hold what people have written. */
const told: readonly string[] = [
  'bullmq.queue.name',
  'bullmq.queue.operation',
  'bullmq.job.id',
  'bullmq.job.name',
  'bullmq.job.bulk.count',
  'bullmq.job.attempts.made',
];

/**
 * What BullMQ's ends trace with: a job belongs to the trace that it was queued in. Only what belongs to a sampled trace is
 * told, and none of BullMQ's own housekeeping.
 */
export function createQueueTelemetry(): Telemetry<Context> {
  const { tracer, contextManager } = new BullMQOtel({ tracerName: 'bullmq' });
  return {
    contextManager: {
      with: (context: Context, work) => contextManager.with(context, work),
      active: () => contextManager.active(),
      root: () => ROOT_CONTEXT,
      // nothing is written into a job whose trace is not kept
      getMetadata: (context: Context) => (isInSampledTrace(context) ? contextManager.getMetadata(context) : ''),
      fromMetadata: (active: Context, metadata) => contextManager.fromMetadata(active, metadata),
    },
    tracer: {
      startSpan(name, options, context) {
        if (options?.kind !== producer && options?.kind !== consumer) return silent;
        // a job that was queued in no trace belongs to none, whatever its worker has done before
        const parent = options.kind === producer ? contextManager.active() : context;
        if (parent === undefined || !isInSampledTrace(parent)) return silent;
        return discreet(tracer.startSpan(name, options, parent));
      },
    },
  };
}

function isInSampledTrace(context: Context): boolean {
  const place = trace.getSpanContext(context);
  return place !== undefined && isSampled(place);
}

/** A span of which nobody hears. */
const silent: Span<Context> = {
  setSpanOnContext: (context) => context,
  setAttribute() {},
  setAttributes() {},
  addEvent() {},
  recordException() {},
  end() {},
};

function discreet(span: Span<Context>): Span<Context> {
  return {
    setSpanOnContext: (context) => span.setSpanOnContext(context),
    setAttribute(key, value) {
      if (told.includes(key)) span.setAttribute(key, value);
    },
    setAttributes(attributes) {
      span.setAttributes(Object.fromEntries(Object.entries(attributes).filter(([key]) => told.includes(key))));
    },
    addEvent: (name) => span.addEvent(name),
    recordException: () => span.setAttribute('error.type', 'failed'),
    end: () => span.end(),
  };
}
