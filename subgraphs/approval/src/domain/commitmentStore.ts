import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { CheckDue } from './notificationCommitment.ts';
import type { BarClearing, ToleranceBar } from './toleranceBar.ts';

/** Which bars are wanted, the latest promise first. Absent means any. */
export interface BarsQuestion {
  readonly ownerCreditCode?: string | undefined;
  readonly isCleared?: boolean | undefined;
  readonly limit: number;
  /** Id to start behind. */
  readonly after: string | null;
}

/** Which checks of commitments are wanted, the nearest first. */
export interface ChecksQuestion {
  readonly agency: AgencyCode;
  /** GB/T 2260 codes; null for all regions. */
  readonly regions: readonly string[] | null;
  /** Only those due before this day; null for all that are open. */
  readonly dueBefore: CalendarDate | null;
  readonly limit: number;
  readonly after: { readonly dueOn: CalendarDate; readonly id: string } | null;
}

/** A check that is open: whose, and until when. */
export interface OpenCheck {
  readonly applicationId: string;
  readonly dueOn: CalendarDate;
}

/** A reminder, sent once however many find it due. */
export interface Reminder {
  readonly applicationId: string;
  /** The day it was found due for. */
  readonly seen: CalendarDate;
  readonly next: CalendarDate | null;
  readonly message: OutboxMessage;
}

/** A bar with the words that tell of its clearing. */
export interface ClearedBar {
  readonly id: string;
  readonly clearing: BarClearing;
  readonly message: OutboxMessage;
}

/** Where commitments are asked for; they are saved with their applications. */
export interface CommitmentStore {
  /** Applications whose promise is due before a day and has not been ended; the oldest first. */
  findLateTolerances(date: CalendarDate, limit: number): Promise<string[]>;
  /** Applications whose promise is to be recalled by a day. */
  findDueReminders(date: CalendarDate, limit: number): Promise<string[]>;
  /** Announces a reminder; false when somebody else did, or the promise has ended. */
  remind(reminder: Reminder): Promise<boolean>;
  /** The bars of units that have not been cleared, the earliest promise first. */
  openBarsOf(ownerCreditCodes: readonly string[]): Promise<ReadonlyMap<string, ToleranceBar[]>>;
  pageBars(question: BarsQuestion): Promise<ToleranceBar[]>;
  /** Clears bars that are still open; returns the ids of those it cleared. */
  clearBars(cleared: readonly ClearedBar[]): Promise<string[]>;
  pageChecks(question: ChecksQuestion): Promise<OpenCheck[]>;
  /** Applications whose check is due before a day and has not been announced as late. */
  findOverdueChecks(date: CalendarDate, limit: number): Promise<string[]>;
  /** Announces a late check; false when somebody else did, or it has been made. */
  announceOverdueCheck(announcement: { applicationId: string; at: Date; message: OutboxMessage }): Promise<boolean>;
  /** Applications whose check is reckoned by another calendar. */
  findOutdatedChecks(calendarVersion: string, limit: number): Promise<string[]>;
  saveCheckDue(applicationId: string, due: CheckDue): Promise<void>;
}
