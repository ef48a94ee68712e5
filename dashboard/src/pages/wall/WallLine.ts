import type { WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import type { WallChange } from './WallChange.ts';

/** What the wall knows of one project. */
export interface WallLine {
  readonly row: WallRowFragment;
  /** The last that is known; null: none that is visible. */
  readonly change: WallChange | null;
  /** When an update came while the page was open, in milliseconds; null: it has not. */
  readonly movedAt: number | null;
}
