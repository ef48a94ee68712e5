import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { LedgerEntry } from '@guanjia/kernel/ledger';
import type { DomainEvent } from '@guanjia/kernel/messages';
import type { Handoff } from './handoff.ts';

/** What is told and written down when a handoff is reminded of or escalated. */
export interface DueNote {
  readonly event: DomainEvent;
  readonly step: LedgerEntry;
}

/** Handoffs that have not been signed for in time (H2). */
export interface DueHandoffs {
  /** Open ones whose last day to sign lies before that day and that nobody was reminded of, by id, behind `after`. */
  findOverdue(today: CalendarDate, after: string | null, limit: number): Promise<Handoff[]>;
  /** Open ones that were reminded of and not escalated, by id, behind `after`. */
  findReminded(after: string | null, limit: number): Promise<Handoff[]>;
  /**
   * Marks it as reminded of, once, with event and ledger entry in one transaction; `note` is handed the handoff as it then is.
   * False when it was marked before or is settled.
   */
  remind(handoffId: string, at: Date, note: (handoff: Handoff) => DueNote): Promise<boolean>;
  /** The same for its escalation. */
  escalate(handoffId: string, at: Date, note: (handoff: Handoff) => DueNote): Promise<boolean>;
}
