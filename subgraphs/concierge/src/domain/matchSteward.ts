import { scoreCandidate } from './scoreCandidate.ts';
import type { ScoredCandidate } from './scoredCandidate.ts';
import type { StewardCandidate } from './stewardCandidate.ts';
import type { StewardNeed } from './stewardNeed.ts';

/** Who fits best, and everybody who was considered, best first. */
export interface StewardMatch {
  readonly chosen: ScoredCandidate | null;
  readonly considered: readonly ScoredCandidate[];
}

/**
 * Matches a steward by tier, closest region, kind, stage skill and present workload (C4). Depends on nothing but its
 * arguments, in whatever order the candidates come; of equals the less busy one is chosen, then the lower id.
 */
export function matchSteward(need: StewardNeed, candidates: readonly StewardCandidate[]): StewardMatch {
  const considered = candidates.map((candidate) => scoreCandidate(candidate, need)).toSorted(byFit);
  return { chosen: considered.find(({ exclusion }) => exclusion === null) ?? null, considered };
}

function byFit(one: ScoredCandidate, other: ScoredCandidate): number {
  return (
    Number(one.exclusion !== null) - Number(other.exclusion !== null) ||
    other.score - one.score ||
    one.workload - other.workload ||
    (one.personId < other.personId ? -1 : 1)
  );
}
