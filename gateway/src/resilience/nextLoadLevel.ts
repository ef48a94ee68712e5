/** How far the load is: what is shed at a level is said by `isShed`. */
export interface LoadLevel {
  /** 0 sheds nothing, 4 everything. */
  readonly level: number;
  /** Looks in a row at which it was too much. */
  readonly over: number;
  /** Looks in a row at which it was little. */
  readonly calm: number;
}

export const noLoad: LoadLevel = { level: 0, over: 0, calm: 0 };
const highest = 4;
/** One long turn of the event loop, as a new supergraph takes, is no reason. */
const overBefore = 2;
/** Pressure that is not waited with: all is shed at once. */
const muchOver = 1.2;
const calmBelow = 0.8;
/** Looks at little pressure before one level less is shed. */
const calmBefore = 10;

/** The level after another look; `pressure` is 1 at the limit. Up by one level a look, down by one level every ten. */
export function nextLoadLevel({ level, over, calm }: LoadLevel, pressure: number): LoadLevel {
  if (pressure >= 1) {
    const times = over + 1;
    if (times < overBefore) return { level, over: times, calm: 0 };
    return { level: pressure >= muchOver ? highest : Math.min(highest, level + 1), over: times, calm: 0 };
  }
  if (pressure >= calmBelow) return { level, over: 0, calm: 0 };
  if (calm + 1 < calmBefore || level === 0) return { level, over: 0, calm: level === 0 ? 0 : calm + 1 };
  return { level: level - 1, over: 0, calm: 0 };
}

/**
 * Whether an operation that has not begun is shed at a level. The order: at 1 queries of nobody, at 2 mutations of nobody, at 3
 * queries of whoever is signed in, at 4 all. Streams have limits of their own.
 */
export function isShed(level: number, { isSignedIn, isMutation }: AskedOperation): boolean {
  return level > (isSignedIn ? 2 : 0) + (isMutation ? 1 : 0);
}

/** What is known of an operation before it begins. */
export interface AskedOperation {
  readonly isSignedIn: boolean;
  readonly isMutation: boolean;
}
