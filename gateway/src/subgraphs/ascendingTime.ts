/** Times of which no two are the same: one that was given before becomes the next millisecond. */
export function ascendingTime(now: () => Date): () => Date {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    last = Math.max(now().getTime(), last + 1);
    return new Date(last);
  };
}
