import type { IncomingMessage } from 'node:http';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { Identity } from '../identity/Identity.ts';
import type { Recorder } from '../recording/createRecorder.ts';
import type { RequestTracer } from '../tracing/createRequestTracer.ts';
import type { ConnectionLimiter } from './createConnectionLimiter.ts';
import type { StartNeeds } from './startOperation.ts';
import type { WireLimits } from './WireLimits.ts';

/** What every wire needs to take operations in. */
export interface WireNeeds extends StartNeeds {
  readonly identity: Identity;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
  readonly bodyLimitBytes: number;
  /** Milliseconds between signs of life on a stream. */
  readonly pingMs: number;
  readonly limits: WireLimits;
  readonly connections: ConnectionLimiter;
  /** Where a request comes from; null where nobody's rate is counted. */
  readonly addressOf: (request: IncomingMessage) => string | null;
  /** Which program it is, by the name and the version it gives itself; null: nothing is recorded. */
  readonly clientOf: Recorder['clientOf'] | null;
  /** Null: nothing is traced. */
  readonly requestTracer: RequestTracer | null;
}
