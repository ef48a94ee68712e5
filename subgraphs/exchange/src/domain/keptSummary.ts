import type { HandoffSummary } from '@guanjia/kernel/ledger';
import type { LegStatus } from './legLife.ts';

/** A signed summary as it is kept: the last state of each leg is one that the life of a leg knows. */
export interface KeptSummary extends HandoffSummary {
  readonly legs: readonly (HandoffSummary['legs'][number] & { readonly status: LegStatus })[];
}
