import type { Principal } from '@guanjia/kernel/principal';
import type { Log } from '@guanjia/runtime/createLog';
import type { ProgressUpdate } from '../subscriptions/ProgressUpdate.ts';

/** What one operation carries from the wire to the departments. A type, not an interface: Apollo wants an open record. */
export type GraphContext = {
  readonly principal: Principal;
  readonly requestId: string;
  readonly log: Log;
  /** What the virtual subgraph answers with while a subscription's update is made; null for all else. */
  readonly update: ProgressUpdate | null;
};
