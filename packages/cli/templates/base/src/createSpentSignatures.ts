/** Longer than a signature is good, whichever way the clocks differ. */
const keptMs = 60_000;

/**
 * Lets a signature change something once: who has overheard a mutation cannot have it done again while its signature is still
 * good. Answers false for one that has been spent. Each process remembers its own.
 */
export function createSpentSignatures(): (signature: string, now: Date) => boolean {
  const spentAt = new Map<string, number>();
  return (signature, now) => {
    for (const [old, at] of spentAt) {
      if (now.getTime() - at <= keptMs) break; // the rest is younger
      spentAt.delete(old);
    }
    if (spentAt.has(signature)) return false;
    spentAt.set(signature, now.getTime());
    return true;
  };
}
