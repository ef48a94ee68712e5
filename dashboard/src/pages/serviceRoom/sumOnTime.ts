import type { OnTimeFigures } from './OnTimeLine.ts';

/** Figures of several kinds of work in one; what is late is not known only where it is of none. */
export function sumOnTime(parts: readonly OnTimeFigures[]): OnTimeFigures {
  const known = parts.flatMap(({ overdue }) => overdue ?? []);
  return {
    ended: sumOf(parts.map(({ ended }) => ended)),
    inTime: sumOf(parts.map(({ inTime }) => inTime)),
    overdue: known.length === 0 ? null : sumOf(known),
    isMoreOverdue: parts.some(({ isMoreOverdue }) => isMoreOverdue),
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
