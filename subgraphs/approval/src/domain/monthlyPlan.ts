import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ApplicationItem } from './application.ts';
import type { Label } from './label.ts';
import type { PlanMonth } from './planMonth.ts';

/** Where a line of a plan stands. It follows from the item's application and from the month, and is kept nowhere. */
export const planLineStates = {
  OPEN: '待办',
  DONE: '已销号',
  SLIPPED: '逾期未办结',
  CARRIED_OVER: '已结转',
  DROPPED: '不再需要',
} as const;
export type PlanLineState = keyof typeof planLineStates;

/** What a region's approval services are to finish in a month (审批服务月度计划, A4). */
export interface MonthlyPlan {
  readonly id: string;
  readonly version: number;
  /** With all regions within it. */
  readonly regionCode: string;
  readonly month: PlanMonth;
  /** Whether only key projects were taken into it when it was drawn up last. */
  readonly onlyKeyProjects: boolean;
  readonly drawnUpAt: Date;
  readonly drawnUpBy: Actor;
}

/** How a slip went on in a later month: once, with the reason. */
export interface CarryOver {
  readonly fromLineId: string;
  readonly toLineId: string;
  readonly reason: string;
  readonly at: Date;
  readonly by: Actor;
}

/** One item of one project that is to be finished in the month. */
export interface PlanLine {
  readonly id: string;
  readonly planId: string;
  readonly projectId: string;
  readonly itemCode: string;
  readonly itemName: Label;
  readonly agency: AgencyCode;
  readonly stage: ApplicationItem['stage'];
  /** As the roadmap had it when the line was added; it stays when the roadmap moves. */
  readonly plannedFinish: CalendarDate;
  readonly roadmapVersion: number;
  readonly addedAt: Date;
  /** When the roadmap was found to have dropped the item; null while it has it. */
  readonly droppedAt: Date | null;
}

/** A line with what follows for it from applications, month and later plans. */
export interface PlanLineView extends PlanLine {
  readonly regionCode: string;
  readonly month: PlanMonth;
  readonly state: PlanLineState;
  /** The latest application of the item that was accepted for examination or decided. */
  readonly applicationId: string | null;
  /** The day on which it was crossed off (销号). */
  readonly doneOn: CalendarDate | null;
  /** The line of a later month that it was carried over to. */
  readonly carriedToLineId: string | null;
}

/** How many lines of a plan, or of an agency in it, stand where. Dropped lines are not planned. */
export interface PlanCounts {
  readonly planned: number;
  readonly done: number;
  readonly open: number;
  readonly slipped: number;
  readonly carriedOver: number;
  readonly dropped: number;
}
