import { z } from 'zod';

/** OpenTelemetry's own variables; spread them into `loadConfig`. Its exporter reads the others of `OTEL_EXPORTER_OTLP_*`. */
export const tracingSettings = {
  /** Where spans go, by OTLP over HTTP; absent: nothing is traced, and none of OpenTelemetry's SDK is loaded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** The name of the process unless told. */
  OTEL_SERVICE_NAME: z.string().min(1).optional(),
  /** Who begins a trace decides whether it is kept; only the gateway begins any. */
  OTEL_TRACES_SAMPLER: z
    .enum(['parentbased_traceidratio', 'parentbased_always_on', 'parentbased_always_off'])
    .default('parentbased_traceidratio'),
  /** The share of traces that are kept, 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
} as const;

/** What the environment says of tracing. */
export type TracingSettings = z.infer<z.ZodObject<typeof tracingSettings>>;
