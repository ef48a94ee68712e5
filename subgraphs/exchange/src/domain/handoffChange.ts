import type { DomainEvent } from '@guanjia/kernel/messages';
import type { Receipt } from '@guanjia/kernel/receipt';
import type { Handoff } from './handoff.ts';

/** What one step does to a handoff: all of it is saved, or none. */
export interface HandoffChange {
  readonly handoff: Handoff;
  readonly events: readonly DomainEvent[];
  readonly receipt: Receipt | null;
}
