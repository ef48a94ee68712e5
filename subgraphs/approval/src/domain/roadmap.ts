import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Statement } from './factsOfProject.ts';
import type { Label } from './label.ts';
import type { ItemStage } from './stages.ts';

/** How far an item of a roadmap is. */
export const roadmapStates = { PLANNED: '计划办理', UNDER_WAY: '办理中', DECIDED: '已办结' } as const;
export type RoadmapState = keyof typeof roadmapStates;

/** Why a roadmap was planned. */
export const roadmapCauses = {
  REQUESTED: '申请规划',
  FACTS_CHANGED: '项目信息变更',
  POLICIES_CHANGED: '政策适用变更',
} as const;
export type RoadmapCause = keyof typeof roadmapCauses;

/** An item that belongs to the roadmap, with its place (A3). */
export interface RoadmapItem {
  readonly itemCode: string;
  readonly itemName: Label;
  readonly agency: AgencyCode;
  readonly stage: ItemStage;
  /** From 1 within the stage: items of one track follow each other, tracks run side by side. */
  readonly track: number;
  readonly state: RoadmapState;
  /** The real days of what has begun or is decided. The day of the start does not count. */
  readonly plannedStart: CalendarDate;
  readonly plannedFinish: CalendarDate;
  /** Whether a day rests on a year whose holidays are not published. */
  readonly provisional: boolean;
  /** That it takes, or that are left of what is under way; 0 when decided. */
  readonly workingDays: number;
  /** How much later it may finish without the plan's end moving: up to the building, or from the building on. */
  readonly slackWorkingDays: number;
  readonly isCritical: boolean;
  readonly isLate: boolean;
  /** From when on it is amber while nobody applies for it; null in versions planned before that was kept. */
  readonly amberOn: CalendarDate | null;
  /** Codes of the items it waits for: those of the catalogue, then what opens its stage. */
  readonly prerequisites: readonly string[];
  readonly stageOpenedBy: readonly string[];
  /** Items it may be under way beside, but is decided no earlier than. */
  readonly besides: readonly string[];
  readonly reasons: readonly Label[];
  readonly applicationId: string | null;
}

/** An item that does not belong to the roadmap, and why. */
export interface LeftOutItem {
  readonly itemCode: string;
  readonly itemName: Label;
  readonly stage: ItemStage;
  readonly reasons: readonly Label[];
}

/** A policy set for the project, and whether its condition still holds. */
export interface PolicyStanding {
  readonly code: string;
  readonly name: Label;
  readonly inForce: boolean;
  readonly reasons: readonly Label[];
}

/** When the building itself is planned. */
export interface BuildingTime {
  readonly start: CalendarDate;
  readonly finish: CalendarDate;
  readonly workingDays: number;
}

/** What the planner makes of a project (全过程审批流程图, A3). */
export interface RoadmapPlan {
  readonly startOn: CalendarDate;
  readonly statement: Statement;
  readonly items: readonly RoadmapItem[];
  readonly leftOut: readonly LeftOutItem[];
  readonly policies: readonly PolicyStanding[];
  readonly building: BuildingTime | null;
  /** Working days along the longest path of what is still to be done: before the building, and behind it. */
  readonly criticalPathWorkingDays: number;
  readonly plannedFinish: CalendarDate;
  readonly provisional: boolean;
  readonly calendarVersion: string;
}

/** A version of a project's roadmap. Versions are added, never changed. */
export interface Roadmap extends RoadmapPlan {
  readonly id: string;
  readonly projectId: string;
  /** From 1, without a gap. */
  readonly version: number;
  readonly cause: RoadmapCause;
  readonly plannedAt: Date;
  readonly plannedBy: Actor;
}
