import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { CarryOver, MonthlyPlan, PlanLine, PlanLineState, PlanLineView } from './monthlyPlan.ts';
import type { PlanMonth } from './planMonth.ts';

/** An item of a project's current roadmap. */
export interface RoadmapFinish
  extends Pick<
    PlanLine,
    'projectId' | 'itemCode' | 'itemName' | 'agency' | 'stage' | 'plannedFinish' | 'roadmapVersion'
  > {
  /** Whether the project stands on a key-project list. */
  readonly isKey: boolean;
}

/** Which current roadmaps are asked for what. */
export interface FinishQuestion {
  readonly regionCode: string;
  readonly month: PlanMonth;
  /** Of these projects, every item of the roadmap; of the others in the region, those planned to finish in the month. */
  readonly allOf: readonly string[];
}

/** Which lines of a plan are wanted. Absent means any. */
export interface PlanLineFilter {
  readonly agency?: AgencyCode | undefined;
  readonly projectId?: string | undefined;
  readonly state?: PlanLineState | undefined;
}

/** A page of lines in the order of their days. */
export interface PlanLinesQuestion {
  /** Of one plan, or the slips of a region with all within it. */
  readonly of: { readonly planId: string } | { readonly slipsOf: string };
  readonly filter: PlanLineFilter;
  readonly limit: number;
  readonly after: { readonly plannedFinish: CalendarDate; readonly id: string } | null;
  /** By which a line has slipped. */
  readonly thisMonth: PlanMonth;
}

/** How many lines of an agency stand where. */
export interface PlanCount {
  readonly agency: AgencyCode;
  readonly state: PlanLineState;
  readonly lines: number;
}

/** What is done to one plan: to be saved as a whole (X3). */
export interface PlanChange {
  /** Null for a new one. */
  readonly before: MonthlyPlan | null;
  readonly after: MonthlyPlan;
  readonly added: readonly PlanLine[];
  /** Lines that were there: only `droppedAt` of them changes. */
  readonly changed: readonly PlanLine[];
  /** What is carried over into it. */
  readonly carryOvers: readonly CarryOver[];
  readonly messages: readonly OutboxMessage[];
}

/** Where monthly plans are kept (A4). */
export interface MonthlyPlanStore {
  find(regionCode: string, month: PlanMonth): Promise<MonthlyPlan | null>;
  linesOf(planId: string): Promise<PlanLine[]>;
  findLine(id: string, thisMonth: PlanMonth): Promise<PlanLineView | null>;
  pageLines(question: PlanLinesQuestion): Promise<PlanLineView[]>;
  countLines(planIds: readonly string[], thisMonth: PlanMonth): Promise<ReadonlyMap<string, PlanCount[]>>;
  /** What was carried over into each line, in order; a line without any has no entry. */
  carryOversInto(lineIds: readonly string[]): Promise<ReadonlyMap<string, CarryOver[]>>;
  /** From the current roadmaps of a region. */
  finishesIn(question: FinishQuestion): Promise<RoadmapFinish[]>;
  /** Saves a plan, its lines and events in one transaction. @throws STALE_VERSION, PLAN_LINE_NOT_SLIPPED when carried over twice */
  save(change: PlanChange): Promise<void>;
}
