import type { Leg } from '../domain/handoff.ts';
import type { KeptReceipt } from '../domain/handoffChange.ts';

/** A receipt with the leg that it is for: who may read of it depends on the handoff. */
export type LegReceipt = KeptReceipt & { readonly leg: Leg };
