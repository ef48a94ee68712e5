import type { Principal } from '@guanjia/kernel/principal';
import type { Log } from '@guanjia/runtime/createLog';
import type { RootUpdate } from '../subscriptions/RootUpdate.ts';
import type { RequestTrace } from '../tracing/RequestTrace.ts';

/** What one operation carries from the wire to the departments. A type, not an interface: Apollo wants an open record. */
export type GraphContext = {
  readonly principal: Principal;
  readonly requestId: string;
  readonly log: Log;
  /** What a subscription's first fetch is answered with while an update is made; null for all else. */
  readonly update: RootUpdate | null;
  /** Null or absent: the request is in no trace that is kept. */
  readonly trace?: RequestTrace | null;
};
