/** What one subscriber has seen of the numbers of its events, which count from 1 without a gap. */
export interface SequenceCheck {
  /** Notes a number, and says how it fits: in its turn, seen before, or behind one that came after it. */
  note(seq: number): 'in order' | 'repeated' | 'out of order';
  /** The highest number seen. */
  head(): number;
  /** Numbers up to `head` that have not come. */
  missingUpTo(head: number): number;
  /** Whether this number has not come. */
  isMissing(seq: number): boolean;
}

export function createSequenceCheck(): SequenceCheck {
  let last = 0;
  // almost no subscriber ever needs it
  let skipped: Set<number> | null = null;
  return {
    note(seq) {
      if (seq <= last) return skipped?.delete(seq) === true ? 'out of order' : 'repeated';
      for (let missing = last + 1; missing < seq; missing += 1) {
        skipped ??= new Set();
        skipped.add(missing);
      }
      last = seq;
      return 'in order';
    },
    head: () => last,
    missingUpTo: (head) => (skipped?.size ?? 0) + Math.max(0, head - last),
    isMissing: (seq) => seq > last || skipped?.has(seq) === true,
  };
}
