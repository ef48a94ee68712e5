import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Label } from './label.ts';
import type { SpecialProcedureKind } from './specialProcedure.ts';

/** What a row of the ledger does to the clock. */
export const clockEntryKinds = { START: '起算', STOP: '停止计时', RESUME: '恢复计时', END: '办结' } as const;
export type ClockEntryKind = keyof typeof clockEntryKinds;

/** What the running days are for: to decide on acceptance (五日内一次告知), then to decide the matter (承诺时限). */
export const clockPurposes = { ACCEPTANCE: '受理时限', DECISION: '办理时限' } as const;
export type ClockPurpose = keyof typeof clockPurposes;

/** Within how many working days the window decides on acceptance (行政许可法第三十二条: 五日内). */
export const acceptanceWorkingDays = 5;

/** One row of the append-only ledger of an application's clock (A6). */
export interface ClockEntry {
  /** From 1, without a gap. */
  readonly seq: number;
  readonly kind: ClockEntryKind;
  readonly purpose: ClockPurpose;
  /** How many working days the purpose has; repeated on every row of it. */
  readonly promisedWorkingDays: number;
  /** How many working hours, when it is promised in hours; null when in days. */
  readonly promisedWorkingHours: number | null;
  /** The step that wrote the row. */
  readonly reason: string;
  readonly at: Date;
}

/** Why a day counts or does not. */
export const clockDayReasons = {
  COUNTED: '工作日，计入',
  START_DAY: '起算当日，不计入',
  NOT_A_WORKING_DAY: '非工作日，不计入',
  STOPPED: '停止计时，不计入',
  OUTSIDE_OFFICE_HOURS: '非办公时间，不计入',
} as const;
export type ClockDayReason = keyof typeof clockDayReasons;

/** One day of the explanation. */
export interface ClockDay {
  readonly date: CalendarDate;
  readonly counted: boolean;
  readonly reason: ClockDayReason;
  /** Working minutes that counted, when the promise is in hours. */
  readonly countedMinutes: number | null;
  /** The public holiday that the day belongs to, or for which it is worked; null when there is none. */
  readonly holiday: Label | null;
  /** The step that stopped the clock, when it stood still. */
  readonly stoppedBy: string | null;
  /** The special procedure that it stood still for. */
  readonly procedure: SpecialProcedureKind | null;
}

/** The clock as it reads at some instant. */
export interface ClockReading {
  readonly purpose: ClockPurpose;
  readonly promisedWorkingDays: number;
  readonly countedWorkingDays: number;
  /** Negative when late. */
  readonly remainingWorkingDays: number;
  /** The last day in time; null while the clock stands still and the day is still open. */
  readonly deadline: CalendarDate | null;
  /** True when a figure rests on a year whose holidays are not published. */
  readonly provisional: boolean;
  readonly running: boolean;
  readonly ended: boolean;
  readonly calendarVersion: string;
  /** Null when the promise is in days; the figures in days then count whole days all the same. */
  readonly promisedWorkingHours: number | null;
  readonly countedWorkingMinutes: number | null;
  /** Negative when late. */
  readonly remainingWorkingMinutes: number | null;
  /** The last instant in time of a promise in hours. */
  readonly dueAt: Date | null;
}
