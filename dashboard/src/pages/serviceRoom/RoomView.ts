import type { Agency, PlanLineState } from '../../generated/pages/serviceRoom/monthPlanLines.ts';
import type { ReportDutyState } from '../../generated/pages/serviceRoom/reportDuties.ts';

export const roomPanels = ['plan', 'reports', 'workload', 'onTime', 'evaluation', 'alarms', 'deadLetters'] as const;
export type RoomPanel = (typeof roomPanels)[number];

/** What of the service room is shown: all of it is in the address, so that it can be shared. */
export interface RoomView {
  readonly panel: RoomPanel;
  /** A code of GB/T 2260. */
  readonly region: string;
  /** YYYY-MM. */
  readonly month: string;
  /** Of the plan's lines; null: all. */
  readonly agency: Agency | null;
  /** Of the plan's lines; null: all. */
  readonly state: PlanLineState | null;
  /** Of the reports owed; null: all. */
  readonly reports: ReportDutyState | null;
  /** Whose problems are shown; null: everybody's. */
  readonly person: string | null;
}
