import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Party } from './meeting.ts';
import type { ProblemTime } from './problem.ts';

export const resolutionStatuses = ['OPEN', 'OVERDUE', 'DONE', 'CANCELLED'] as const;
export type ResolutionStatus = (typeof resolutionStatuses)[number];

/** A resolution is tracked to its end; its lateness is announced once, when it becomes OVERDUE. */
export const resolutionTransitions = {
  OPEN: { finish: 'DONE', fallDue: 'OVERDUE', cancel: 'CANCELLED' },
  OVERDUE: { finish: 'DONE', cancel: 'CANCELLED' },
  DONE: {},
  CANCELLED: {},
} as const satisfies Record<ResolutionStatus, Partial<Record<'finish' | 'fallDue' | 'cancel', ResolutionStatus>>>;

/** What a meeting has decided, who is to do it and by when (C8). */
export interface Resolution {
  readonly id: string;
  readonly meetingId: string;
  /** The item of the agenda it was taken on. */
  readonly itemId: string | null;
  /** The project it is about. */
  readonly projectId: string | null;
  /** The problem it has answered. */
  readonly answeredProblemId: string | null;
  readonly text: string;
  readonly owner: Party;
  readonly time: ProblemTime;
  readonly status: ResolutionStatus;
  readonly takenAt: Date;
  /** How it was done, or why it was cancelled. */
  readonly outcome: string | null;
  readonly endedOn: CalendarDate | null;
  readonly version: number;
}
