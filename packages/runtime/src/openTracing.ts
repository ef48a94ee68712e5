import { context, type Link, propagation, trace } from '@opentelemetry/api';
import type { Sampler, SpanProcessor } from '@opentelemetry/sdk-trace';
import type { Log } from './createLog.ts';
import { followsEvent } from './followsEvent.ts';
import { isSampled } from './traceparent.ts';
import type { TracingSettings } from './tracingSettings.ts';
import { tracingState } from './tracingState.ts';

export interface TracingOptions {
  /** The process's name. */
  readonly name: string;
  readonly settings: TracingSettings;
  readonly log: Log;
}

export interface Tracing {
  /** Sends what is left, for 5 s at most. */
  close(): Promise<void>;
}

const closeLimitMs = 5_000;

/**
 * Begins to trace, or does nothing where no endpoint is set: then OpenTelemetry's SDK is not even loaded. To be called before
 * databases, queues and servers are opened: those made earlier are not traced.
 */
export async function openTracing({ name, settings, log }: TracingOptions): Promise<Tracing> {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return { close: async () => {} };
  const [{ BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-proto'),
  ]);
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const processor = new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) });
  log.info({ sampler: settings.OTEL_TRACES_SAMPLER, share: settings.OTEL_TRACES_SAMPLER_ARG }, 'traces are sent');
  return traceInto(processor, { name, settings });
}

/** The same with any processor of spans, for tests. */
export async function traceInto(
  processor: SpanProcessor,
  { name, settings }: Pick<TracingOptions, 'name' | 'settings'>,
): Promise<Tracing> {
  const [sdk, { resourceFromAttributes }, { AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }, queues] =
    await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/core'),
      import('./createQueueTelemetry.ts'),
    ]);
  const shares = {
    parentbased_always_on: 1,
    parentbased_always_off: 0,
    parentbased_traceidratio: settings.OTEL_TRACES_SAMPLER_ARG,
  };
  const byShare = new sdk.TraceIdRatioBasedSampler(shares[settings.OTEL_TRACES_SAMPLER]);
  const root: Sampler = {
    shouldSample: (...span) =>
      span[5].some(isOfKeptEvent)
        ? { decision: sdk.SamplingDecision.RECORD_AND_SAMPLED }
        : byShare.shouldSample(span[0], span[1]),
    toString: () => `kept events, ${byShare.toString()}`,
  };
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': settings.OTEL_SERVICE_NAME ?? name, 'guanjia.process': name }),
    sampler: new sdk.ParentBasedSampler({ root }),
    spanLimits: { attributeValueLengthLimit: 2_000 },
    spanProcessors: [processor],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  tracingState.tracer = provider.getTracer('guanjia');
  tracingState.queues = queues.createQueueTelemetry();
  return {
    async close() {
      tracingState.tracer = null;
      tracingState.queues = null;
      trace.disable();
      propagation.disable();
      context.disable();
      const limit = new Promise<void>((resolve) => setTimeout(resolve, closeLimitMs).unref());
      await Promise.race([provider.shutdown(), limit]);
    },
  };
}

/** What follows from an event is kept if the event is, by whichever process. */
function isOfKeptEvent({ context: place, attributes }: Link): boolean {
  return attributes?.['guanjia.link'] === followsEvent['guanjia.link'] && isSampled(place);
}
