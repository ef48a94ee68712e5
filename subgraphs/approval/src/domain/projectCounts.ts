import type { Light } from '@guanjia/kernel/light';
import type { KeyLevel, ProjectKind } from '@guanjia/kernel/projectFacts';
import type { ProjectStage } from './stages.ts';

/** How many projects are in each group, those without any left in with 0. */
export interface ProjectCounts {
  readonly total: number;
  /** With an application under way that is late. */
  readonly overdue: number;
  readonly byStage: readonly { readonly stage: ProjectStage; readonly count: number }[];
  /** Null for projects of which nothing is under way. */
  readonly byLight: readonly { readonly light: Light | null; readonly count: number }[];
  readonly byKind: readonly { readonly kind: ProjectKind; readonly count: number }[];
  /** A project on lists of several levels counts in each; null for projects on none. */
  readonly byKeyLevel: readonly { readonly keyLevel: KeyLevel | null; readonly count: number }[];
}

/** How many projects of a region are in a stage and have a light. */
export interface StageLightCount {
  readonly stage: ProjectStage;
  /** Null for projects of which nothing is under way. */
  readonly light: Light | null;
  readonly count: number;
}

/** The projects of one region; cells without a project are left out. */
export interface RegionCounts {
  readonly regionCode: string;
  readonly cells: readonly StageLightCount[];
}
