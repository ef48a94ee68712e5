import fc from 'fast-check';
import { cases } from './cases.ts';
import type { Difference, Differential } from './openDifferential.ts';

export interface Search {
  /** Random cases to check. */
  readonly cases: number;
  /** The same seed makes the same cases. */
  readonly seed: number;
  /** Whether a case that shows a difference is made as small as it can be; yes by default. */
  readonly shrink?: boolean;
}

/** Checks random cases until two executors differ. The difference, in the smallest case that still shows one; null when there is none. */
export async function searchDifference(
  differential: Differential,
  { cases: numRuns, seed, shrink = true }: Search,
): Promise<Difference | null> {
  let found: Difference | null = null;
  const property = fc.asyncProperty(cases, async (given) => {
    const difference = await differential.check(given);
    if (difference === null) return true;
    found = difference;
    return false;
  });
  await fc.check(property, { numRuns, seed, endOnFailure: !shrink });
  return found;
}
