/** How many of something each key has. */
export interface Counts {
  /** One more; false, and nothing changes, where there are as many as the limit already. */
  take(key: string, limit: number): boolean;
  giveBack(key: string): void;
}

/** A key that has nothing takes no room. */
export function createCounts(): Counts {
  const counts = new Map<string, number>();
  return {
    take(key, limit) {
      const held = counts.get(key) ?? 0;
      if (held >= limit) return false;
      counts.set(key, held + 1);
      return true;
    },
    giveBack(key) {
      const left = (counts.get(key) ?? 0) - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    },
  };
}
