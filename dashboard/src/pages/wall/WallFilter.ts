import type { KeyLevel, Light, ProjectKind, ProjectStage } from '../../generated/pages/wall/wallRows.ts';

/** Which rows are wanted; all that is given holds, an empty list is no wish. */
export interface WallFilter {
  /** GB/T 2260, with all regions within it. */
  readonly region: string | null;
  readonly levels: readonly KeyLevel[];
  readonly kinds: readonly ProjectKind[];
  readonly stages: readonly ProjectStage[];
  /** NONE: nothing runs that could be late. */
  readonly lights: readonly (Light | 'NONE')[];
  /** Id of the person who carries the project now. */
  readonly steward: string | null;
  /** Part of the name, or the beginning of the code. */
  readonly text: string;
}

/** What the graph is asked for: stage and light are picked from it here, so that the tiles count all of them. */
export type WallScope = Omit<WallFilter, 'stages' | 'lights'>;
