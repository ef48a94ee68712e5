import type { Principal } from '@guanjia/kernel/principal';
import type { Log } from '@guanjia/runtime/createLog';
import type { Reading } from '../caching/Reading.ts';
import type { Client } from '../recording/Client.ts';
import type { RootUpdate } from '../subscriptions/RootUpdate.ts';
import type { RequestTrace } from '../tracing/RequestTrace.ts';

/** What one operation carries from the wire to the departments. A type, not an interface: Apollo wants an open record. */
export type GraphContext = {
  readonly principal: Principal;
  readonly requestId: string;
  readonly log: Log;
  /** Where its request came from, if its rate is counted. */
  readonly address?: string | null;
  /** Which program asks, where that is recorded; null or absent: nobody's request, or an update of one that is counted. */
  readonly client?: Client | null;
  /** What a subscription's first fetch is answered with while an update is made; null for all else. */
  readonly update: RootUpdate | null;
  /** When the whole operation must have asked whatever it asks, by `performance.now()`; absent: there is no such time. */
  readonly endsAt?: number;
  /** Whether nobody waits for the answer any more; absent: that is not known. */
  readonly isGone?: boolean;
  /** Whence the answer is that is to be kept; what comes from the cache meanwhile makes it older. Absent: it is not kept. */
  reading?: Reading | null;
  /** Whether departments are asked, whatever is kept of their answers; absent: they are asked for what is not. */
  readonly asksAnew?: boolean;
  /** Null or absent: the request is in no trace that is kept. */
  readonly trace?: RequestTrace | null;
};
