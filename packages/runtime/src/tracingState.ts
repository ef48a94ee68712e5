import type { Tracer } from '@opentelemetry/api';
import type { Telemetry } from 'bullmq';

/** What this process traces with; null throughout until `openTracing` has switched it on. */
interface TracingState {
  tracer: Tracer | null;
  /** For BullMQ's ends. */
  queues: Telemetry | null;
}

/**
 * One for a process, as OpenTelemetry's own registry is. It is read when something that can be traced is made, so open
 * tracing first.
 */
export const tracingState: TracingState = { tracer: null, queues: null };
