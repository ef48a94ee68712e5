import type { KeyListing } from './keyListing.ts';
import type { ProjectEntry } from './project.ts';
import type { ItemStage, ProjectStage } from './stages.ts';

/** An invented project for demonstrations (演示数据). */
export interface DemoProject extends ProjectEntry {
  readonly id: string;
  readonly stage: ProjectStage;
  readonly listings: readonly Pick<KeyListing, 'level' | 'year' | 'itemNo' | 'category'>[];
}

/** The items that demo projects go through in each stage, in order. */
export type DemoScript = Readonly<Partial<Record<ItemStage, readonly string[]>>>;

/** An application that the demo takes through these steps, besides those of its project's stage; times are days before the seeding. */
export interface DemoApplication {
  readonly projectId: string;
  readonly itemCode: string;
  /** Codes of the materials that are not there at the submission: promised, or replaced by a commitment. */
  readonly withheld: readonly string[];
  readonly steps: readonly { readonly action: ScriptedAction; readonly daysAgo: number }[];
  /** For `commitTolerance`: by when they are promised. */
  readonly toleranceWorkingDays: number | null;
}

/** What scripted applications can do. */
export const scriptedActions = [
  'submit',
  'commitTolerance',
  'commitNotification',
  'accept',
  'startReview',
  'approve',
  'approveOnCommitment',
] as const;
export type ScriptedAction = (typeof scriptedActions)[number];

/** All that approval tells in a demonstration. */
export interface DemoData {
  readonly projects: readonly DemoProject[];
  readonly script: DemoScript;
  readonly applications: readonly DemoApplication[];
  /** Codes of the regions that have a monthly plan. */
  readonly planRegions: readonly string[];
}
