import { termRuns, termsOf } from './termRuns.ts';

/** How alike two texts are by the pairs of characters and the words they share, from 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.size + right.size === 0) return 0;
  const shared = [...left].filter((term) => right.has(term)).length;
  return (2 * shared) / (left.size + right.size);
}

/** Single characters at the end of a run say too little. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(termRuns(text).flatMap((run) => (run.script === 'HAN' ? termsOf(run).slice(0, -1) : termsOf(run))));
}
