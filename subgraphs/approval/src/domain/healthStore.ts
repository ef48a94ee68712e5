import type { Application } from './application.ts';
import type { ClockEntry } from './clock.ts';
import type { Label } from './label.ts';
import type { RoadmapItem } from './roadmap.ts';

/** What of an application a project's health is made of; the ledger is there while it is under way. */
export interface HealthApplication extends Pick<Application, 'id' | 'effect' | 'status'> {
  readonly itemCode: string;
  readonly itemName: Label;
  readonly ledger: readonly ClockEntry[];
  /** When the one-time notice of what is missing was given. */
  readonly correctionRequestedAt: Date | null;
  /** When the last special procedure began. */
  readonly procedureStartedAt: Date | null;
}

/** What of an item of a roadmap it is made of. */
export type HealthRoadmapItem = Pick<
  RoadmapItem,
  'itemCode' | 'itemName' | 'plannedStart' | 'prerequisites' | 'stageOpenedBy'
>;

/** What a project's health in approval is made of. */
export interface HealthEvidence {
  /** Of the latest roadmap; empty without one. */
  readonly planned: readonly HealthRoadmapItem[];
  readonly applications: readonly HealthApplication[];
}

/** Where a project's health is read: three statements however many projects there are. */
export interface HealthStore {
  /** In the order asked. */
  evidenceOf(projectIds: readonly string[]): Promise<HealthEvidence[]>;
}
