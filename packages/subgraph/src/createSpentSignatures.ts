/** Signatures that have been used; each is good for one change. */
export interface SpentSignatures {
  /** False for one that has been spent before. */
  spend(signature: string, now: Date): boolean;
}

/** Twice the window in which a signature is good, since clocks may differ by as much in both directions. */
const keptMs = 60_000;

/**
 * Remembers signatures for as long as they are good, in two generations, so that nothing has to be looked through. Each process
 * remembers its own.
 */
export function createSpentSignatures(): SpentSignatures {
  let recent = new Set<string>();
  let before = new Set<string>();
  let turnAt = 0;
  return {
    spend(signature, now) {
      if (now.getTime() >= turnAt) {
        before = now.getTime() >= turnAt + keptMs ? new Set() : recent;
        recent = new Set();
        turnAt = now.getTime() + keptMs;
      }
      if (recent.has(signature) || before.has(signature)) return false;
      recent.add(signature);
      return true;
    },
  };
}
