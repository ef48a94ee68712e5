/** How many screens a wall shows in a round. */
export const screenChoices = ['4', '8', '16', 'all'] as const;
export type ScreenChoice = (typeof screenChoices)[number];

/** How the rows of a wall are laid out on its screens. */
export interface WallScreens {
  /** Pixels. */
  readonly rowHeight: number;
  readonly isDense: boolean;
  readonly rowsPerScreen: number;
  /** Screens of rows; the one that sums up the others is not among them. */
  readonly rowScreens: number;
  readonly hasSummary: boolean;
}

interface Room {
  /** Pixels below the head of the table, and of the type. */
  readonly height: number;
  readonly fontSize: number;
}

/** Times the size of the type. */
const roomy = 3.55;
const dense = 2.35;

/**
 * Rows of which none is cut, roomy as long as all of them fit on the screens of a round, else dense; where even those are too many, the
 * last screen sums up what is not on the others, so that a round takes no longer whatever the number of projects.
 */
export function planScreens(count: number, room: Room, choice: ScreenChoice): WallScreens {
  const most = choice === 'all' ? Number.POSITIVE_INFINITY : Number(choice);
  const inRoomy = fit(room, roomy);
  if (Math.ceil(count / inRoomy.rowsPerScreen) <= Math.min(most, 16)) return whole(count, inRoomy, false);
  const inDense = fit(room, dense);
  if (Math.ceil(count / inDense.rowsPerScreen) <= most) return whole(count, inDense, true);
  return { ...inDense, isDense: true, rowScreens: most - 1, hasSummary: true };
}

type Fitting = Pick<WallScreens, 'rowHeight' | 'rowsPerScreen'>;

function fit({ height, fontSize }: Room, lines: number): Fitting {
  const rowsPerScreen = Math.max(1, Math.round(height / (lines * fontSize)));
  return { rowsPerScreen, rowHeight: Math.floor((height / rowsPerScreen) * 64) / 64 }; // browsers place by 1/64 px
}

function whole(count: number, fitting: Fitting, isDense: boolean): WallScreens {
  const rowScreens = Math.max(1, Math.ceil(count / fitting.rowsPerScreen));
  return { ...fitting, isDense, rowScreens, hasSummary: false };
}
