import type { Log } from '@guanjia/runtime/createLog';
import type { Identity } from '../identity/Identity.ts';
import type { StartNeeds } from './startOperation.ts';

/** What every wire needs to take operations in. */
export interface WireNeeds extends StartNeeds {
  readonly identity: Identity;
  readonly log: Log;
  readonly now: () => Date;
  readonly bodyLimitBytes: number;
  /** Milliseconds between signs of life on a stream. */
  readonly pingMs: number;
}
